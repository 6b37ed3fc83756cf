package org.racegantry.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.race.ChipCode;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;

/**
 * All reads, found by chip, however its code is spelled. Most of them lie in one block sorted by
 * chip; what came since lies in short tails, one per chip, until it is worth sorting again.
 *
 * <p>Nothing is judged here and nothing left out: the index holds every read, copies included.
 */
final class ReadIndex {
  /** Below this many new reads, tails are always cheaper than sorting anew. */
  private static final int SMALL = 200_000;

  private final List<ReadBatch> batches = new ArrayList<>();
  private final List<int[]> chipsOfBatch = new ArrayList<>();
  private final List<int[]> readersOfBatch = new ArrayList<>();
  private int[] firstOfBatch = new int[16];
  private int size;

  /** Apart from the keys, so that what every batch looks into stays small. */
  private final Map<String, Integer> spellings = new LinkedHashMap<>();

  private final Map<String, Integer> chipIds = new LinkedHashMap<>();
  private final List<String> chips = new ArrayList<>();
  private final Map<String, Integer> readerIds = new LinkedHashMap<>();
  private final List<String> readers = new ArrayList<>();

  private final ChipTrail trail = new ChipTrail();
  private int indexedBatches;
  private int[] blockStart = {0};
  private PackedReads block = new PackedReads(0);
  private ReadRun[] tails = new ReadRun[0];
  private int inTails;

  void add(ReadBatch batch) {
    if (size + (long) batch.size() > Integer.MAX_VALUE) {
      throw new IllegalStateException("more than 2,147,483,647 reads in one race file");
    }
    if (firstOfBatch.length == batches.size()) {
      firstOfBatch = Arrays.copyOf(firstOfBatch, batches.size() * 2);
    }
    firstOfBatch[batches.size()] = size;
    batches.add(batch);
    chipsOfBatch.add(idsOfChips(batch.chips()));
    readersOfBatch.add(idsOf(batch.readers(), readerIds, readers));
    size += batch.size();
  }

  /** One id for all spellings of a chip; each spelling is looked into once only. */
  private int[] idsOfChips(List<String> codes) {
    int[] mapped = new int[codes.size()];
    for (int i = 0; i < mapped.length; i++) {
      Integer id = spellings.get(codes.get(i));
      if (id == null) {
        id = idOfKey(ChipCode.key(codes.get(i)));
        spellings.put(codes.get(i), id);
      }
      mapped[i] = id;
    }
    return mapped;
  }

  private Integer idOfKey(String key) {
    Integer id = chipIds.putIfAbsent(key, chips.size());
    if (id == null) {
      id = chips.size();
      chips.add(key);
    }
    return id;
  }

  private static int[] idsOf(List<String> words, Map<String, Integer> ids, List<String> all) {
    int[] mapped = new int[words.size()];
    for (int i = 0; i < mapped.length; i++) {
      Integer id = ids.get(words.get(i));
      if (id == null) {
        id = all.size();
        all.add(words.get(i));
        ids.put(words.get(i), id);
      }
      mapped[i] = id;
    }
    return mapped;
  }

  /** Brings what was added into the index; returns whether each chip has got new reads. */
  boolean[] settle(Hands hands) {
    boolean[] fresh = new boolean[chips.size()];
    int waiting = size - (indexedBatches == 0 ? 0 : endOfIndexed());
    for (int b = indexedBatches; b < batches.size(); b++) {
      for (int chip : chipsOfBatch.get(b)) {
        fresh[chip] = true;
      }
    }
    if (waiting + inTails > Math.max(SMALL, block.size() / 4)) {
      sortAll(hands);
    } else {
      appendTails();
    }
    indexedBatches = batches.size();
    return fresh;
  }

  private int endOfIndexed() {
    int last = indexedBatches - 1;
    return firstOfBatch[last] + batches.get(last).size();
  }

  private void sortAll(Hands hands) {
    tails = new ReadRun[chips.size()];
    inTails = 0;
    ChipSort sort = new ChipSort(batches, chipsOfBatch, readersOfBatch, chips.size());
    block = sort.sorted(hands);
    blockStart = sort.firstOfChip();
    sort.eachMisfit(this::appendToTail);
  }

  private void appendTails() {
    tails = Arrays.copyOf(tails, chips.size());
    for (int b = indexedBatches; b < batches.size(); b++) {
      for (int i = 0; i < batches.get(b).size(); i++) {
        appendToTail(b, i);
      }
    }
  }

  private void appendToTail(int b, int i) {
    int chip = chipsOfBatch.get(b)[batches.get(b).chipIndex(i)];
    if (tails[chip] == null) {
      tails[chip] = new ReadRun();
    }
    append(tails[chip], b, i);
    inTails++;
  }

  private void append(ReadRun run, int b, int i) {
    ReadBatch batch = batches.get(b);
    int reader = readersOfBatch.get(b)[batch.readerIndex(i)];
    run.append(batch.time_ms(i), reader, firstOfBatch[b] + i);
  }

  /**
   * Every read of a chip among the first so many in order of arrival, with its position. A walk
   * over the batches: for explanations, which alone ask where a read came from.
   */
  ReadRun readsOf(int chipId, int first) {
    trail.follow(chipsOfBatch);
    ReadRun found = new ReadRun();
    int b = trail.next(0, chipId);
    while (b < batches.size() && firstOfBatch[b] < first) {
      int[] ids = chipsOfBatch.get(b);
      ReadBatch batch = batches.get(b);
      boolean named = names(ids, chipId);
      for (int i = 0; i < batch.size() && named; i++) {
        if (ids[batch.chipIndex(i)] == chipId && firstOfBatch[b] + i < first) {
          append(found, b, i);
        }
      }
      b = trail.next(b + 1, chipId);
    }
    return found;
  }

  /** The batches from position {@code from} on that lie whole among the first so many reads. */
  List<ReadBatch> batches(int from, int first) {
    int until = from;
    while (until < batches.size() && firstOfBatch[until] + batches.get(until).size() <= first) {
      until++;
    }
    return from >= until ? List.of() : List.copyOf(batches.subList(from, until));
  }

  private static boolean names(int[] ids, int chipId) {
    for (int chip : ids) {
      if (chip == chipId) {
        return true;
      }
    }
    return false;
  }

  int size() {
    return size;
  }

  /** The id of a chip, or -1 where it was never read. */
  int chipId(String chip) {
    return chipIds.getOrDefault(ChipCode.key(chip), -1);
  }

  /** The key of a chip, as {@link ChipCode} makes it. */
  String chip(int chipId) {
    return chips.get(chipId);
  }

  int chipCount() {
    return chips.size();
  }

  /** Every reader there ever was a read of, by id. */
  List<String> readers() {
    return readers;
  }

  /** The sorted block; a chip's part of it lies from {@link #from} to {@link #to}. */
  PackedReads block() {
    return block;
  }

  int from(int chipId) {
    return chipId + 1 < blockStart.length ? blockStart[chipId] : 0;
  }

  int to(int chipId) {
    return chipId + 1 < blockStart.length ? blockStart[chipId + 1] : 0;
  }

  /** What came for the chip since the block was sorted, or null. */
  ReadRun tail(int chipId) {
    return chipId < tails.length ? tails[chipId] : null;
  }

  /** The read at a position in order of arrival. */
  Read read(int ordinal) {
    int b = Arrays.binarySearch(firstOfBatch, 0, batches.size(), ordinal);
    // Empty batches share their first position with the next one; the last of them has the read.
    b = b < 0 ? -b - 2 : lastFrom(b, ordinal);
    return batches.get(b).read(ordinal - firstOfBatch[b]);
  }

  private int lastFrom(int b, int ordinal) {
    int last = b;
    while (last + 1 < batches.size() && firstOfBatch[last + 1] == ordinal) {
      last++;
    }
    return last;
  }
}

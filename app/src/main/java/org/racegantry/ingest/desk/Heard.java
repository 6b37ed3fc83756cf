package org.racegantry.ingest.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.racegantry.codec.Codec;
import org.racegantry.journal.Journal;
import org.racegantry.race.ChipCode;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;

/**
 * What the readers sent, by name only: which readers and chips there are, and for each chip in
 * which stretches of the journal its reads lie. The reads themselves stay in the journal.
 */
final class Heard {
  /** Entries of one stretch: few enough to decode at once, many enough to keep the lists short. */
  private static final int STRETCH = 8;

  private final TreeMap<String, Stranger> readers = new TreeMap<>();
  private final TreeMap<String, Stretches> chips = new TreeMap<>(ChipCode.ALIKE);

  /** Numbers of stretches, rising. */
  private static final class Stretches {
    private int[] numbers = new int[2];
    private int size;

    void add(int number) {
      if (size > 0 && numbers[size - 1] == number) {
        return;
      }
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, size * 2);
      }
      numbers[size++] = number;
    }
  }

  /** Takes the reads of an entry in. */
  void take(long seq, ReadBatch reads) {
    readers(reads);
    int stretch = Math.toIntExact(seq / STRETCH);
    for (String chip : reads.chips()) {
      chips.computeIfAbsent(chip, _ -> new Stretches()).add(stretch);
    }
  }

  private void readers(ReadBatch reads) {
    long[] count = new long[reads.readers().size()];
    long[] first_ms = new long[count.length];
    long[] last_ms = new long[count.length];
    Arrays.fill(first_ms, Long.MAX_VALUE);
    Arrays.fill(last_ms, Long.MIN_VALUE);
    for (int i = 0; i < reads.size(); i++) {
      int reader = reads.readerIndex(i);
      count[reader]++;
      first_ms[reader] = Math.min(first_ms[reader], reads.time_ms(i));
      last_ms[reader] = Math.max(last_ms[reader], reads.time_ms(i));
    }
    for (int r = 0; r < count.length; r++) {
      String name = reads.readers().get(r);
      readers.merge(name, new Stranger(name, count[r], first_ms[r], last_ms[r]), Stranger::with);
    }
  }

  Set<String> readers() {
    return readers.keySet();
  }

  /** What each reader sent, by name. */
  Collection<Stranger> perReader() {
    return readers.values();
  }

  Set<String> chips() {
    return chips.keySet();
  }

  /** Every read of a chip in the journal, up to an entry. */
  List<Read> readsOf(String chip, Journal journal, long until) {
    List<Read> found = new ArrayList<>();
    Stretches where = chips.getOrDefault(chip, new Stretches());
    for (int i = 0; i < where.size; i++) {
      long first = (long) where.numbers[i] * STRETCH;
      journal.replay(
          first - 1,
          Math.min(until, first + STRETCH - 1),
          entry ->
              Codec.decode(entry.body()).facts().stream()
                  .filter(ReadBatch.class::isInstance)
                  .forEach(fact -> collect((ReadBatch) fact, chip, found)));
    }
    return found;
  }

  private static void collect(ReadBatch reads, String chip, List<Read> found) {
    boolean[] wanted = new boolean[reads.chips().size()];
    for (int c = 0; c < wanted.length; c++) {
      wanted[c] = ChipCode.same(reads.chips().get(c), chip);
    }
    for (int i = 0; i < reads.size(); i++) {
      if (wanted[reads.chipIndex(i)]) {
        found.add(reads.read(i));
      }
    }
  }
}

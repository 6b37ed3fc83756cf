package org.racegantry.publish.queue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.race.ChipCode;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;
import org.racegantry.scoring.Results;

/**
 * All reads counted by reader and chip. Every batch is counted once, so a snapshot costs what came
 * since the one before. Confined to one thread.
 */
final class ReadTally {
  private final Map<String, Integer> chipIds = new LinkedHashMap<>();
  private final List<String> chips = new ArrayList<>();
  private final Map<String, ReaderTally> readers = new TreeMap<>();
  private final ReaderTally silent = new ReaderTally(0);
  private int[] readsOfChip = new int[1024];
  private int batches;
  private long origin_ms;
  private boolean begun;

  /** Counts what came since the last time. */
  void follow(Results results) {
    if (!begun) {
      origin_ms =
          results.setup().date().atStartOfDay(results.setup().zone()).toInstant().toEpochMilli();
      begun = true;
    }
    for (ReadBatch batch : results.batches(batches)) {
      add(batch);
      batches++;
    }
  }

  private void add(ReadBatch batch) {
    int[] ids = batch.chips().stream().mapToInt(this::idOf).toArray();
    ReaderTally[] tallies =
        batch.readers().stream()
            .map(name -> readers.computeIfAbsent(name, _ -> new ReaderTally(origin_ms)))
            .toArray(ReaderTally[]::new);
    boolean antennas = batch.hasAntennas();
    for (int i = 0; i < batch.size(); i++) {
      int chip = ids[batch.chipIndex(i)];
      ReaderTally reader = tallies[batch.readerIndex(i)];
      reader.add(chip, batch.time_ms(i));
      readsOfChip[chip]++;
      if (antennas && batch.antenna(i) != Read.NONE) {
        reader.addAntenna(batch.antenna(i), batch.time_ms(i));
      }
    }
  }

  private int idOf(String chip) {
    Integer known = chipIds.get(chip);
    if (known != null) {
      return known;
    }
    String key = ChipCode.key(chip);
    Integer alike = chipIds.get(key);
    if (alike != null) {
      chipIds.put(chip, alike);
      return alike;
    }
    int id = chips.size();
    chips.add(chip);
    chipIds.put(chip, id);
    chipIds.put(key, id);
    if (id == readsOfChip.length) {
      readsOfChip = Arrays.copyOf(readsOfChip, id * 2);
    }
    return id;
  }

  /** How many chips were read so far; their ids go from 0. */
  int chips() {
    return chips.size();
  }

  /** A chip's code as it was sent first. */
  String chip(int id) {
    return chips.get(id);
  }

  /** The id of a chip, or -1 where it was never read. */
  int chipId(String chip) {
    return chipIds.getOrDefault(ChipCode.key(chip), -1);
  }

  int reads(int chip) {
    return readsOfChip[chip];
  }

  /** What a reader has sent; nothing where it was never heard. */
  ReaderTally reader(String name) {
    ReaderTally known = readers.get(name);
    return known != null ? known : silent;
  }

  /** Every reader heard so far, by name. */
  Map<String, ReaderTally> readers() {
    return readers;
  }
}

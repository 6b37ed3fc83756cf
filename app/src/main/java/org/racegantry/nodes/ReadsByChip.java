package org.racegantry.nodes;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.racegantry.race.ChipCode;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.ReadBatchBuilder;

/** The reads of a race by chip, each in order of arrival. One thread. */
final class ReadsByChip {
  private final Map<String, ReadBatchBuilder> byKey = new LinkedHashMap<>();

  void add(ReadBatch batch) {
    List<ReadBatchBuilder> builders =
        batch.chips().stream()
            .map(chip -> byKey.computeIfAbsent(ChipCode.key(chip), _ -> new ReadBatchBuilder()))
            .toList();
    for (int i = 0; i < batch.size(); i++) {
      builders.get(batch.chipIndex(i)).add(batch.read(i));
    }
  }

  /** All reads of some chips, in whatever spelling. */
  ReadBatch of(List<String> chips) {
    Set<String> keys = new LinkedHashSet<>();
    chips.forEach(chip -> keys.add(ChipCode.key(chip)));
    ReadBatchBuilder all = new ReadBatchBuilder();
    for (String key : keys) {
      ReadBatchBuilder builder = byKey.get(key);
      if (builder != null) {
        builder.build().reads().forEach(all::add);
      }
    }
    return all.build();
  }
}

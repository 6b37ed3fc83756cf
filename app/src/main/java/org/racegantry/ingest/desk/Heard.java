package org.racegantry.ingest.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.racegantry.codec.Codec;
import org.racegantry.journal.Journal;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;

/**
 * What the readers sent, by name only: which readers and chips there are, and for each chip in
 * which stretches of the journal its reads lie. The reads themselves stay in the journal.
 */
final class Heard {
  /** Entries of one stretch: few enough to decode at once, many enough to keep the lists short. */
  private static final int STRETCH = 8;

  private final TreeSet<String> readers = new TreeSet<>();
  private final TreeMap<String, Stretches> chips = new TreeMap<>();

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
    readers.addAll(reads.readers());
    int stretch = Math.toIntExact(seq / STRETCH);
    for (String chip : reads.chips()) {
      chips.computeIfAbsent(chip, _ -> new Stretches()).add(stretch);
    }
  }

  Set<String> readers() {
    return readers;
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
    int wanted = reads.chips().indexOf(chip);
    for (int i = 0; wanted >= 0 && i < reads.size(); i++) {
      if (reads.chipIndex(i) == wanted) {
        found.add(reads.read(i));
      }
    }
  }
}

package org.racegantry.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.ReadBatchBuilder;

/**
 * Every read of the race in order of time, packed into one number each: time since {@link
 * #origin_ms}, reader, chip. About eleven reads within two seconds make a crossing; beside them are
 * doubles, reads before the gun and chips nobody wears.
 */
public final class ReadStream {
  private static final int CHIP_BITS = 21;
  private static final int READER_BITS = 8;
  private static final int CROSSING_MS = 2_000;
  private static final int DOUBLES_PER_MILLE = 10;
  private static final int EARLY_PER_MILLE = 5;
  private static final int STRANGERS_PER_MILLE = 2;
  private static final int STRANGER_CHIPS = 100;

  private final BenchCourse course;
  private final Runners runners;
  private final SplittableRandom random;
  private final long origin_ms;
  private final long[] packed;
  private int size;

  ReadStream(
      int reads,
      BenchCourse course,
      Runners runners,
      Crossings crossings,
      SplittableRandom random) {
    this.course = course;
    this.runners = runners;
    this.random = random;
    this.origin_ms = course.guns_ms()[0] - 3_600_000;
    this.packed = new long[reads];
    int doubles = reads / 1000 * DOUBLES_PER_MILLE;
    int early = reads / 1000 * EARLY_PER_MILLE;
    int strangers = reads / 1000 * STRANGERS_PER_MILLE;
    addCrossings(crossings, reads - doubles - early - strangers);
    addEarly(early);
    addStrangers(strangers);
    addDoubles();
    Arrays.parallelSort(packed);
  }

  /** How many reads. */
  public int size() {
    return size;
  }

  /** When read {@code i} was made, in milliseconds since 1970. */
  long time_ms(int i) {
    return origin_ms + (packed[i] >>> (CHIP_BITS + READER_BITS));
  }

  /** The number of the reader that made it. */
  public int reader(int i) {
    return (int) (packed[i] >>> CHIP_BITS) & (1 << READER_BITS) - 1;
  }

  /** The number of the chip. */
  int chip(int i) {
    return (int) packed[i] & (1 << CHIP_BITS) - 1;
  }

  /** How many chip numbers there are, those of strangers among them. */
  int chips() {
    return 2 * runners.size + STRANGER_CHIPS;
  }

  /** All reads as Gantry holds them, so many to a batch. */
  List<ReadBatch> batches(int perBatch) {
    return batches(size, perBatch);
  }

  /** The first {@code until} reads as Gantry holds them, so many to a batch. */
  public List<ReadBatch> batches(int until, int perBatch) {
    String[] codes = codes();
    List<ReadBatch> batches = new ArrayList<>();
    for (int from = 0; from < until; from += perBatch) {
      ReadBatchBuilder builder = new ReadBatchBuilder();
      for (int i = from; i < Math.min(until, from + perBatch); i++) {
        builder.add(
            course.readers().get(reader(i)),
            codes[chip(i)],
            time_ms(i),
            Read.NONE,
            Read.NONE,
            Read.NONE);
      }
      batches.add(builder.build());
    }
    return batches;
  }

  /** The position of the first read made at that moment or later, in ms since 1970. */
  public int firstAt(long at_ms) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (time_ms(middle) < at_ms) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Read {@code i} as a reader sends it, with a record number of the reader's own. */
  public Read read(int i, long sequence) {
    String reader = course.readers().get(reader(i));
    return new Read(reader, Runners.chip(chip(i)), time_ms(i), Read.NONE, Read.NONE, sequence);
  }

  /** The codes of all chips by number. */
  String[] codes() {
    String[] codes = new String[chips()];
    for (int c = 0; c < codes.length; c++) {
      codes[c] = Runners.chip(c);
    }
    return codes;
  }

  private void addCrossings(Crossings crossings, long reads) {
    long seen = crossings.seen();
    long done = 0;
    int points = course.setup().points().size();
    for (int i = 0; i < runners.size; i++) {
      for (int p = 0; p < points; p++) {
        long time_ms = crossings.time_ms(i, p);
        if (time_ms != Crossings.NEVER) {
          long here = (done + 1) * reads / seen - done * reads / seen;
          done++;
          cross(i, p, time_ms, (int) here);
        }
      }
    }
  }

  private void cross(int i, int p, long time_ms, int reads) {
    for (int r = 0; r < reads; r++) {
      add(time_ms + random.nextInt(CROSSING_MS), anyReader(p), chipOf(i));
    }
  }

  /** Runners who walk over the start mat in the last minutes before their gun. */
  private void addEarly(int reads) {
    for (int r = 0; r < reads; r++) {
      int i = random.nextInt(runners.size);
      long gun_ms = course.guns_ms()[runners.wave[i]];
      add(gun_ms - 1 - random.nextInt(1_800_000), anyReader(0), chipOf(i));
    }
  }

  private void addStrangers(int reads) {
    int points = course.setup().points().size();
    for (int r = 0; r < reads; r++) {
      long time_ms = course.guns_ms()[0] + random.nextInt(6 * 3_600_000);
      int chip = 2 * runners.size + random.nextInt(STRANGER_CHIPS);
      add(time_ms, anyReader(random.nextInt(points)), chip);
    }
  }

  /** Fills up with reads that were sent twice. */
  private void addDoubles() {
    int single = size;
    while (size < packed.length) {
      packed[size++] = packed[random.nextInt(single)];
    }
  }

  private int anyReader(int p) {
    int first = course.firstReader()[p];
    return first + random.nextInt(course.firstReader()[p + 1] - first);
  }

  private int chipOf(int i) {
    return Runners.hasSecondChip(i) && random.nextBoolean() ? runners.size + i : i;
  }

  private void add(long time_ms, int reader, int chip) {
    packed[size++] = ((time_ms - origin_ms) << READER_BITS | reader) << CHIP_BITS | chip;
  }
}

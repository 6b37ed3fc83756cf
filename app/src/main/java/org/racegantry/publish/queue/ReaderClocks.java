package org.racegantry.publish.queue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.racegantry.publish.queue.Finding.Kind;
import org.racegantry.publish.queue.Finding.Step;
import org.racegantry.publish.queue.Finding.Urgency;
import org.racegantry.race.Line;

/**
 * Readers of one line see the same crossings, so their times differ by a second or two at most. One
 * that differs from the others by much the same span all the time has a wrong clock.
 */
final class ReaderClocks implements Rule {
  private static final long TOLERANCE_MS = 1_000;
  private static final long SPREAD_MS = 2_000;
  private static final int PAIRS_AT_LEAST = 12;
  private static final int PAIRS_AT_MOST = 400;

  /** How far a reader is ahead of another one of its line, from chips both have seen. */
  private record Gap(long median_ms, int chips) {}

  @Override
  public void find(Scene scene, Consumer<Finding> found) {
    for (Line line : scene.setup.lines()) {
      line(scene, line, found);
    }
  }

  private static void line(Scene scene, Line line, Consumer<Finding> found) {
    List<String> readers = line.readers();
    for (String reader : readers) {
      List<Gap> gaps = new ArrayList<>();
      for (String other : readers) {
        Gap gap = other.equals(reader) ? null : gap(scene, reader, other);
        if (gap != null) {
          gaps.add(gap);
        }
      }
      // The odd one out differs from all the others by the same; of two, either may be wrong.
      long off_ms = gaps.isEmpty() ? 0 : gaps.getFirst().median_ms;
      boolean odd =
          Math.abs(off_ms) > TOLERANCE_MS
              && gaps.stream().allMatch(gap -> Math.abs(gap.median_ms - off_ms) < TOLERANCE_MS);
      boolean firstOfTwo = readers.size() > 2 || reader.equals(readers.getFirst());
      if (odd && gaps.size() > 1) {
        found.accept(oddOne(scene, line, reader, off_ms, gaps.getFirst().chips));
      } else if (odd && firstOfTwo) {
        String other = readers.stream().filter(r -> !r.equals(reader)).findFirst().orElseThrow();
        found.accept(eitherOne(scene, line, reader, other, off_ms, gaps.getFirst().chips));
      }
    }
  }

  /** The steady difference of two readers, or null where there is none to tell. */
  private static Gap gap(Scene scene, String reader, String other) {
    ReaderTally one = scene.tally.reader(reader);
    ReaderTally two = scene.tally.reader(other);
    if (Math.min(one.reads(), two.reads()) < PAIRS_AT_LEAST) {
      return null;
    }
    long[] gaps = new long[PAIRS_AT_MOST];
    int n = 0;
    for (int chip = scene.tally.chips() - 1; chip >= 0 && n < gaps.length; chip--) {
      if (one.saw(chip) && two.saw(chip)) {
        gaps[n++] = corrected(scene, reader, one, chip) - corrected(scene, other, two, chip);
      }
    }
    if (n < PAIRS_AT_LEAST) {
      return null;
    }
    Arrays.sort(gaps, 0, n);
    boolean steady = gaps[n * 3 / 4] - gaps[n / 4] <= SPREAD_MS;
    return steady ? new Gap(gaps[n / 2], n) : null;
  }

  /** The last sight, because a start is often seen before it happens. */
  private static long corrected(Scene scene, String reader, ReaderTally tally, int chip) {
    long own_ms = tally.last_ms(chip);
    return own_ms + scene.kit.correction_ms(reader, own_ms);
  }

  private static String ahead(long off_ms) {
    return Words.offset(off_ms).substring(1) + (off_ms > 0 ? " ahead of" : " behind");
  }

  private static Finding oddOne(Scene scene, Line line, String reader, long off_ms, int chips) {
    return new Finding(
        Words.id("clock", reader),
        Kind.CLOCK,
        Urgency.NOW,
        "The clock of reader "
            + Words.plain(reader)
            + " on line "
            + Words.plain(line.id())
            + " is "
            + ahead(off_ms)
            + " all the others there: correct it by "
            + Words.offset(-off_ms)
            + ".",
        List.of(
            "Sure: " + chips + " chips were seen by both, and the difference is steady.",
            "Look at the clock on the reader itself, and since when it is wrong."),
        List.of(step('c', scene, reader, -off_ms)));
  }

  private static Finding eitherOne(
      Scene scene, Line line, String reader, String other, long off_ms, int chips) {
    return new Finding(
        Words.id("clock", reader),
        Kind.CLOCK,
        Urgency.NOW,
        "On line "
            + Words.plain(line.id())
            + " the clock of reader "
            + Words.plain(reader)
            + " is "
            + ahead(off_ms)
            + " that of "
            + Words.plain(other)
            + ": one of the two is wrong; look at both, then correct that one.",
        List.of(
            "Sure: " + chips + " chips were seen by both, and the difference is steady.",
            "Which of the two is wrong the reads of this line do not tell."),
        List.of(step('1', scene, reader, -off_ms), step('2', scene, other, off_ms)));
  }

  private static Step step(char key, Scene scene, String reader, long offset_ms) {
    long already_ms = scene.kit.correction_ms(reader, scene.now_ms);
    return new Step(
        key,
        "correct " + Words.plain(reader) + " by " + Words.offset(offset_ms),
        "clock",
        Words.fields("reader", reader, "offset_ms", Long.toString(offset_ms + already_ms)));
  }
}

package org.racegantry.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A part of a standing is the part the whole standing begins with. */
class PassedTest {
  @Test
  void howeverMuchIsAskedTheRowsAreThoseOfTheWholeStanding() {
    for (long seed = 1; seed <= 300; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int size = random.nextInt(1, 400);
      // Few different times, so that many share their place.
      int times = random.nextInt(1, 2 * size);
      long[] elapsed_ms = random.longs(size, 0, times).toArray();
      List<Standing.Row> whole = naive(elapsed_ms);
      Passed passed = passed(elapsed_ms);
      assertThat(passed.count()).isEqualTo(size);
      for (int ask = 0; ask < 12; ask++) {
        int n = random.nextInt(size + 3);
        assertThat(passed.first(n))
            .as("seed %d, the first %d of %d", seed, n, size)
            .isEqualTo(whole.subList(0, Math.min(n, size)));
        Standing.Row one = whole.get(random.nextInt(size));
        assertThat(passed.place(one.entrant())).as("seed %d", seed).isEqualTo(one.place());
      }
      assertThat(passed(elapsed_ms).place(size + 5)).isZero();
    }
  }

  @Test
  void manyQuestionsForPlacesGetTheSameAnswersAsFew() {
    long[] elapsed_ms = new SplittableRandom(7).longs(2_000, 0, 900).toArray();
    Passed passed = passed(elapsed_ms);
    for (Standing.Row row : naive(elapsed_ms)) {
      assertThat(passed.place(row.entrant())).isEqualTo(row.place());
    }
    assertThat(passed.place(5_000)).isZero();
  }

  private static Passed passed(long[] elapsed_ms) {
    long best_ms = Arrays.stream(elapsed_ms).min().orElseThrow();
    return new Passed(
        elapsed_ms.length, best_ms, () -> new Passed.Loaded(keys(elapsed_ms), List.of()));
  }

  private static long[] keys(long[] elapsed_ms) {
    return IntStream.range(0, elapsed_ms.length)
        .mapToLong(i -> elapsed_ms[i] + Ranker.TIME_SHIFT << Ranker.POSITION_BITS | i)
        .toArray();
  }

  private static List<Standing.Row> naive(long[] elapsed_ms) {
    return IntStream.range(0, elapsed_ms.length)
        .boxed()
        .sorted(
            (a, b) ->
                elapsed_ms[a] == elapsed_ms[b]
                    ? Integer.compare(a, b)
                    : Long.compare(elapsed_ms[a], elapsed_ms[b]))
        .map(i -> row(i, elapsed_ms))
        .toList();
  }

  private static Standing.Row row(int i, long[] elapsed_ms) {
    long faster =
        IntStream.range(0, elapsed_ms.length).filter(j -> elapsed_ms[j] < elapsed_ms[i]).count();
    long same =
        IntStream.range(0, elapsed_ms.length).filter(j -> elapsed_ms[j] == elapsed_ms[i]).count();
    return new Standing.Row((int) faster + 1, same > 1, i, elapsed_ms[i]);
  }
}

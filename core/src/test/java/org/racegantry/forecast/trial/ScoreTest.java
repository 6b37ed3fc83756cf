package org.racegantry.forecast.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.racegantry.forecast.Band;

/** Each figure against its definition, told slowly. */
class ScoreTest {
  private static final Offset<Double> SAME = within(1e-9);

  @Test
  void everyFigureIsWhatItsDefinitionSays() {
    for (long seed = 1; seed <= 40; seed++) {
      SplittableRandom dice = new SplittableRandom(seed);
      long[] off_ms = dice.longs(1 + dice.nextInt(60), -700_000, 700_000).toArray();
      off_ms[0] = 60_000 * (dice.nextInt(21) - 10);
      Score score = Score.of(off_ms, new BandTally());
      List<Double> sizes = new ArrayList<>();
      double squares = 0;
      double sum = 0;
      for (long off : off_ms) {
        sizes.add(Math.abs(off) / 60_000.0);
        squares += off / 60_000.0 * (off / 60_000.0);
        sum += off / 60_000.0;
      }
      int n = off_ms.length;
      String as = "seed " + seed;
      assertThat(score.n()).as(as).isEqualTo(n);
      assertThat(score.mae_min())
          .as(as)
          .isCloseTo(sizes.stream().mapToDouble(s -> s).sum() / n, SAME);
      assertThat(score.rmse_min()).as(as).isCloseTo(Math.sqrt(squares / n), SAME);
      assertThat(score.bias_min()).as(as).isCloseTo(sum / n, SAME);
      assertThat(score.median_min()).as(as).isCloseTo(median(sizes), SAME);
      for (int minutes = 1; minutes <= 10; minutes++) {
        int most = minutes;
        long inside = Arrays.stream(off_ms).filter(off -> Math.abs(off) <= most * 60_000L).count();
        assertThat(score.within_pct(minutes))
            .as(as + ", " + minutes + " min")
            .isCloseTo(100.0 * inside / n, SAME);
      }
    }
  }

  private static double median(List<Double> sizes) {
    List<Double> left = new ArrayList<>(sizes);
    while (left.size() > 2) {
      left.remove(left.stream().max(Double::compare).orElseThrow());
      left.remove(left.stream().min(Double::compare).orElseThrow());
    }
    return left.stream().mapToDouble(s -> s).average().orElseThrow();
  }

  @Test
  void theEndsOfABandBelongToIt() {
    Band band = Band.of(10, 20, 30, 40, 50, 60, 70);
    BandTally tally = new BandTally();
    for (long actual_ms : new long[] {9, 10, 19, 20, 29, 30, 50, 51, 60, 61, 70, 71}) {
      tally.add(band, actual_ms);
    }
    assertThat(tally.cover_pct()).containsExactly(200.0 / 12, 600.0 / 12, 1000.0 / 12);
    assertThat(tally.width_min()).containsExactly(20 / 60_000.0, 40 / 60_000.0, 60 / 60_000.0);
  }

  @Test
  void aMethodWithoutBandsHasNoCoverage() {
    Score score = Score.of(new long[] {1}, new BandTally());
    assertThat(score.cover_pct()).containsOnly(Double.NaN);
    assertThat(score.width_min()).containsOnly(Double.NaN);
  }
}

package org.racegantry.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What is left of a band when somebody does not come, on bands from seeds. */
class SilenceTest {
  private static final long SEED = 71;
  private static final double[] PARTS = {0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975};

  @Test
  void nothingIsBeforeNowAndNothingCrosses() {
    SplittableRandom dice = new SplittableRandom(SEED);
    for (int round = 0; round < 2_000; round++) {
      Band band = dice.nextInt(4) == 0 ? piled(dice) : smooth(dice);
      long now_ms = dice.nextLong(band.low95_ms() - 900_000, band.high95_ms() + 9_000_000);
      assertThat(band.notBefore(now_ms).low95_ms())
          .as("seed %d, round %d", SEED, round)
          .isGreaterThanOrEqualTo(Math.min(now_ms, band.low95_ms()));
      if (now_ms >= band.low95_ms()) {
        assertThat(band.notBefore(now_ms).low95_ms()).isGreaterThanOrEqualTo(now_ms);
      }
    }
  }

  /** The rule itself: of what was still to come at now, each quantile has its part behind it. */
  @Test
  void eachQuantileHasItsPartOfWhatWasStillToCome() {
    SplittableRandom dice = new SplittableRandom(SEED);
    for (int round = 0; round < 500; round++) {
      Band band = smooth(dice);
      long now_ms = dice.nextLong(band.low95_ms() - 60_000, band.high95_ms() + 600_000);
      double gone = band.chanceBy(now_ms);
      long[] left_ms = quantiles(band.notBefore(now_ms));
      for (int q = 0; q < PARTS.length; q++) {
        assertThat(band.chanceBy(left_ms[q]))
            .as("seed %d, round %d, quantile %d", SEED, round, q)
            .isCloseTo(gone + PARTS[q] * (1 - gone), within(5e-4));
      }
    }
  }

  @Test
  void aMomentLaterEverythingIsALittleLaterAndNothingJumps() {
    SplittableRandom dice = new SplittableRandom(SEED);
    for (int round = 0; round < 10; round++) {
      Band band = smooth(dice);
      long[] before_ms = quantiles(band.notBefore(band.low95_ms() - 200_000));
      long to_ms = band.high95_ms() + 400_000;
      for (long now_ms = band.low95_ms() - 200_000; now_ms < to_ms; now_ms += 200) {
        long[] left_ms = quantiles(band.notBefore(now_ms));
        for (int q = 0; q < PARTS.length; q++) {
          assertThat(left_ms[q] - before_ms[q])
              .as("seed %d, round %d, quantile %d at %d", SEED, round, q, now_ms)
              .isBetween(-5L, 6_000L);
        }
        before_ms = left_ms;
      }
    }
  }

  /** A band of seconds, and a runner who is days late: the power of the tail is all there is. */
  @Test
  void whoeverIsLateWithoutEndIsNeverExpectedThisInstant() {
    Band narrow = Band.of(-3_000, -2_000, -1_000, 0, 1_000, 2_000, 3_000);
    for (long late_ms = 60_000; late_ms < 40L * 86_400_000; late_ms *= 3) {
      Band band = narrow.notBefore(late_ms);
      assertThat(band.median_ms()).isGreaterThan(late_ms + late_ms / 5);
      assertThat(band.high80_ms() - band.low80_ms()).isGreaterThan(late_ms / 2);
      assertThat(band.low95_ms()).isGreaterThanOrEqualTo(late_ms);
    }
  }

  @Test
  void theSameBandSomewhereElseHasTheSameChances() {
    SplittableRandom dice = new SplittableRandom(SEED);
    for (int round = 0; round < 200; round++) {
      Band band = smooth(dice);
      long by_ms = dice.nextLong(86_400_000);
      long moment_ms = dice.nextLong(band.low95_ms(), band.high95_ms() + 900_000);
      assertThat(band.plus(by_ms).chanceBy(moment_ms + by_ms))
          .isCloseTo(band.chanceBy(moment_ms), within(1e-12));
      assertThat(band.plus(by_ms).notBefore(moment_ms + by_ms))
          .isEqualTo(band.notBefore(moment_ms).plus(by_ms));
    }
  }

  private static long[] quantiles(Band band) {
    return new long[] {
      band.low95_ms(),
      band.low80_ms(),
      band.low50_ms(),
      band.median_ms(),
      band.high50_ms(),
      band.high80_ms(),
      band.high95_ms()
    };
  }

  /** As bands of forecasts are: each step between 5 and 200 seconds. */
  private static Band smooth(SplittableRandom dice) {
    long[] quantiles_ms = new long[PARTS.length];
    quantiles_ms[0] = dice.nextLong(3_600_000, 9_000_000);
    for (int q = 1; q < quantiles_ms.length; q++) {
      quantiles_ms[q] = quantiles_ms[q - 1] + dice.nextLong(5_000, 200_000);
    }
    return Band.of(quantiles_ms);
  }

  /** Quantiles that may lie upon each other. */
  private static Band piled(SplittableRandom dice) {
    long[] quantiles_ms = new long[PARTS.length];
    quantiles_ms[0] = dice.nextLong(3_600_000, 9_000_000);
    for (int q = 1; q < quantiles_ms.length; q++) {
      quantiles_ms[q] = quantiles_ms[q - 1] + dice.nextInt(3) * dice.nextLong(400_000);
    }
    return Band.of(quantiles_ms);
  }
}

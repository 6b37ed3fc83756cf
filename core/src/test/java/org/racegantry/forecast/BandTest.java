package org.racegantry.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BandTest {
  private static final Band NOON = Band.of(-60_000, -40_000, -20_000, 0, 25_000, 60_000, 120_000);

  @Test
  void theQuantilesHaveTheChancesTheyAreNamedFor() {
    assertThat(NOON.chanceBy(-60_000)).isCloseTo(0.025, within(1e-6));
    assertThat(NOON.chanceBy(-20_000)).isCloseTo(0.25, within(1e-6));
    assertThat(NOON.chanceBy(0)).isCloseTo(0.5, within(1e-6));
    assertThat(NOON.chanceBy(60_000)).isCloseTo(0.9, within(1e-6));
    assertThat(NOON.chanceBy(120_000)).isCloseTo(0.975, within(1e-6));
    assertThat(NOON.quantile_ms(0.9)).isEqualTo(60_000);
  }

  @Test
  void thereIsAlwaysALittleChanceBeyond() {
    assertThat(NOON.chanceBy(-200_000)).isBetween(0.0, 1e-4);
    assertThat(NOON.chanceBy(1_200_000)).isBetween(0.9999, 1 - 1e-6);
  }

  @Test
  void whoIsNotThereYetIsLaterForIt() {
    Band later = NOON.notBefore(30_000);

    assertThat(later.low95_ms()).isGreaterThanOrEqualTo(30_000);
    assertThat(later.median_ms()).isBetween(40_000L, 70_000L);
    assertThat(NOON.notBefore(-500_000)).isEqualTo(NOON);
  }

  @Test
  void theLongerSomebodyIsSilentTheWiderTheBand() {
    long before = 0;
    for (long late_ms = 120_000; late_ms < 4_000_000; late_ms += 120_000) {
      Band band = NOON.notBefore(late_ms);
      long width = band.high80_ms() - band.low80_ms();
      assertThat(width).isGreaterThan(before);
      before = width;
    }
  }

  @Test
  void aBandWithoutWidthStaysWhereItIsUntilTheMomentHasPassed() {
    Band sure = Band.of(5, 5, 5, 5, 5, 5, 5);

    assertThat(sure.chanceBy(4)).isLessThan(0.03);
    assertThat(sure.chanceBy(5)).isEqualTo(1);
    assertThat(sure.notBefore(9)).isEqualTo(Band.of(9, 9, 9, 9, 9, 9, 9));
  }

  /** Draws from the curve by its quantiles, keeps what is not before now, and counts. */
  @Test
  void whatIsLeftIsWhatCountingSaysIsLeft() {
    SplittableRandom dice = new SplittableRandom(11);
    for (int round = 0; round < 20; round++) {
      Band band = any(dice);
      long now = band.low95_ms() + dice.nextLong(band.high80_ms() - band.low95_ms());
      long[] left =
          dice.doubles(200_000, 1e-6, 1 - 1e-6)
              .mapToLong(band::quantile_ms)
              .filter(moment -> moment >= now)
              .sorted()
              .toArray();
      Band told = band.notBefore(now);
      assertThat(part(left, told.median_ms())).as("round " + round).isCloseTo(0.5, within(0.02));
      assertThat(part(left, told.low80_ms())).as("round " + round).isCloseTo(0.1, within(0.02));
      assertThat(part(left, told.high80_ms())).as("round " + round).isCloseTo(0.9, within(0.02));
    }
  }

  @Test
  void chancesGrowAndQuantilesGiveThemBack() {
    SplittableRandom dice = new SplittableRandom(12);
    for (int round = 0; round < 500; round++) {
      Band band = any(dice);
      double before = 0;
      for (double chance = 0.001; chance < 0.999; chance += 0.007) {
        long moment = band.quantile_ms(chance);
        double back = band.chanceBy(moment);
        assertThat(back).as("seed 12, round " + round).isGreaterThanOrEqualTo(before - 1e-9);
        before = back;
        if (band.high95_ms() - band.low95_ms() > 1_000_000) {
          assertThat(back).as("seed 12, round " + round).isCloseTo(chance, within(0.05));
        }
      }
    }
  }

  @Test
  void aChanceOfNothingOrEverythingIsRefused() {
    assertThatThrownBy(() -> NOON.quantile_ms(1)).hasMessageContaining("between 0 and 1");
    assertThatThrownBy(() -> Band.of(2, 1, 3, 4, 5, 6, 7)).hasMessageContaining("cross");
  }

  private static double part(long[] moments, long before_ms) {
    return (double) Arrays.stream(moments).filter(moment -> moment < before_ms).count()
        / moments.length;
  }

  private static Band any(SplittableRandom dice) {
    long[] quantiles = dice.longs(7, 0, 3_000_000).sorted().toArray();
    quantiles[6] += 100 + quantiles[6] - Arrays.stream(quantiles).min().orElseThrow();
    return Band.of(quantiles);
  }
}

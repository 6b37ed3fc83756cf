package org.racegantry.forecast.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.racegantry.forecast.Band;

/** How improbable it is to be so late. */
class LatenessTest {
  private static final Band BAND =
      new Band(90_000, 95_000, 98_000, 100_000, 103_000, 108_000, 120_000);

  @Test
  void theWordChangesAtTheQuantiles() {
    assertThat(Lateness.of(BAND, 108_000).level()).isEqualTo(Lateness.Level.NONE);
    assertThat(Lateness.of(BAND, 108_001).level()).isEqualTo(Lateness.Level.AMBER);
    assertThat(Lateness.of(BAND, 120_000).level()).isEqualTo(Lateness.Level.AMBER);
    assertThat(Lateness.of(BAND, 120_001).level()).isEqualTo(Lateness.Level.RED);
  }

  @Test
  void laterIsNeverLikelierAndMeetsTheQuantiles() {
    int before = 100_000;
    for (long now_ms = 80_000; now_ms < 10_000_000; now_ms += 500) {
      Lateness late = Lateness.of(BAND, now_ms);
      assertThat(late.later()).isBetween(1, before);
      before = late.later();
    }
    assertThat(Lateness.of(BAND, 100_000).later()).isEqualTo(50_000);
    assertThat(Lateness.of(BAND, 108_000).later()).isEqualTo(10_000);
    assertThat(Lateness.of(BAND, 120_000).later()).isEqualTo(2_500);
    assertThat(Lateness.of(BAND, 120_001).later()).isBetween(2_480, 2_500);
  }

  @Test
  void aBandOfNoWidthIsLateAtOnce() {
    Band sure = new Band(5, 5, 5, 5, 5, 5, 5);
    assertThat(Lateness.of(sure, 5).level()).isEqualTo(Lateness.Level.NONE);
    assertThat(Lateness.of(sure, 6).level()).isEqualTo(Lateness.Level.RED);
    assertThat(Lateness.of(sure, 1_000).later()).isPositive();
  }
}

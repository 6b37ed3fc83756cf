package org.racegantry.forecast.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.racegantry.forecast.Forecasts;
import org.racegantry.forecast.RunnerForecast;

/** Mats miss one runner, or everybody. */
class B01_MissingSplitTest {
  private static final double PACE_S = 300;

  @Test
  void oneMissedMatHardlyMovesTheFinish() {
    long whole_ms =
        MarathonDay.marathon().even("7", "F", PACE_S, "25K").forecast("7", 0).finish().median_ms();
    RunnerForecast missed =
        MarathonDay.marathon()
            .runner("7", "F", "START 0", "5K 1500", "15K 4500", "HALF 6329.25", "25K 7500")
            .forecast("7", 0);
    assertThat(missed.finish().median_ms()).isCloseTo(whole_ms, within(90_000L));
  }

  @Test
  void aMissedStartIsTheGunWhereThePaceAgrees() {
    RunnerForecast elite =
        MarathonDay.marathon()
            .with("gun all 10:00:00.000")
            .runner("7", "M", "5K 880", "10K 1765")
            .forecast("7", 0);
    RunnerForecast seen =
        MarathonDay.marathon()
            .with("gun all 10:00:00.000")
            .runner("7", "M", "START 0", "5K 880", "10K 1765")
            .forecast("7", 0);
    assertThat(elite.finish().median_ms()).isCloseTo(seen.finish().median_ms(), within(3_000L));
  }

  @Test
  void aMissedStartFarBackIsGuessedFromThePace() {
    double queue_s = 900;
    RunnerForecast guessed =
        MarathonDay.marathon()
            .with("gun all 10:00:00.000")
            .runner("7", "M", "5K " + (queue_s + 1750), "10K " + (queue_s + 3500))
            .forecast("7", 0);
    RunnerForecast seen =
        MarathonDay.marathon()
            .with("gun all 10:00:00.000")
            .runner(
                "7", "M", "START " + queue_s, "5K " + (queue_s + 1750), "10K " + (queue_s + 3500))
            .forecast("7", 0);
    assertThat(guessed.finish().median_ms()).isCloseTo(seen.finish().median_ms(), within(30_000L));
    assertThat(guessed.started_ms()).isEqualTo(MarathonDay.at_ms(0));
    assertThat(width(guessed)).isGreaterThan(width(seen));
  }

  private static long width(RunnerForecast of) {
    return of.finish().high80_ms() - of.finish().low80_ms();
  }

  @Test
  void nobodyIsLateAtAMatThatFailed() {
    MarathonDay day = MarathonDay.marathon();
    for (int bib = 1; bib <= 60; bib++) {
      day.even("" + bib, "F", 280 + bib, "20K");
    }
    double now_s = 20 * 340 + 60 + 1.0975 * 340 + 30;
    Forecasts half = Forecasts.of(day.results());
    assertThat(MarathonDay.of(half, "60", now_s).late()).isFalse();
    now_s = 6_800;
    RunnerForecast quick = MarathonDay.of(half, "5", now_s);
    RunnerForecast quickThen = MarathonDay.of(half, "5", 20 * 285 + 30);
    assertThat(quick.next().at().low95_ms()).isGreaterThanOrEqualTo(MarathonDay.at_ms(now_s));
    assertThat(quick.finish().median_ms())
        .isCloseTo(quickThen.finish().median_ms(), within(1_000L));
  }

  @Test
  void whoDoesNotComeToAMatThatSeesOthersIsLate() {
    MarathonDay day = MarathonDay.marathon();
    for (int bib = 1; bib <= 60; bib++) {
      day.even("" + bib, "F", 280 + bib, bib == 5 ? "20K" : "HALF");
    }
    Forecasts half = Forecasts.of(day.results());
    assertThat(MarathonDay.of(half, "5", 21.2 * 340).late()).isTrue();
  }
}

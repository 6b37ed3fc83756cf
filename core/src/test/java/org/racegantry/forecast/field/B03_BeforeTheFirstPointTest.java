package org.racegantry.forecast.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.racegantry.forecast.Forecasts;
import org.racegantry.forecast.Grounds;
import org.racegantry.forecast.RunnerForecast;
import org.racegantry.race.Bib;

/** Somebody who was seen nowhere behind the start. */
class B03_BeforeTheFirstPointTest {
  private static RunnerForecast alone(String entry, double now_s) {
    return MarathonDay.marathon().runner("7", entry, "START 5").forecast("7", now_s);
  }

  @Test
  void ageAndSexSayWhatTheyCan() {
    RunnerForecast young = alone("M GBR 30", 60);
    RunnerForecast old = alone("F GBR 68", 60);
    assertThat(young.grounds()).isEqualTo(Grounds.FIELD);
    assertThat(young.lastPoint()).isZero();
    assertThat(old.finish().median_ms()).isGreaterThan(young.finish().median_ms() + 1_800_000);
    assertThat(width(young)).isGreaterThan(3_600_000);
  }

  private static long width(RunnerForecast of) {
    return of.finish().high80_ms() - of.finish().low80_ms();
  }

  @Test
  void thoseOfTheSameStartSayMore() {
    MarathonDay day =
        MarathonDay.marathon()
            .with("wave red 10:00:00")
            .with("wave blue 10:00:00")
            .with("gun red 10:00:00.000")
            .with("gun blue 10:00:00.000");
    for (int bib = 1; bib <= 60; bib++) {
      day.even("" + bib, "F wave=red", 380 + bib, "5K");
      day.even("" + (100 + bib), "F wave=blue", 230 + bib / 4.0, "5K");
    }
    Forecasts forecasts =
        Forecasts.of(
            day.runner("71", "F wave=red", "START 900")
                .runner("171", "F wave=blue", "START 900")
                .results());
    RunnerForecast red = MarathonDay.of(forecasts, "71", 1_000);
    RunnerForecast blue = MarathonDay.of(forecasts, "171", 1_000);
    assertThat(red.finishNet().median_ms()).isBetween(16_500_000L, 20_000_000L);
    assertThat(blue.finishNet().median_ms()).isBetween(9_700_000L, 11_200_000L);
  }

  @Test
  void thoseAlreadyThereDoNotMakeTheRestFast() {
    MarathonDay day = MarathonDay.marathon();
    for (int bib = 1; bib <= 100; bib++) {
      day.even("" + bib, "F", 250 + bib, bib <= 20 ? "5K" : "START");
    }
    Forecasts forecasts = Forecasts.of(day.results());
    RunnerForecast waiting = MarathonDay.of(forecasts, "90", 5 * 270 + 1);
    assertThat(waiting.next().at().median_ms()).isGreaterThan(MarathonDay.at_ms(5 * 285));
  }

  @Test
  void aPersonalBestSaysMost() {
    Forecasts forecasts = Forecasts.of(PersonalBests.day("2:05:00"));
    RunnerForecast him = forecasts.of(0, MarathonDay.at_ms(60)).orElseThrow();
    assertThat(him.grounds()).isEqualTo(Grounds.FIELD);
    assertThat(him.finishNet().median_ms()).isBetween(7_500_000L, 7_900_000L);
    assertThat(him.next().at().median_ms() - him.started_ms()).isBetween(870_000L, 935_000L);
  }

  @Test
  void whoWasNotSeenStartHasNotStarted() {
    MarathonDay day = MarathonDay.marathon().with("gun all 10:00:00.000").even("1", "F", 300, "5K");
    assertThat(unseen(day, 600)).isEmpty();
  }

  @Test
  void whereNoMatSeesStartsEverybodyStartedUntilTheyShouldHaveBeenSeen() {
    MarathonDay day =
        MarathonDay.marathon()
            .with("gun all 10:00:00.000")
            .runner("1", "F", "5K 1500")
            .runner("2", "F", "5K 1600");
    assertThat(unseen(day, 1_200)).isPresent();
    assertThat(unseen(day, 12_000)).isEmpty();
    MarathonDay planned = MarathonDay.marathon().runner("1", "F", "5K 1500");
    assertThat(unseen(planned, 1_200)).isEmpty();
  }

  private static Optional<RunnerForecast> unseen(MarathonDay day, double now_s) {
    Forecasts forecasts = Forecasts.of(day.runner("9", "F GBR 40").results());
    return forecasts.of(forecasts.results().indexOf(new Bib("9")), MarathonDay.at_ms(now_s));
  }
}

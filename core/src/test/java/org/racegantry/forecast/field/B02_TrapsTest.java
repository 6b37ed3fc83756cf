package org.racegantry.forecast.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.racegantry.forecast.Forecasts;
import org.racegantry.forecast.Grounds;
import org.racegantry.forecast.RunnerForecast;
import org.racegantry.race.Bib;

/** A walk, a stop, wheels, elites, a shorter race on the same roads. */
class B02_TrapsTest {
  @Test
  void aWalkIsForecastAsAWalk() {
    RunnerForecast walker =
        MarathonDay.marathon().even("7", "F GBR 70", 780, "10K").forecast("7", 7_900);
    assertThat(walker.finishNet().median_ms() / 3_600_000.0).isBetween(8.8, 10.5);
    assertThat(walker.finishNet().high95_ms() / 3_600_000.0).isLessThan(15);
    assertThat(walker.late()).isFalse();
  }

  @Test
  void theLongerAStopTheLaterTheFinishAndTheWiderItsBand() {
    MarathonDay day = MarathonDay.marathon().even("7", "F GBR 34", 300, "30K");
    long width_ms = 0;
    long finish_ms = 0;
    for (double now_s : new double[] {9_100, 11_500, 13_000, 16_000, 22_000}) {
      RunnerForecast her = day.forecast("7", now_s);
      assertThat(her.late()).isEqualTo(now_s > 11_000);
      assertThat(her.finish().median_ms()).isGreaterThan(finish_ms);
      assertThat(her.finish().low95_ms()).isGreaterThan(MarathonDay.at_ms(now_s));
      finish_ms = her.finish().median_ms();
      long now_ms = her.finish().high80_ms() - her.finish().low80_ms();
      assertThat(now_s < 12_000 || now_ms > width_ms).as("" + now_s).isTrue();
      width_ms = now_ms;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "race rollers fastest=18m",
        "race wheelchair-men fastest=7m",
        "race all fastest=7m where division = wheelchair"
      })
  void wheelsGoByTheirOwnPace(String race) {
    RunnerForecast him =
        MarathonDay.marathon()
            .with(race)
            .even("7", "M division=wheelchair", 150, "20K")
            .forecast("7", 0);
    assertThat(him.grounds()).isEqualTo(Grounds.PACE);
    assertThat(him.finishNet().median_ms()).isCloseTo(42_195 * 150L, within(60_000L));
  }

  @Test
  void aSpeedNobodyRunsIsOnWheelsWhateverTheEntrySays() {
    RunnerForecast him =
        MarathonDay.marathon()
            .with("race all fastest=8m")
            .even("7", "M", 135, "10K")
            .forecast("7", 0);
    assertThat(him.grounds()).isEqualTo(Grounds.PACE);
  }

  @Test
  void elitesAreNotDrawnOutBeyondWhatWasSeen() {
    for (double pace_s : new double[] {171, 174, 180, 190, 200}) {
      RunnerForecast him =
          MarathonDay.marathon().even("1", "M KEN 26", pace_s, "HALF").forecast("1", 0);
      double slower = him.finishNet().median_ms() / (42_195 * pace_s);
      assertThat(slower).as("" + pace_s).isBetween(0.99, 1.06);
      assertThat(him.grounds()).isEqualTo(Grounds.MODEL);
    }
  }

  @Test
  void anElitesLastLegCounts() {
    String[] steady = {
      "START 0", "5K 900", "10K 1800", "15K 2700", "20K 3600", "HALF 3798", "25K 4500", "30K 5400"
    };
    String[] fading = {
      "START 0", "5K 900", "10K 1800", "15K 2700", "20K 3600", "HALF 3798", "25K 4500", "30K 5550"
    };
    long steady_ms =
        MarathonDay.marathon()
            .runner("1", "M KEN 26", steady)
            .forecast("1", 0)
            .finish()
            .median_ms();
    long fading_ms =
        MarathonDay.marathon()
            .runner("1", "M KEN 26", fading)
            .forecast("1", 0)
            .finish()
            .median_ms();
    assertThat(fading_ms - steady_ms).isGreaterThan(150_000 + 90_000);
  }

  @Test
  void aHalfMarathonOnTheSameRoadsEndsAtHalfWay() {
    Forecasts forecasts =
        Forecasts.of(
            MarathonDay.marathon()
                .with("race half-marathon where division = half")
                .with("race marathon")
                .even("1", "F division=half", 300, "10K")
                .even("2", "F division=half", 300, "HALF")
                .even("3", "F", 300, "10K")
                .results());
    RunnerForecast short21 = MarathonDay.of(forecasts, "1", 3_000);
    assertThat(short21.coming().getLast().point()).isEqualTo(5);
    assertThat(short21.grounds()).isEqualTo(Grounds.PACE);
    assertThat(short21.finishNet().median_ms()).isBetween(6_330_000L, 6_600_000L);
    int in = forecasts.results().indexOf(new Bib("2"));
    assertThat(forecasts.of(in, MarathonDay.at_ms(7_000))).isEmpty();
    assertThat(MarathonDay.of(forecasts, "3", 3_000).coming().getLast().point()).isEqualTo(10);
  }

  @Test
  void aRaceNobodyOfGoesOnEndsWhereTheyStop() {
    MarathonDay day =
        MarathonDay.marathon().with("race charity where division = fun").with("race main");
    for (int bib = 1; bib <= 12; bib++) {
      day.even("" + bib, "F division=fun", 300 + bib, bib == 12 ? "5K" : "10K");
    }
    for (int bib = 21; bib <= 45; bib++) {
      day.even("" + bib, "F", 300 + bib, "20K");
    }
    Forecasts forecasts = Forecasts.of(day.results());
    RunnerForecast last = MarathonDay.of(forecasts, "12", 1_700);
    assertThat(last.coming()).extracting(c -> c.point()).containsExactly(2);
    assertThat(MarathonDay.of(forecasts, "30", 6_650).coming()).hasSize(6);
  }
}

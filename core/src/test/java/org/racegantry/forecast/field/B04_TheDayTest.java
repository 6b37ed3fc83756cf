package org.racegantry.forecast.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.racegantry.forecast.RunnerForecast;

/** Runners further ahead teach how the day is run: those of the same way, on foot. */
class B04_TheDayTest {
  private static final int AHEAD = 200;

  /** Seconds after ten at so many kilometres for a runner of a pace. */
  private interface Law {
    double at_s(double km, double pace_s);
  }

  private static MarathonDay day(String entry, Law law) {
    MarathonDay day =
        MarathonDay.marathon()
            .with("race half where division = half")
            .with("race chairs fastest=18m where division = wheelchair")
            .with("race all fastest=7m");
    for (int bib = 1; bib <= AHEAD; bib++) {
      double pace_s = 240 + bib * 0.5;
      List<String> seen = new ArrayList<>();
      for (String point : MarathonDay.MARATHON) {
        double km = Double.parseDouble(point.split(" ")[1]);
        boolean short21 = entry.contains("half") && km > 21.1;
        if (!short21) {
          seen.add(point.split(" ")[0] + " " + law.at_s(km, pace_s));
        }
      }
      day.runner("" + bib, entry, seen.toArray(String[]::new));
    }
    return day;
  }

  private static double finish_s(String entryOfOthers, Law law) {
    RunnerForecast her =
        day(entryOfOthers, law).even("900", "F GBR 34", 330, "30K").forecast("900", 30 * 330 + 10);
    return (her.finish().median_ms() - MarathonDay.at_ms(0)) / 1000.0;
  }

  private static double hill(double km, double pace_s) {
    return km * pace_s + Math.max(0, km - 30) * pace_s * 0.15;
  }

  private static double even(double km, double pace_s) {
    return km * pace_s;
  }

  @Test
  void aHardEndIsLearnedFromThoseAhead() {
    double easy_s = finish_s("M GBR 40", B04_TheDayTest::even);
    double hard_s = finish_s("M GBR 40", B04_TheDayTest::hill);
    assertThat(hard_s - easy_s).isGreaterThan(0.08 * 12.195 * 330);
  }

  @Test
  void wheelsAndShorterRacesTeachNothing() {
    double none_s = finish_s("M GBR 40 division=half", B04_TheDayTest::even);
    assertThat(finish_s("M GBR 40 division=half", (km, pace) -> km * pace * 1.2 + km * km))
        .isCloseTo(none_s, within(0.01));
    assertThat(finish_s("M GBR 40 division=wheelchair", B04_TheDayTest::even))
        .isCloseTo(none_s, within(0.01));
    assertThat(finish_s("M GBR 40 division=wheelchair", B04_TheDayTest::hill))
        .isCloseTo(none_s, within(0.01));
  }

  @Test
  void aMatThatStandsWrongIsRepaired() {
    Law shifted = (km, pace) -> even(km == 25 ? 25.25 : km, pace);
    DoubleUnaryOperator finish =
        pace_s -> {
          RunnerForecast her =
              day("M GBR 40", shifted)
                  .runner(
                      "900",
                      "F GBR 34",
                      "START 0",
                      "5K " + 5 * pace_s,
                      "10K " + 10 * pace_s,
                      "15K " + 15 * pace_s,
                      "20K " + 20 * pace_s,
                      "HALF " + 21.0975 * pace_s,
                      "25K " + 25.25 * pace_s)
                  .forecast("900", 25.25 * pace_s + 5);
          return (her.finish().median_ms() - MarathonDay.at_ms(0)) / 1000.0;
        };
    double right_s =
        (day("M GBR 40", B04_TheDayTest::even)
                    .even("900", "F GBR 34", 330, "25K")
                    .forecast("900", 25 * 330 + 5)
                    .finish()
                    .median_ms()
                - MarathonDay.at_ms(0))
            / 1000.0;
    assertThat(finish.applyAsDouble(330)).isCloseTo(right_s, within(60.0));
  }
}

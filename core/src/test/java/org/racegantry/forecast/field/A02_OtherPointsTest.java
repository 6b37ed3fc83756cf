package org.racegantry.forecast.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.forecast.Grounds;
import org.racegantry.forecast.RunnerForecast;

/** Points of another kind: every mile, every kilometre, beyond a checkpoint, another distance. */
class A02_OtherPointsTest {
  private static final double PACE_S = 310;

  private static RunnerForecast after(List<String> course, String point) {
    return MarathonDay.on(course).even("7", "M GBR 41", PACE_S, point).forecast("7", 0);
  }

  private static List<String> every(double step_km, String name) {
    List<String> course = new ArrayList<>(List.of("START 0"));
    for (int k = 1; k * step_km < 42.1; k++) {
      course.add(name + k + " " + Math.round(k * step_km * 1000) / 1000.0);
    }
    course.add("FINISH 42.195");
    return course;
  }

  @Test
  void milesAndKilometresSayWhatFiveKilometresSay() {
    long usual_ms = after(MarathonDay.MARATHON, "25K").finish().median_ms();
    RunnerForecast kilometres = after(every(1, "K"), "K25");
    assertThat(kilometres.grounds()).isEqualTo(Grounds.MODEL);
    assertThat(kilometres.coming()).hasSize(18);
    assertThat(kilometres.finish().median_ms()).isCloseTo(usual_ms, within(2_000L));
    RunnerForecast miles = after(every(1.609344, "M"), "M16");
    assertThat(miles.finish().median_ms()).isCloseTo(usual_ms, within(60_000L));
  }

  @Test
  void betweenTwoCheckpointsTheForecastGoesFromOneToTheOther() {
    List<String> course = every(1, "K");
    long before_ms = after(course, "K30").finish().median_ms();
    long behind_ms = after(course, "K35").finish().median_ms();
    long least_ms = Math.min(before_ms, behind_ms);
    long most_ms = Math.max(before_ms, behind_ms);
    for (int km = 31; km < 35; km++) {
      assertThat(after(course, "K" + km).finish().median_ms())
          .isBetween(least_ms - 20_000, most_ms + 20_000);
    }
  }

  @Test
  void aSprintToAPointBetweenIsBelievedByHalf() {
    MarathonDay day = MarathonDay.on(every(1, "K"));
    List<String> seen = new ArrayList<>();
    for (int km = 1; km <= 33; km++) {
      seen.add("K" + km + " " + (km * PACE_S + Math.max(0, km - 30) * 60));
    }
    long slowed_ms =
        day.runner("7", "M GBR 41", seen.toArray(String[]::new))
            .forecast("7", 0)
            .finish()
            .median_ms();
    long even_ms = after(every(1, "K"), "K33").finish().median_ms();
    assertThat(slowed_ms - even_ms).isBetween(180_000L, 900_000L);
  }

  @Test
  void theLastHundredMetresAreForecastToo() {
    List<String> course = every(1, "K");
    RunnerForecast nearly = after(course, "K42");
    assertThat(nearly.coming()).hasSize(1);
    assertThat(nearly.finish().median_ms() - nearly.lastSeen_ms()).isBetween(40_000L, 90_000L);
  }

  @Test
  void anotherDistanceGoesByPaceWithWideBands() {
    List<String> ten = List.of("START 0", "L1 2.5", "L2 5", "L3 7.5", "FINISH 10");
    RunnerForecast him = after(ten, "L2");
    assertThat(him.grounds()).isEqualTo(Grounds.PACE);
    assertThat(him.finishNet().median_ms()).isBetween(3_100_000L, 3_250_000L);
    assertThat(him.finishNet().high80_ms() - him.finishNet().low80_ms()).isGreaterThan(60_000);
  }

  @Test
  void aCourseAHundredMetresLongIsStretchedAndAHalfMarathonIsNot() {
    List<String> longer =
        MarathonDay.MARATHON.stream().map(p -> p.replace("42.195", "42.4")).toList();
    assertThat(after(longer, "20K").grounds()).isEqualTo(Grounds.MODEL);
    assertThat(after(List.of("START 0", "5K 5", "10K 10", "FINISH 21.0975"), "10K").grounds())
        .isEqualTo(Grounds.PACE);
  }
}

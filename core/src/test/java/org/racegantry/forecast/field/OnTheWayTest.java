package org.racegantry.forecast.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.racegantry.forecast.Forecasts;
import org.racegantry.forecast.Grounds;
import org.racegantry.forecast.RunnerForecast;
import org.racegantry.race.Bib;

/** Whoever was seen on the way is expected at every point ahead. */
class OnTheWayTest {
  private static final double FIVE_MINUTES = 300;

  @Test
  void everyPointAheadIsExpectedInTheOrderOfTheCourse() {
    RunnerForecast her =
        MarathonDay.marathon().even("7", "F GBR 34", FIVE_MINUTES, "20K").forecast("7", 6_100);

    assertThat(her.grounds()).isEqualTo(Grounds.MODEL);
    assertThat(her.lastPoint()).isEqualTo(4);
    assertThat(her.coming()).extracting(c -> c.point()).containsExactly(5, 6, 7, 8, 9, 10);
    assertThat(her.coming())
        .isSortedAccordingTo((a, b) -> Long.compare(a.at().low95_ms(), b.at().low95_ms()));
    assertThat(her.finishNet().median_ms()).isCloseTo(12_658_000, within(1_000_000L));
    assertThat(her.late()).isFalse();
  }

  @Test
  void nobodyIsExpectedWhoIsInOrOutOrNotSeen() {
    Forecasts forecasts =
        Forecasts.of(
            MarathonDay.marathon()
                .even("1", "M", FIVE_MINUTES, "FINISH")
                .even("2", "M", FIVE_MINUTES, "20K")
                .with("dq 2 TR55.2")
                .even("3", "M", FIVE_MINUTES, "20K")
                .with("dnf 3")
                .runner("4", "M")
                .results());
    for (String bib : new String[] {"1", "2", "3", "4"}) {
      int entrant = forecasts.results().indexOf(new Bib(bib));
      assertThat(forecasts.of(entrant, MarathonDay.at_ms(7_000))).as(bib).isEmpty();
    }
  }

  @Test
  void whoIsNotSeenForLongIsLateAndTheFinishMovesWithIt() {
    MarathonDay day = MarathonDay.marathon().even("7", "F", FIVE_MINUTES, "20K");
    RunnerForecast soon = day.forecast("7", 6_010);
    RunnerForecast stopped = day.forecast("7", 9_000);

    assertThat(soon.late()).isFalse();
    assertThat(stopped.late()).isTrue();
    assertThat(stopped.next().at().low95_ms()).isGreaterThanOrEqualTo(MarathonDay.at_ms(9_000));
    long later_ms = stopped.next().at().median_ms() - soon.next().at().median_ms();
    assertThat(stopped.finish().median_ms() - soon.finish().median_ms())
        .isCloseTo(later_ms, within(2L));
  }
}

package org.racegantry.forecast.crowd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.racegantry.forecast.Forecasts;
import org.racegantry.scoring.Hands;
import org.racegantry.scoring.Results;

/** Sums of chances against a judge who lets the race happen thousands of times. */
class CrowdTest {
  private static final int RUNNERS = 300;
  private static final int THROWS = 2_000;
  private static final double NOW_s = 3_300;

  private final Results results = CrowdDay.field(RUNNERS, 7, NOW_s);
  private final Crowd crowd = CrowdDay.crowd(results, NOW_s);
  private final MonteCarlo judge = new MonteCarlo(results, CrowdDay.at_ms(NOW_s), 11, THROWS);

  @ParameterizedTest
  @ValueSource(doubles = {12.3, 15, 17.77, 20})
  void everyMinuteHasAsManyAsTheJudgeCounts(double km) {
    Flow flow = crowd.through(Math.round(km * 1e6), _ -> true);
    double[] counted = new double[flow.minutes()];
    int ahead = 0;
    for (int round = 0; round < THROWS; round++) {
      List<Double> times = judge.throwTimes(km);
      ahead = times.size();
      for (double time_ms : times) {
        counted[(int) Math.floorDiv((long) time_ms - flow.start_ms(0), Flow.MINUTE_MS)]++;
      }
    }
    assertThat(ahead).isGreaterThan(RUNNERS / 2);
    double sum = 0;
    for (int m = 0; m < counted.length; m++) {
      assertThat(flow.expected(m)).as("minute %d", m).isCloseTo(counted[m] / THROWS, within(0.03));
      sum += flow.expected(m);
    }
    assertThat(sum).isCloseTo(ahead, within(1e-6));
    assertThat(flow.stillExpected()).isEqualTo(ahead);
  }

  @Test
  void theLastOneIsThroughWhenTheJudgesLastIs() {
    Flow flow = crowd.through(20_000_000, _ -> true);
    double[] last = new double[THROWS];
    for (int round = 0; round < THROWS; round++) {
      last[round] = judge.throwTimes(20).stream().mapToDouble(t -> t).max().orElseThrow();
    }
    Arrays.sort(last);
    assertThat((double) flow.halfSure_ms()).isCloseTo(last[THROWS / 2], within(90_000.0));
    assertThat((double) flow.nineSure_ms()).isCloseTo(last[THROWS * 9 / 10], within(240_000.0));
  }

  @ParameterizedTest
  @ValueSource(doubles = {NOW_s, NOW_s + 1_200, NOW_s + 3_600})
  void everyStretchHasAsManyAsTheJudgeCounts(double at_s) {
    Stretches road = crowd.along(CrowdDay.at_ms(at_s), _ -> true);
    double[] counted = new double[20];
    for (int round = 0; round < THROWS; round++) {
      for (double km : judge.throwPlaces(CrowdDay.at_ms(at_s))) {
        if (km < 20) {
          counted[(int) km]++;
        }
      }
    }
    for (int km = 0; km < counted.length; km++) {
      double on = 0;
      for (int s = km * 10; s < km * 10 + 10; s++) {
        on += road.on(s);
      }
      assertThat(on).as("km %d", km).isCloseTo(counted[km] / THROWS, within(0.5 + on / 20));
    }
  }

  @Test
  void whoWasThereIsCountedInTheMinuteOfTheMat() {
    Flow flow = crowd.through(5_000_000, _ -> true);
    double[] seen = new double[flow.minutes()];
    for (int i = 0; i < results.entrants().size(); i++) {
      if (results.sightings().seen(i, 1)) {
        long behind_ms = results.sightings().time_ms(i, 1) - flow.start_ms(0);
        seen[(int) (behind_ms / Flow.MINUTE_MS)]++;
      }
    }
    for (int m = 0; m < seen.length; m++) {
      assertThat(flow.were(m)).as("minute %d", m).isEqualTo(seen[m]);
    }
  }

  @Test
  void nobodyIsInTwoPlacesOrNone() {
    for (double s = 0; s < 9_000; s += 700) {
      long on = crowd.along(CrowdDay.at_ms(s), _ -> true).onTheRoad();
      assertThat(on).isBetween(0L, (long) RUNNERS);
      if (s > 600 && s < 4_000) {
        assertThat(on).as("after %s s", s).isGreaterThan(RUNNERS - 40L);
      }
    }
  }

  @Test
  void anyNumberOfHandsMakesTheSameCrowd() {
    Hands three =
        new Hands() {
          @Override
          public int count() {
            return 3;
          }

          @Override
          public void share(java.util.function.IntConsumer part) {
            for (int p = 2; p >= 0; p--) {
              part.accept(p);
            }
          }
        };
    Flow one = crowd.through(18_000_000, _ -> true);
    Flow other =
        Crowd.of(results, Forecasts.of(results), CrowdDay.at_ms(NOW_s), three)
            .through(18_000_000, _ -> true);
    assertThat(other.minutes()).isEqualTo(one.minutes());
    for (int m = 0; m < one.minutes(); m++) {
      assertThat(other.in(m)).isEqualTo(one.in(m));
    }
  }

  @Test
  void aFieldThatIsInIsThroughWhenItsLastWas() {
    Results over = CrowdDay.field(40, 3, 20_000);
    Flow flow = CrowdDay.crowd(over, 20_000).through(20_000_000, _ -> true);
    assertThat(flow.wereThere()).isEqualTo(40);
    assertThat(flow.stillExpected()).isZero();
    assertThat(flow.nineSure_ms()).isEqualTo(flow.halfSure_ms()).isLessThan(CrowdDay.at_ms(11_000));
    assertThat(CrowdDay.crowd(over, 20_000).along(CrowdDay.at_ms(19_000), _ -> true).onTheRoad())
        .isZero();
  }

  @Test
  void whoIsLongOverdueOrOutIsExpectedNowhere() {
    Results two =
        new CrowdDay()
            .runner(1, 9_999, 0, 1_500, 3_000)
            .runner(2, 9_999, 0, 1_500, 3_000)
            .with("dnf 2")
            .results();
    assertThat(CrowdDay.crowd(two, 3_100).through(20_000_000, _ -> true).stillExpected())
        .isEqualTo(1);
    Crowd late = CrowdDay.crowd(two, 9_000);
    assertThat(late.level(0)).isEqualTo(Lateness.Level.RED);
    assertThat(late.through(20_000_000, _ -> true).stillExpected()).isZero();
    assertThat(late.along(CrowdDay.at_ms(9_000), _ -> true).onTheRoad()).isZero();
    assertThat(late.through(10_000_000, _ -> true).wereThere()).isEqualTo(2);
  }
}

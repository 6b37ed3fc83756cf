package org.racegantry.forecast.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.racegantry.forecast.day.MadeDay.EVENING_MS;
import static org.racegantry.forecast.day.MadeDay.KM_30;
import static org.racegantry.forecast.day.MadeDay.KM_35;
import static org.racegantry.forecast.day.MadeDay.POINTS;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.racegantry.forecast.Way;

/** What the runners in front teach about the day. */
class DayLearnerTest {
  private static final double SLOW = 1.08;

  private static Day learned(Runners runners, long now_ms) {
    return new DayLearner(new MadeDay.Held()).learn(runners, now_ms);
  }

  @Test
  void beforeTheGunNothingIsKnownAndNothingIsCorrected() {
    Day day = learned(MadeDay.slowLeg(500, 1, KM_35, SLOW), 0);
    long[] legs_ms = IntStream.range(0, POINTS.count()).mapToLong(c -> 1_000_000 + c).toArray();
    long[] before_ms = legs_ms.clone();
    day.correct(0, legs_ms);
    assertThat(legs_ms).isEqualTo(before_ms);
    assertThat(day.shifts()).isEmpty();
  }

  @Test
  void aLegAllOfThemRunSlowerIsExpectedToBeSlowerButNotBelievedWhole() {
    Day day = learned(MadeDay.of(3000, 2, 1, 1, 1, 1, 1, 1, 1, SLOW, SLOW, SLOW), EVENING_MS);
    for (int leg = KM_35; leg < POINTS.count(); leg++) {
      assertThat(day.slower(KM_30, leg)).isBetween(0.7 * Math.log(SLOW), Math.log(SLOW));
    }
    for (int leg = 1; leg <= KM_30; leg++) {
      assertThat(day.slower(0, leg)).isCloseTo(0, within(0.005));
    }
  }

  @Test
  void aFewRunnersTeachLittle() {
    double few = learned(MadeDay.slowLeg(20, 3, KM_35, SLOW), EVENING_MS).slower(KM_30, KM_35);
    assertThat(few).isBetween(0.0, 0.25 * Math.log(SLOW));
  }

  @Test
  void whatALegLacksIsTakenFromTheLegBefore() {
    MadeDay all = MadeDay.slowLeg(3000, 4, KM_35, SLOW);
    MadeDay known = all.with(all.ways().stream().map(way -> way.upTo(KM_35)).toList());
    long before40_ms = 3 * 3_600_000L;
    Day day = learned(known, before40_ms);
    double at35 = day.slower(KM_30, KM_35);
    assertThat(at35).isPositive();
    assertThat(day.slower(KM_30, KM_35 + 1)).isBetween(0.0, at35);
  }

  @Test
  void whoIsMissingCountsAsLateSoThatThoseInFrontDoNotFlatterTheDay() {
    MadeDay all = MadeDay.of(4000, 5);
    List<Way> stopped =
        IntStream.range(0, all.count())
            .mapToObj(i -> i % 5 == 0 ? all.way(i).upTo(KM_30) : all.way(i))
            .toList();
    double full = learned(all, EVENING_MS).slower(KM_30, KM_35);
    double missing = learned(all.with(stopped), EVENING_MS).slower(KM_30, KM_35);
    assertThat(missing).isGreaterThan(full + 0.002);
  }

  @Test
  void aMatThatIsDeadSaysNothingOfTheDay() {
    MadeDay all = MadeDay.of(2000, 6);
    List<Way> dead = all.ways().stream().map(way -> without(way, KM_35)).toList();
    Day day = learned(all.with(dead), EVENING_MS);
    for (int leg = KM_30 + 1; leg < POINTS.count(); leg++) {
      assertThat(day.slower(KM_30, leg)).isCloseTo(0, within(0.005));
    }
  }

  @Test
  void aRaceThatIsStoppedMakesNobodySlow() {
    MadeDay all = MadeDay.of(2000, 7);
    long stopped_ms = 3 * 3_600_000L;
    Day day = learned(all.with(knownAt(all, stopped_ms)), EVENING_MS);
    for (int leg = KM_35 + 1; leg < POINTS.count(); leg++) {
      assertThat(day.slower(KM_35, leg)).as("leg %d", leg).isLessThan(0.05);
    }
  }

  private static Way without(Way way, int checkpoint) {
    long[] splits_ms = IntStream.range(0, way.count()).mapToLong(way::split_ms).toArray();
    splits_ms[checkpoint] = Way.UNKNOWN;
    return new Way(way.sex(), way.age(), splits_ms);
  }

  static List<Way> knownAt(MadeDay day, long now_ms) {
    return IntStream.range(0, day.count())
        .mapToObj(
            i -> {
              Way way = day.way(i);
              int last = way.count() - 1;
              while (last >= 0 && day.started_ms(i) + way.split_ms(last) > now_ms) {
                last--;
              }
              return way.upTo(last);
            })
        .toList();
  }
}

package org.racegantry.forecast.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.racegantry.forecast.Band;
import org.racegantry.forecast.Forecasts;
import org.racegantry.scoring.Hands;
import org.racegantry.scoring.Results;

/** Who is overdue, against a judge who looks at one runner after the other. */
class OverduesTest {
  private static Overdues at(Results results, double now_s) {
    return Overdues.of(results, Forecasts.of(results), CrowdDay.at_ms(now_s), Hands.ONE);
  }

  /** A field of which every twentieth stops somewhere. */
  private static Results field(long seed, double until_s) {
    CrowdDay day = new CrowdDay();
    Random random = new Random(seed);
    for (int n = 1; n <= 200; n++) {
      double[] at_s = new double[CrowdDay.KM.length];
      at_s[0] = random.nextDouble() * 600;
      double pace_s = 240 + random.nextDouble() * 180;
      int stops = n % 20 == 0 ? 1 + random.nextInt(4) : 9;
      for (int p = 1; p < at_s.length; p++) {
        at_s[p] = p >= stops ? 1e6 : at_s[p - 1] + 5 * pace_s;
      }
      day.runner(n, until_s, at_s);
    }
    return day.results();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theJudgeFindsTheSameRunnersInTheSameOrder(long seed) {
    Results results = field(seed, 5_400);
    Overdues found = at(results, 5_400);
    List<Integer> judged = new ArrayList<>();
    List<Double> sigmas = new ArrayList<>();
    Forecasts forecasts = Forecasts.of(results);
    for (int i = 0; i < results.entrants().size(); i++) {
      int last = results.sightings().lastSeen(i);
      if (last < 1 || last == CrowdDay.KM.length - 1) {
        continue;
      }
      long seen_ms = results.sightings().time_ms(i, last);
      Band band = forecasts.of(i, seen_ms).orElseThrow().next().at();
      if (CrowdDay.at_ms(5_400) > band.high80_ms()) {
        judged.add(i);
        sigmas.add(
            (CrowdDay.at_ms(5_400) - band.median_ms())
                / (double) (band.high95_ms() - band.median_ms()));
      }
    }
    List<Integer> seenOnTheWay =
        found.runners().stream().filter(one -> one.from() > 0).map(Overdue::entrant).toList();
    assertThat(seenOnTheWay).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(judged);
    assertThat(found.silent()).isEmpty();
    assertThat(found.runners())
        .isSortedAccordingTo((a, b) -> Integer.compare(a.late().later(), b.late().later()));
    // Whoever is several times beyond the whole band is red, whoever is hardly beyond is not.
    for (int k = 0; k < judged.size(); k++) {
      int entrant = judged.get(k);
      boolean red = found.red().stream().anyMatch(one -> one.entrant() == entrant);
      assertThat(red).as("entrant %d", entrant).isEqualTo(sigmas.get(k) > 1);
    }
  }

  @Test
  void aSilentMatIsToldOnceAndItsRunnersAreNotLost() {
    CrowdDay day = new CrowdDay();
    for (int n = 1; n <= 60; n++) {
      day.runner(n, 3_600, n, 1_500 + 3 * n, n == 7 ? 2_400 : 1e6);
    }
    day.runner(61, 3_600, 0, 900);
    Overdues found = at(day.results(), 3_600);
    assertThat(found.silent()).hasSize(1);
    SilentPoint mat = found.silent().getFirst();
    assertThat(mat.point()).isEqualTo(2);
    assertThat(mat.came()).isZero();
    assertThat(mat.last_ms()).isEqualTo(CrowdDay.at_ms(2_400));
    assertThat(mat.runners().size()).isGreaterThan(30).isGreaterThanOrEqualTo(mat.due());
    assertThat(found.runners()).extracting(Overdue::entrant).containsExactly(60);
  }

  @Test
  void whoIsOutOrInOrInTimeIsNotOverdue() {
    Results results =
        new CrowdDay()
            .runner(1, 9_999, 0, 1_500, 3_000, 4_500, 6_000)
            .runner(2, 9_999, 0, 1_500)
            .with("dnf 2")
            .runner(3, 9_999, 0, 1_500, 3_000, 4_500)
            .results();
    assertThat(at(results, 5_900).runners()).isEmpty();
    assertThat(at(results, 9_000).red()).extracting(Overdue::entrant).containsExactly(2);
  }
}

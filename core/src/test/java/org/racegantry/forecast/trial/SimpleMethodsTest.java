package org.racegantry.forecast.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.EvenPace;
import org.racegantry.forecast.Way;
import org.racegantry.forecast.fit.MadeYears;
import org.racegantry.scoring.Hands;

/** The methods others use, against slow judges that are written from their definitions alone. */
class SimpleMethodsTest {
  private static final List<Way> LEARNED = MadeYears.of(11, 1_200, 0);
  private static final List<Way> ASKED = MadeYears.of(12, 60, 0.01);

  @Test
  void constantPaceIsARuleOfThree() {
    Method method = new ModelMethod("constant-pace", new EvenPace(Checkpoints.MARATHON));
    Way way = new Way('M', 30, 1_500_000, 3_000_000, 0, 0, 6_329_250, 0, 0, 0, 0, 0);
    assertThat(method.finish_ms(way, 0)).isCloseTo(12_658_500L, within(9L));
    assertThat(method.finish_ms(way, 4)).isCloseTo(12_658_500L, within(9L));
  }

  @Test
  void theLastFiveKilometresAreHeldAndHalfWayThoseSinceFifteen() {
    Method method = new LastPace(Checkpoints.MARATHON);
    Way way =
        new Way('M', 30, 1_500_000, 3_100_000, 4_700_000, 6_300_000, 6_651_200, 0, 0, 0, 0, 0);
    assertThat(method.finish_ms(way, 0)).isEqualTo(Method.NONE);
    assertThat(method.finish_ms(way, 1)).isEqualTo(3_100_000 + Math.round(1_600_000 * 6.439));
    double pace = (6_651_200 - 4_700_000) / 6_097_500.0;
    assertThat(method.finish_ms(way, 4)).isEqualTo(6_651_200 + Math.round(pace * 21_097_500));
  }

  @Test
  void leastSquaresIsWhatNormalEquationsGive() {
    Method method = new SpreadsheetMethod(LEARNED);
    for (int seen = 0; seen < 9; seen++) {
      List<double[]> terms = new ArrayList<>();
      List<Double> left = new ArrayList<>();
      for (Way way : LEARNED) {
        terms.add(terms(way, seen));
        left.add((way.split_ms(9) - way.split_ms(seen)) / 60_000.0);
      }
      double[] weights = NormalEquations.solve(terms, left, 0);
      for (Way way : ASKED) {
        double told = 0;
        double[] own = terms(way, seen);
        for (int i = 0; i < own.length; i++) {
          told += own[i] * weights[i];
        }
        assertThat(method.finish_ms(way, seen))
            .as("at " + seen)
            .isCloseTo(way.split_ms(seen) + Math.round(told * 60_000), within(60L));
      }
    }
  }

  private static double[] terms(Way way, int seen) {
    double[] terms = new double[seen + 4];
    terms[0] = 1;
    for (int leg = 0; leg <= seen; leg++) {
      terms[leg + 1] = (way.split_ms(leg) - way.split_ms(leg - 1)) / 60_000.0;
    }
    terms[seen + 2] = way.age();
    terms[seen + 3] = way.sex() == 'F' ? 1 : 0;
    return terms;
  }

  @Test
  void neighboursAreTheTwoHundredNearestOfAll() {
    Method method = new AlikeMethod(LEARNED);
    for (int seen : new int[] {0, 2, 4, 8}) {
      for (Way way : ASKED) {
        assertThat(method.finish_ms(way, seen))
            .as("at " + seen)
            .isCloseTo(nearest(way, seen), within(20L));
      }
    }
  }

  /** All runners sorted by how far their splits are, and a line through the first 200. */
  private static long nearest(Way way, int seen) {
    List<Way> found =
        LEARNED.stream()
            .sorted(Comparator.comparingDouble(other -> distance(way, other, seen)))
            .limit(200)
            .toList();
    List<double[]> terms = new ArrayList<>();
    List<Double> left = new ArrayList<>();
    for (Way other : found) {
      double[] off = new double[seen + 2];
      off[0] = 1;
      for (int leg = 0; leg <= seen; leg++) {
        long theirs_ms = other.split_ms(leg) - other.split_ms(leg - 1);
        long own_ms = way.split_ms(leg) - way.split_ms(leg - 1);
        off[leg + 1] = (theirs_ms - own_ms) / 60_000.0;
      }
      terms.add(off);
      left.add((double) (other.split_ms(9) - other.split_ms(seen)));
    }
    return way.split_ms(seen) + Math.round(NormalEquations.solve(terms, left, 10)[0]);
  }

  private static double distance(Way one, Way other, int seen) {
    double sum = 0;
    for (int c = 0; c <= seen; c++) {
      sum += Math.pow(one.split_ms(c) - other.split_ms(c), 2);
    }
    return sum;
  }

  @Test
  void aTrialAsksEverybodyAtEveryCheckpointWithAnyNumberOfHands() {
    Method method = new SpreadsheetMethod(LEARNED);
    var scores = new Trial(ASKED, Hands.ONE).of(method);
    assertThat(scores).hasSize(9);
    for (int seen = 0; seen < 9; seen++) {
      double sum = 0;
      for (Way way : ASKED) {
        sum += Math.abs(method.finish_ms(way, seen) - way.split_ms(9)) / 60_000.0;
      }
      assertThat(scores.get(seen).orElseThrow().mae_min())
          .isCloseTo(sum / ASKED.size(), within(1e-9));
    }
    assertThat(new Trial(ASKED, Hands.ONE).of(new LastPace(Checkpoints.MARATHON)).getFirst())
        .isEmpty();
  }
}

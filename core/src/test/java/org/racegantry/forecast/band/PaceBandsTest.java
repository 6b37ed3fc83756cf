package org.racegantry.forecast.band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.forecast.Way;

/** How far off pace alone is, against writing it all down. */
class PaceBandsTest {
  private static final List<List<Way>> YEARS =
      List.of(KnownErrors.year(1, 3_000, 0).ways(), KnownErrors.year(2, 1_000, 0.1).ways());

  @Test
  void theQuantilesAreThoseOfOneListLessItsMedian() {
    PaceBands bands = PaceBands.of(KnownErrors.COURSE, YEARS);
    for (int seen = 0; seen < 3; seen++) {
      List<double[]> errors = new ArrayList<>();
      for (List<Way> year : YEARS) {
        int at = seen;
        errors.add(year.stream().mapToDouble(way -> off(way, at)).sorted().toArray());
      }
      double median = Pool.at(errors, 0.5);
      for (int q = 0; q < Spread.COUNT; q++) {
        double error = median + bands.errors()[seen][q];
        assertThat(NaivePool.isAt(errors, Spreads.PARTS[q], error, 1e-5))
            .as("at %d, quantile %d is %s", seen, q, error)
            .isTrue();
      }
      assertThat(bands.done()[seen]).isCloseTo((seen + 1) / 4.0, within(1e-5));
    }
  }

  /** Even legs of five kilometres: the pace so far and that of the last leg, by halves. */
  private static double off(Way way, int seen) {
    double pace = way.split_ms(seen) / (seen + 1.0);
    double leg = way.split_ms(seen) - way.split_ms(seen - 1);
    double told_ms = (pace + leg) / 2 * (3 - seen);
    return Math.log((way.split_ms(3) - way.split_ms(seen)) / told_ms);
  }

  @Test
  void betweenTwoPartsOfTheWayTheBandsLieBetweenThem() {
    PaceBands bands = PaceBands.of(KnownErrors.COURSE, YEARS);
    double[] middle = new double[Spread.COUNT];
    bands.errors(0.375, middle);
    for (int q = 0; q < Spread.COUNT; q++) {
      double sum = bands.errors()[0][q] + bands.errors()[1][q];
      assertThat(middle[q]).isCloseTo(sum / 2, within(1e-9));
    }
  }
}

package org.racegantry.forecast.band;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.racegantry.forecast.Band;
import org.racegantry.forecast.Way;

/** What is measured of errors, against a law that is known and against counting. */
class SpreadsTest {
  private static final double Z80 = 1.2816;

  @Test
  void quantilesOfSeveralYearsAreThoseOfOneListInWhichEachYearWeighsTheSame() {
    SplittableRandom dice = new SplittableRandom(81);
    for (int round = 0; round < 200; round++) {
      List<double[]> years = new ArrayList<>();
      for (int year = dice.nextInt(1, 6); year > 0; year--) {
        double day = dice.nextGaussian(0, 0.05);
        years.add(
            dice.doubles(dice.nextInt(20, 400)).map(x -> day + x * x / 10).sorted().toArray());
      }
      for (double part : Spreads.PARTS) {
        assertThat(NaivePool.isAt(years, part, Pool.at(years, part), 1e-9))
            .as("seed 81, round %d, part %s", round, part)
            .isTrue();
      }
    }
  }

  @Test
  void theLawIsFoundAndSlowRunnersGetTheWiderBands() {
    BandTable bands =
        new Spreads(KnownErrors.COURSE, 1).of(List.of(KnownErrors.year(1, 20_000, 0)));
    for (double pace : new double[] {0.22, 0.38}) {
      double[] errors = errors(bands, 0, 3, pace);
      double wanted = Z80 * KnownErrors.spread(pace);
      assertThat(errors[5] - errors[1]).as("at " + pace).isCloseTo(2 * wanted, within(0.01));
      assertThat(errors[3]).isZero();
    }
  }

  @Test
  void aLargeYearDoesNotSpeakForASmallOne() {
    YearOut large = KnownErrors.year(2, 20_000, 0);
    YearOut small = KnownErrors.year(3, 2_000, 0.3);
    double[] errors =
        errors(new Spreads(KnownErrors.COURSE, 1).of(List.of(large, small)), 0, 3, 0.22);

    assertThat(errors[5])
        .as("half of what can happen is a day like the small one")
        .isGreaterThan(0.3);
    assertThat(errors[1]).isNegative();
  }

  @Test
  void errorsInsideOneYearAreReadWiderForAYearThatIsNotKnown() {
    List<YearOut> years = List.of(KnownErrors.year(4, 4_000, 0));
    double[] plain = errors(new Spreads(KnownErrors.COURSE, 1).of(years), 1, 2, 0.38);
    double[] wider = errors(new Spreads(KnownErrors.COURSE, 1.5).of(years), 1, 2, 0.38);
    for (int q = 0; q < plain.length; q++) {
      assertThat(wider[q]).isCloseTo(1.5 * plain[q], within(2e-5));
    }
  }

  /** Where a year was off by more than everybody differs, the forecast still is in its own band. */
  @Test
  void theForecastLiesInTheMiddleOfItsBandWhateverTheYearsWereLike() {
    for (double day : new double[] {-0.5, -0.1, 0, 0.1, 0.5}) {
      BandTable bands =
          new Spreads(KnownErrors.COURSE, 1).of(List.of(KnownErrors.year(5, 3_000, day)));
      for (double pace = 0.1; pace < 0.6; pace += 0.01) {
        double[] errors = errors(bands, 0, 2, pace);
        assertThat(errors).isSorted();
        assertThat(errors[3]).isZero();
      }
    }
  }

  @Test
  void aHandfulOfRunnersMakesOneGroupAndRunnersOfOnePaceDoToo() {
    BandTable few = new Spreads(KnownErrors.COURSE, 1).of(List.of(KnownErrors.year(6, 30, 0)));
    assertThat(few.spread(0, 3).paces()).hasSize(1);

    Way[] alike = new Way[5_000];
    Arrays.fill(alike, new Way('M', 30, 1_500_000, 3_000_000, 4_600_000, 6_200_000));
    YearOut year = new YearOut(KnownErrors.MODEL, List.of(alike));
    BandTable one = new Spreads(KnownErrors.COURSE, 1).of(List.of(year));
    assertThat(one.spread(0, 3).paces()).hasSize(1);
    Band band = one.around(0, 3, 4_500_000, 6_000_000);
    assertThat(band.median_ms()).isEqualTo(4_500_000);
    assertThat(band.high80_ms()).isCloseTo(4_700_000, within(100L));
  }

  /** Years of one law hold what the others promise; a day like none of them does not. */
  @Test
  void whatBandsCameToIsAskedOfYearsTheyWereNotMadeOf() {
    List<YearOut> alike =
        List.of(
            KnownErrors.year(7, 4_000, 0),
            KnownErrors.year(8, 3_000, 0),
            KnownErrors.year(9, 2_000, 0.3));
    Tested tested = new Spreads(KnownErrors.COURSE, 1).measured(alike).tested();

    assertThat(tested.held_pct()).hasSize(3);
    assertThat(tested.held_pct().get(2)).as("by the two calm years").isLessThan(5);
    assertThat(tested.held_pct().get(0)).as("by a calm and a slow year").isBetween(50.0, 95.0);
    Tested calm = new Spreads(KnownErrors.COURSE, 1).measured(alike.subList(0, 2)).tested();
    assertThat(calm.held_pct()).allSatisfy(pct -> assertThat(pct).isBetween(77.0, 83.0));
    assertThat(calm.inWords()).endsWith(" of 100");
    Tested one = new Spreads(KnownErrors.COURSE, 1).measured(alike.subList(0, 1)).tested();
    assertThat(one.inWords()).isEmpty();
  }

  private static double[] errors(BandTable bands, int seen, int ahead, double pace) {
    double[] errors = new double[Spread.COUNT];
    bands.errors(seen, ahead, Math.round(pace * 20_000_000), errors);
    return errors;
  }
}

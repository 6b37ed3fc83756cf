package org.racegantry.forecast.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.CourseModel;
import org.racegantry.forecast.EvenPace;
import org.racegantry.forecast.Way;
import org.racegantry.forecast.model.ForecastModel;
import org.racegantry.forecast.model.ModelText;
import org.racegantry.scoring.Hands;

/** Models of made years, whose law is known. */
class FitterTest {
  private static final Hands FOUR =
      new Hands() {
        @Override
        public int count() {
          return 4;
        }

        @Override
        public void share(IntConsumer part) {
          IntStream.range(0, 4).parallel().forEach(part);
        }
      };

  private static final List<List<Way>> YEARS =
      List.of(MadeYears.of(1, 1_500, 0), MadeYears.of(2, 1_500, 0.02), MadeYears.of(3, 1_500, 0));
  private static final List<Way> NEXT = MadeYears.of(4, 1_500, 0.01);

  private static ForecastModel model;

  @BeforeAll
  static void fit() {
    model = new Fitter(Checkpoints.MARATHON, Recipe.BRIEF, FOUR).fit("made", "made years", YEARS);
  }

  @Test
  void whatIsLearnedIsWorthMoreThanEvenPaceAndMuchMoreOnceFadingShows() {
    EvenPace even = new EvenPace(Checkpoints.MARATHON);
    for (int seen = 0; seen < 9; seen++) {
      double most = seen < 5 ? 0.95 : 0.7;
      assertThat(error(model, seen)).as("at " + seen).isLessThan(most * error(even, seen));
    }
  }

  @Test
  void ageAndSexAreWorthSomething() {
    assertThat(error(model, 4)).isLessThan(0.9 * blindError(4));
  }

  @Test
  void legsAddUpAndEachTakesTime() {
    long[] legs_ms = new long[10];
    for (Way way : NEXT.subList(0, 200)) {
      for (int seen = -1; seen < 9; seen++) {
        model.legs(way, seen, legs_ms);
        for (int leg = seen + 1; leg < 10; leg++) {
          assertThat(legs_ms[leg]).isPositive();
        }
      }
    }
  }

  @Test
  void nothingBehindTheCheckpointIsLookedAt() {
    long[] known = new long[10];
    long[] cut = new long[10];
    for (Way way : NEXT.subList(0, 200)) {
      for (int seen = -1; seen < 9; seen++) {
        model.legs(way, seen, known);
        model.legs(way.upTo(seen), seen, cut);
        for (int leg = seen + 1; leg < 10; leg++) {
          assertThat(cut[leg]).isEqualTo(known[leg]);
        }
      }
    }
  }

  @Test
  void aSplitNobodyTookChangesLittle() {
    long[] known = new long[10];
    long[] holed = new long[10];
    double sum = 0;
    for (Way way : NEXT) {
      long[] splits_ms = new long[10];
      for (int c = 0; c < 10; c++) {
        splits_ms[c] = c == 2 || c == 3 ? Way.UNKNOWN : way.split_ms(c);
      }
      model.legs(way, 5, known);
      model.legs(new Way(way.sex(), way.age(), splits_ms), 5, holed);
      sum += Math.abs(sum(known, 5) - sum(holed, 5)) / 60_000.0 / NEXT.size();
    }
    assertThat(60_000 * sum).as("milliseconds").isLessThan(0.8 * error(model, 5));
  }

  @Test
  void itsBandsHoldInAYearItHasNotSeen() {
    long[] legs_ms = new long[10];
    for (int seen = -1; seen < 9; seen++) {
      int held = 0;
      for (Way way : NEXT) {
        model.legs(way, seen, legs_ms);
        var band = model.at(seen, way.split_ms(seen), legs_ms, 9);
        long finish_ms = way.split_ms(9);
        held += finish_ms >= band.low80_ms() && finish_ms <= band.high80_ms() ? 1 : 0;
      }
      assertThat(100.0 * held / NEXT.size()).as("at " + seen).isBetween(70.0, 92.0);
    }
  }

  @Test
  void bandsNarrowAsSheGoes() {
    long[] legs_ms = new long[10];
    double before = Double.MAX_VALUE;
    for (int seen = -1; seen < 9; seen++) {
      double width = 0;
      for (Way way : NEXT) {
        model.legs(way, seen, legs_ms);
        var band = model.at(seen, way.split_ms(seen), legs_ms, 9);
        width += band.high80_ms() - band.low80_ms();
      }
      assertThat(width).as("at " + seen).isLessThan(1.02 * before);
      before = width;
    }
  }

  @Test
  void oneHandFitsTheSameModelAsFour() {
    ForecastModel alone =
        new Fitter(Checkpoints.MARATHON, Recipe.BRIEF, Hands.ONE).fit("made", "made years", YEARS);

    assertThat(ModelText.write(alone)).isEqualTo(ModelText.write(model));
  }

  @Test
  void oneYearAloneFitsAModelWithBandsToo() {
    ForecastModel one =
        new Fitter(Checkpoints.MARATHON, Recipe.BRIEF, FOUR)
            .fit("one", "one year", YEARS.subList(0, 1));
    long[] legs_ms = new long[10];
    one.legs(NEXT.getFirst(), 3, legs_ms);

    assertThat(one.tested().held_pct()).as("thirds of a year are no years").isEmpty();
    assertThat(model.tested().held_pct()).hasSameSizeAs(YEARS);
    var band = one.at(3, NEXT.getFirst().split_ms(3), legs_ms, 9);
    assertThat(band.high80_ms()).isGreaterThan(band.low80_ms());
  }

  private static double error(CourseModel of, int seen) {
    long[] legs_ms = new long[10];
    double sum = 0;
    for (Way way : NEXT) {
      of.legs(way, seen, legs_ms);
      sum += Math.abs(way.split_ms(seen) + sum(legs_ms, seen) - way.split_ms(9));
    }
    return sum / NEXT.size();
  }

  private static double blindError(int seen) {
    long[] legs_ms = new long[10];
    double sum = 0;
    for (Way way : NEXT) {
      long[] splits_ms = new long[10];
      for (int c = 0; c < 10; c++) {
        splits_ms[c] = way.split_ms(c);
      }
      model.legs(new Way(' ', Way.UNKNOWN, splits_ms), seen, legs_ms);
      sum += Math.abs(way.split_ms(seen) + sum(legs_ms, seen) - way.split_ms(9));
    }
    return sum / NEXT.size();
  }

  private static long sum(long[] legs_ms, int seen) {
    long sum = 0;
    for (int leg = seen + 1; leg < legs_ms.length; leg++) {
      sum += legs_ms[leg];
    }
    return sum;
  }
}

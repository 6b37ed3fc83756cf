package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.racegantry.forecast.EvenPace;
import org.racegantry.forecast.Way;
import org.racegantry.forecast.fit.Fitter;
import org.racegantry.forecast.fit.Recipe;
import org.racegantry.forecast.trial.AlikeMethod;
import org.racegantry.forecast.trial.LastPace;
import org.racegantry.forecast.trial.Method;
import org.racegantry.forecast.trial.ModelMethod;
import org.racegantry.forecast.trial.Score;
import org.racegantry.forecast.trial.SpreadsheetMethod;
import org.racegantry.forecast.trial.Trial;
import org.racegantry.live.AllHands;

/**
 * Real years of one marathon, and what a study with other tools measured on them: the same methods
 * come to the same errors here, and ours holds what it promises beside them.
 */
class RealForecastTest {
  private static final PrintWriter ERR = new PrintWriter(System.err, true);

  private static WayTable year(String name) {
    String file = RealData.file("boston_" + name + ".csv.gz").toString();
    return WayTable.read(file, 42_195_000, null, ERR);
  }

  private static double[] errors(WayTable test, Method method) {
    return new Trial(test.ways(), new AllHands())
        .of(method).stream().mapToDouble(s -> s.map(Score::mae_min).orElse(0.0)).toArray();
  }

  private static void same(Method method, WayTable test, double apart, double... published) {
    double[] errors = errors(test, method);
    for (int c = 0; c < errors.length; c++) {
      assertThat(errors[c])
          .as(method.name() + " at checkpoint " + c)
          .isCloseTo(published[c], within(apart));
    }
  }

  @Test
  void theRowsThatCountAreCountedAlike() {
    assertThat(year("2011").ways()).hasSize(23_486);
    assertThat(year("2015").ways()).hasSize(26_298);
    assertThat(year("2018").ways()).hasSize(19_799);
    assertThat(year("2016_splits").ways()).hasSize(26_481);
  }

  @Test
  void whatOthersUseIsOffByAsMuchAsElsewhere() {
    List<Way> learned = year("2011").ways();
    WayTable asked = year("2015");
    Method pace = new ModelMethod("constant-pace", new EvenPace(asked.checkpoints()));
    same(pace, asked, 0.006, 13.08, 13.01, 12.24, 10.79, 10.68, 9.18, 6.43, 3.39, 0.99);
    Method last = new LastPace(asked.checkpoints());
    same(last, asked, 0.006, 0, 13.70, 11.72, 8.89, 9.04, 7.00, 3.49, 1.91, 0.58);
    Method sum = new SpreadsheetMethod(learned);
    same(sum, asked, 0.04, 12.57, 9.48, 8.42, 7.03, 6.82, 5.65, 3.74, 2.07, 0.59);
    Method alike = new AlikeMethod(learned);
    same(alike, asked, 0.07, 12.78, 9.43, 8.73, 6.66, 6.73, 5.12, 3.36, 1.86, 0.55);
  }

  @Test
  void oneYearToLearnFromIsEnoughToBeAsGoodAsTheBestOfEach() {
    check(
        "2011",
        List.of("2015"),
        List.of(new double[] {11.81, 8.88, 7.69, 5.98, 5.76, 4.46, 3.04, 1.71, 0.52}));
    check(
        "2015",
        List.of("2018", "2016_splits"),
        List.of(
            new double[] {14.25, 11.01, 9.32, 7.48, 6.97, 5.61, 3.93, 2.23, 0.68},
            new double[] {15.15, 11.36, 9.40, 7.62, 7.12, 5.79, 3.83, 2.17, 0.67}));
  }

  private static void check(String learned, List<String> asked, List<double[]> best) {
    List<WayTable> tests = asked.stream().map(RealForecastTest::year).toList();
    WayTable train = year(learned);
    Method own =
        new ModelMethod(
            "gantry",
            new Fitter(train.checkpoints(), Recipe.WHOLE, new AllHands())
                .fit("gantry", learned, List.of(train.ways())));
    for (int i = 0; i < tests.size(); i++) {
      double[] errors = errors(tests.get(i), own);
      double[] of = best.get(i);
      double[] ratios = IntStream.range(0, 9).mapToDouble(c -> errors[c] / of[c]).toArray();
      List<String> shown = new ArrayList<>();
      Arrays.stream(ratios).forEach(r -> shown.add(String.format(Locale.ROOT, "%.3f", r)));
      String as = learned + " asked in " + asked.get(i) + ": " + shown;
      System.out.println(as);
      assertThat(Arrays.stream(ratios).average().orElseThrow()).as(as).isLessThan(1.02);
      assertThat(Arrays.stream(ratios).max().orElseThrow()).as(as).isLessThan(1.06);
    }
  }
}

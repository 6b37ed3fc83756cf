package org.racegantry.forecast.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.forecast.Band;
import org.racegantry.forecast.RunnerForecast;
import org.racegantry.forecast.Way;
import org.racegantry.forecast.model.ForecastModel;
import org.racegantry.forecast.model.Shipped;

/** Where the mats lie on the model's checkpoints, the forecast is the model's own. */
class A01_ExactCourseTest {
  private static final double PACE_S = 300;

  private static long at(double km) {
    return Math.round(km * PACE_S * 1000);
  }

  @Test
  void everyQuantileIsTheModels() {
    ForecastModel model = Shipped.model();
    for (int seen = 0; seen < 9; seen++) {
      String point = MarathonDay.MARATHON.get(seen + 1).split(" ")[0];
      RunnerForecast her =
          MarathonDay.marathon().even("7", "F GBR 34", PACE_S, point).forecast("7", 0);
      long[] splits_ms = new long[model.checkpoints().count()];
      for (int c = 0; c < splits_ms.length; c++) {
        splits_ms[c] = c <= seen ? at(model.checkpoints().distance_mm(c) / 1e6) : Way.UNKNOWN;
      }
      long[] legs_ms = new long[splits_ms.length];
      model.legs(new Way('F', 34, splits_ms), seen, legs_ms);
      for (int ahead = seen + 1; ahead < splits_ms.length; ahead++) {
        Band expected = model.at(seen, splits_ms[seen], legs_ms, ahead);
        Band told = her.coming().get(ahead - seen - 1).at().plus(-her.started_ms());
        same(told, expected);
      }
    }
  }

  private static void same(Band told, Band expected) {
    assertThat(told.median_ms()).isCloseTo(expected.median_ms(), within(2L));
    assertThat(told.low95_ms()).isCloseTo(expected.low95_ms(), within(2L));
    assertThat(told.low80_ms()).isCloseTo(expected.low80_ms(), within(2L));
    assertThat(told.high50_ms()).isCloseTo(expected.high50_ms(), within(2L));
    assertThat(told.high95_ms()).isCloseTo(expected.high95_ms(), within(2L));
  }

  @Test
  void bandsNarrowAsSheGoes() {
    long before_ms = Long.MAX_VALUE;
    for (String point : List.of("5K", "10K", "HALF", "30K", "35K", "40K")) {
      Band finish =
          MarathonDay.marathon().even("7", "F GBR 34", PACE_S, point).forecast("7", 0).finish();
      long width_ms = finish.high80_ms() - finish.low80_ms();
      assertThat(width_ms).as(point).isLessThan(before_ms);
      before_ms = width_ms;
    }
    assertThat(before_ms).isLessThan(180_000);
  }

  @Test
  void aMatAFewMetresOffIsStillTheCheckpoint() {
    List<String> course =
        MarathonDay.MARATHON.stream().map(p -> p.replace("20K 20", "20K 20.04")).toList();
    RunnerForecast her = MarathonDay.on(course).even("7", "F", PACE_S, "20K").forecast("7", 0);
    RunnerForecast exact = MarathonDay.marathon().even("7", "F", PACE_S, "20K").forecast("7", 0);
    assertThat(her.finish().median_ms()).isCloseTo(exact.finish().median_ms(), within(5_000L));
  }
}

package org.racegantry.forecast.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What the starters so far say of those who started later. */
class StartOrderTest {
  private static final long MINUTE_MS = 60_000;
  private static final int STARTERS = 3_000;

  /** An hour of starts, each minute one part in a hundred slower, seen as of a moment. */
  private static StartOrder hour(double slower, double until_min) {
    SplittableRandom draw = new SplittableRandom(1);
    long[] started_ms = new long[STARTERS];
    long[] took_ms = new long[STARTERS];
    for (int i = 0; i < STARTERS; i++) {
      double start_min = 60.0 * i / STARTERS;
      double took_min = 25 * Math.exp(slower * start_min + 0.1 * draw.nextGaussian());
      started_ms[i] = Math.round(start_min * MINUTE_MS);
      boolean over = start_min + took_min <= until_min;
      took_ms[i] = Math.round((over ? took_min : Math.min(0, start_min - until_min)) * MINUTE_MS);
    }
    return StartOrder.of(started_ms, took_ms);
  }

  private static double median_min(Lognormal of) {
    return Math.exp(of.middle()) / MINUTE_MS;
  }

  @Test
  void theLaterOneStartsTheSlowerOneIsTaken() {
    StartOrder order = hour(0.01, 60);
    assertThat(median_min(order.at(10 * MINUTE_MS))).isCloseTo(27.6, within(1.5));
    assertThat(median_min(order.at(50 * MINUTE_MS))).isCloseTo(41.2, within(4.0));
  }

  @Test
  void theFurtherTheLineIsDrawnTheLessItIsTrusted() {
    StartOrder order = hour(0.01, 60);
    assertThat(order.at(50 * MINUTE_MS).over()).isLessThan(order.at(40 * MINUTE_MS).over());
    assertThat(order.at(50 * MINUTE_MS).spread()).isGreaterThan(order.at(40 * MINUTE_MS).spread());
  }

  @Test
  void whereAllAreAlikeTheOrderSaysNothing() {
    StartOrder order = hour(0, 60);
    assertThat(median_min(order.at(50 * MINUTE_MS))).isCloseTo(25, within(1.5));
  }

  @Test
  void nobodyQuickerIsExpectedForStartingLate() {
    StartOrder order = hour(-0.01, 50);
    double last = median_min(order.at(10 * MINUTE_MS));
    assertThat(median_min(order.at(45 * MINUTE_MS))).isGreaterThan(last * 0.8);
  }

  @Test
  void whileFewAreThereNothingIsSaid() {
    assertThat(hour(0.01, 30).at(50 * MINUTE_MS)).isNull();
    assertThat(hour(0.01, 60).at(-1)).isNull();
    assertThat(hour(0.01, 60).at(600 * MINUTE_MS)).isNull();
  }
}

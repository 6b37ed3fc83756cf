package org.racegantry.publish.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Values to places, and round ticks. */
class AxisTest {
  @Test
  void theEndsLieAtTheEndsAndTheMiddleInTheMiddle() {
    Axis axis = new Axis(0, 100, 400, 2_400, Axis.Scale.EVEN, List.of());
    assertThat(axis.at(0)).isEqualTo(400);
    assertThat(axis.at(50)).isEqualTo(1_400);
    assertThat(axis.at(100)).isEqualTo(2_400);
    assertThat(axis.at(-5)).as("beyond an end").isEqualTo(400);
    assertThat(axis.at(101)).as("beyond an end").isEqualTo(2_400);
  }

  @Test
  void byRatioTenToOneIsAsFarAsAThousandToAHundred() {
    Axis axis = Axes.places(1, 1_000, 0, 3_000);
    assertThat(axis.at(1)).isZero();
    assertThat(axis.at(10)).isEqualTo(1_000);
    assertThat(axis.at(100)).isEqualTo(2_000);
    assertThat(axis.ticks())
        .extracting(Tick::label)
        .containsExactly("1", "10", "100", "1\u2009000");
  }

  @Test
  void whatHasNoLengthOrNoRatioIsRefused() {
    assertThatThrownBy(() -> new Axis(3, 3, 0, 10, Axis.Scale.EVEN, List.of()))
        .hasMessageContaining("no length");
    assertThatThrownBy(() -> new Axis(0, 3, 0, 10, Axis.Scale.RATIO, List.of()))
        .hasMessageContaining("ratios begin at 1");
  }

  @Test
  void aMarathonHasATickEveryFiveKilometresAndAWordEveryTen() {
    Axis axis = Axes.distance(42_195_000, false, 0, 1_000);
    assertThat(axis.ticks()).hasSize(9);
    assertThat(axis.ticks().stream().map(Tick::label).filter(word -> !word.isEmpty()))
        .containsExactly("0", "10 km", "20 km", "30 km", "40 km");
    assertThat(Axes.distance(42_195_000, true, 0, 1_000).ticks())
        .extracting(Tick::value)
        .contains(5 * Axes.MILE_MM, 25 * Axes.MILE_MM);
  }

  @Test
  void everyAxisHasFewTicksInsideItAndItsFiguresBetweenItsEndsWhateverTheLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      for (long seed = 1; seed <= 2_000; seed++) {
        Random random = new Random(seed);
        long least = random.nextLong(40_000);
        long most = least + random.nextLong(1L << random.nextInt(1, 17));
        for (Axis axis :
            List.of(
                Axes.seconds(least, most, 100, 1_780),
                Axes.places(least + 1, most + 1, 100, 1_780),
                Axes.distance(most * 1_000 + 1, seed % 2 == 0, 100, 1_780))) {
          demandSound(axis, seed);
        }
        Axis y = Axes.seconds(least, most, 100, 1_780);
        assertThat(y.first()).as("seed " + seed).isLessThanOrEqualTo(least);
        assertThat(y.last()).as("seed " + seed).isGreaterThanOrEqualTo(most);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static void demandSound(Axis axis, long seed) {
    assertThat(axis.ticks()).as("seed " + seed).hasSizeBetween(1, 12);
    for (Tick tick : axis.ticks()) {
      assertThat(axis.at(tick.value())).as("seed " + seed).isBetween(100, 1_780);
      assertThat(tick.label()).as("seed " + seed).matches("[0-9:\u2009 kmi]*");
    }
  }
}

package org.racegantry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.racegantry.forecast.Way;

class StartOffsetsTest {
  private static final List<Way> WAYS = ways(8_000);

  /** Runner {@code i} is the i-th home. */
  private static List<Way> ways(int runners) {
    List<Way> ways = new ArrayList<>();
    for (int i = 0; i < runners; i++) {
      ways.add(new Way('M', 30, 4_000_000 + i, 8_000_000 + 1_000L * i));
    }
    return ways;
  }

  private static double mean(long[] starts_ms, int from, int to) {
    return Arrays.stream(starts_ms, from, to).average().orElseThrow();
  }

  @Test
  void aRollingStartIsThatOfThePublishedRaceAndTheFastCrossEarlier() {
    long[] starts_ms = StartOffsets.rolling(WAYS, 1);
    assertThat(StartOffsets.median_ms(starts_ms)).isBetween(900_000L, 912_000L);
    assertThat(LongStream.of(starts_ms).min()).hasValue(0);
    assertThat(LongStream.of(starts_ms).max().orElseThrow()).isBetween(2_000_000L, 2_103_000L);
    assertThat(mean(starts_ms, 0, 2_000)).isLessThan(0.5 * mean(starts_ms, 6_000, 8_000));
  }

  @Test
  void wavesAreFourAndBetweenThemNobodyStarts() {
    long[] starts_ms = StartOffsets.waves(WAYS, 1);
    int[] runners = new int[4];
    for (long start_ms : starts_ms) {
      assertThat(start_ms % 1_500_000).isLessThan(480_000);
      runners[(int) (start_ms / 1_500_000)]++;
    }
    assertThat(runners).containsOnly(2_000);
    assertThat(mean(starts_ms, 0, 2_000)).isLessThan(0.5 * mean(starts_ms, 6_000, 8_000));
  }

  @Test
  void theSameSeedGivesTheSameStartsAndAnotherOneOthers() {
    assertThat(StartOffsets.rolling(WAYS, 5)).isEqualTo(StartOffsets.rolling(WAYS, 5));
    assertThat(StartOffsets.rolling(WAYS, 5)).isNotEqualTo(StartOffsets.rolling(WAYS, 6));
  }

  @Test
  void aDrawnStartIsThatOfSomebodyAboutAsFast() {
    List<GunNet> table = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      table.add(new GunNet(7_000_000 + i, 7_000_000 + i + 1_000L * i));
    }
    long[] starts_ms = StartOffsets.like(WAYS, table, 1);
    for (int i = 0; i < starts_ms.length; i++) {
      assertThat(starts_ms[i] / 1_000).isBetween(i / 8 - 50L, i / 8 + 50L);
    }
  }
}

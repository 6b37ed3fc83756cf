package org.racegantry.publish.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.racegantry.forecast.Band;

/** Estimates are told no finer than they are known, and their bands never narrower. */
class RoughTimeTest {
  private static final long NOON_ms = 1_777_809_600_000L;

  private static Band band(long median_ms, long half_ms) {
    return Band.of(
        median_ms - 2 * half_ms,
        median_ms - half_ms,
        median_ms - half_ms / 2,
        median_ms,
        median_ms + half_ms / 2,
        median_ms + half_ms,
        median_ms + 2 * half_ms);
  }

  @Test
  void aWideBandIsToldInMinutesRoundedOutwards() {
    RoughTime.Said said = RoughTime.clock(band(NOON_ms + 95_000, 150_000), ZoneOffset.UTC);
    assertThat(said.about()).isEqualTo("12:02");
    assertThat(said.span()).isEqualTo("11:59–12:05");
    RoughTime.Said race = RoughTime.race(band(14_280_000, 480_000));
    assertThat(race.about()).isEqualTo("3:58\u00a0h");
    assertThat(race.span()).isEqualTo("3:50–4:06\u00a0h");
  }

  @Test
  void underAnHourItIsMinutesAndAcrossTheHourBothAreHours() {
    assertThat(RoughTime.race(band(3_120_000, 120_000)).span()).isEqualTo("50–54\u00a0min");
    RoughTime.Said across = RoughTime.race(band(3_570_000, 120_000));
    assertThat(across.about()).isEqualTo("1:00\u00a0h");
    assertThat(across.span()).isEqualTo("0:57–1:02\u00a0h");
  }

  @Test
  void nearTheFinishThereAreSeconds() {
    assertThat(RoughTime.race(band(14_283_000, 40_000)).about()).isEqualTo("3:58:00");
    assertThat(RoughTime.race(band(14_283_000, 4_000)).span()).isEqualTo("3:57:59–3:58:07");
    assertThat(RoughTime.clock(band(NOON_ms, 15_000), ZoneOffset.UTC).span())
        .isEqualTo("11:59:40–12:00:20");
  }

  @Test
  void theWaitIsInWords() {
    assertThat(RoughTime.until(band(NOON_ms, 1_000), NOON_ms - 20_000)).isEqualTo("any moment");
    assertThat(RoughTime.until(band(NOON_ms, 1_000), NOON_ms - 700_000))
        .isEqualTo("in 12\u00a0min");
    assertThat(RoughTime.until(band(NOON_ms, 1_000), NOON_ms - 3_900_000))
        .isEqualTo("in 1:05\u00a0h");
  }
}

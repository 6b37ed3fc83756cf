package org.racegantry.race;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ElapsedTest {
  @Test
  void hoursMinutesAndSecondsAreTwoDigitsAfterTheFirstColon() {
    assertThat(Elapsed.hms(7285)).isEqualTo("2:01:25");
    assertThat(Elapsed.hms(870)).isEqualTo("0:14:30");
    assertThat(Elapsed.hms(360_000)).isEqualTo("100:00:00");
    assertThat(Elapsed.hms(-61)).isEqualTo("\u22120:01:01");
  }

  @Test
  void millisecondsAreNeverRounded() {
    assertThat(Elapsed.hmsMillis(7_284_310)).isEqualTo("2:01:24.310");
    assertThat(Elapsed.hmsMillis(999)).isEqualTo("0:00:00.999");
    assertThat(Elapsed.hmsMillis(1_005)).isEqualTo("0:00:01.005");
    assertThat(Elapsed.hmsMillis(-1)).isEqualTo("\u22120:00:00.001");
  }

  @Test
  void briefLeavesOutHoursThatAreNone() {
    assertThat(Elapsed.brief(5)).isEqualTo("0:05");
    assertThat(Elapsed.brief(3599)).isEqualTo("59:59");
    assertThat(Elapsed.brief(3600)).isEqualTo("1:00:00");
    assertThat(Elapsed.brief(-5)).isEqualTo("\u22120:05");
  }
}

package org.racegantry.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialTimeTest {
  @ParameterizedTest
  @CsvSource({"0,0", "1,1", "999,1", "1000,1", "1001,2", "7180000,7180", "7180001,7181"})
  void aRoadTimeGoesUpToTheNextWholeSecond(long elapsed_ms, long seconds) {
    assertThat(OfficialTime.seconds(elapsed_ms)).isEqualTo(seconds);
  }

  @Test
  void whatIsNotKnownStaysUnknown() {
    assertThat(OfficialTime.seconds(Split.UNKNOWN)).isEqualTo(Split.UNKNOWN);
  }
}

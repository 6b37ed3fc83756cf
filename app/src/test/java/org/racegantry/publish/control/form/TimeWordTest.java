package org.racegantry.publish.control.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Times and offsets as they are typed with cold fingers. */
class TimeWordTest {
  @Test
  void digitsAloneAreATime() {
    assertThat(TimeWord.full("124110")).isEqualTo("12:41:10");
    assertThat(TimeWord.full("91500")).isEqualTo("9:15:00");
    assertThat(TimeWord.full("1000")).isEqualTo("10:00:00");
    assertThat(TimeWord.full("124110.25")).isEqualTo("12:41:10.25");
    assertThat(TimeWord.full("12:41")).isEqualTo("12:41:00");
  }

  @Test
  void whatIsNoTimeIsLeftAlone() {
    for (String typed : new String[] {"10h", "12:4", "1234567", "1000.5", "99:99:99", "x"}) {
      assertThat(TimeWord.isTime(TimeWord.full(typed))).as(typed).isFalse();
    }
    assertThat(TimeWord.isTime("2023-04-23T10:00:00.105+01:00")).isTrue();
  }

  @Test
  void offsetsAreMillisecondsOrSeconds() {
    assertThat(TimeWord.offset_ms("1500")).hasValue(1500);
    assertThat(TimeWord.offset_ms("-250 ms")).hasValue(-250);
    assertThat(TimeWord.offset_ms("\u22121.5 s")).hasValue(-1500);
    assertThat(TimeWord.offset_ms("+2s")).hasValue(2000);
    assertThat(TimeWord.offset_ms("1.5")).isEmpty();
    assertThat(TimeWord.offset_ms("soon")).isEmpty();
  }
}

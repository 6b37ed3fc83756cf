package org.racegantry.protocol.ultra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PassingTest {
  private static final String CAPTURED =
      "0,11055,1170518701,698,1,-71,0,2,1,0000000000000000,0,29319";

  @Test
  void aCapturedLineIsTwelveFieldsWithSecondsSince1980Local() throws BadField {
    Passing read = parse(CAPTURED);
    assertThat(read.chip()).isEqualTo("11055");
    assertThat(read.local_ms())
        .isEqualTo(
            LocalDateTime.parse("2017-02-02T16:05:01.698")
                .toInstant(ZoneOffset.UTC)
                .toEpochMilli());
    assertThat(read.port()).isEqualTo(1);
    assertThat(read.rssi_dbm()).isEqualTo(-71);
    assertThat(read.rewound()).isFalse();
    assertThat(read.logId()).isEqualTo(29319);
  }

  @Test
  void secondZeroIsTheFirstOf1980() throws BadField {
    assertThat(parse("0,7,0,0,1,-60,0,1,1,0,0,1").local_ms())
        .isEqualTo(
            LocalDateTime.parse("1980-01-01T00:00").toInstant(ZoneOffset.UTC).toEpochMilli());
  }

  @Test
  void millisecondsAreANumberAndNotFilledUpWithZeros() throws BadField {
    assertThat(parse("0,7,10,5,1,-60,0,1,1,0,0,1").ms()).isEqualTo(5);
    assertThat(parse("0,7,10,050,1,-60,0,1,1,0,0,1").ms()).isEqualTo(50);
  }

  @Test
  void aChipIsTakenAsSentDecimalOrHexadecimal() throws BadField {
    assertThat(parse("0,4660,10,5,1,-60,0,1,1,0,0,1").chip()).isEqualTo("4660");
    assertThat(parse("0,0580001F02A7,10,5,1,-60,0,1,1,0,0,1").chip()).isEqualTo("0580001F02A7");
  }

  @Test
  void chipZeroAtPortZeroIsTheStartTriggerAndNothingElseIs() throws BadField {
    assertThat(parse("0,0,10,5,0,0,0,1,1,0,0,1").isTrigger()).isTrue();
    assertThat(parse("0,000000,10,5,0,,0,1,1,0,0,1").isTrigger()).isTrue();
    assertThat(parse("0,0,10,5,1,0,0,1,1,0,0,1").isTrigger()).isFalse();
    assertThat(parse("0,10,10,5,0,0,0,1,1,0,0,1").isTrigger()).isFalse();
  }

  @Test
  void whatCannotBeIsRefusedWhereItStands() {
    assertRefused("0,7,10,1000,1,-60,0,1,1,0,0,1", 8, "1000");
    assertRefused("0,7,1x,0,1,-60,0,1,1,0,0,1", 5, "1x");
    assertRefused("0,7,3786825601,0,1,-60,0,1,1,0,0,1", 5, "3786825601");
    assertRefused("0,7,10,0,65,-60,0,1,1,0,0,1", 10, "65");
    assertRefused("0,7,10,0,1,-60,2,1,1,0,0,1", 16, "2");
    assertRefused("0,a b,10,0,1,-60,0,1,1,0,0,1", 3, "a b");
    assertRefused("0,,10,0,1,-60,0,1,1,0,0,1", 3, "");
    assertRefused("0,7,10,0,1,-60,0,1,1,0,0,x", 26, "x");
    assertRefused("0,7,10,0", 1, "0,…");
  }

  @Test
  void twoLinesThatRanIntoOneAreNoRead() {
    assertThatThrownBy(() -> parse(CAPTURED + CAPTURED)).isInstanceOf(BadField.class);
  }

  private static void assertRefused(String line, int column, String value) {
    assertThatThrownBy(() -> parse(line))
        .as(line)
        .isInstanceOfSatisfying(
            BadField.class,
            bad -> {
              assertThat(bad.refusal().column()).as(line).isEqualTo(column);
              assertThat(bad.refusal().value()).as(line).isEqualTo(value);
              assertThat(bad.refusal().mend()).as(line).isNotBlank();
            });
  }

  private static Passing parse(String line) throws BadField {
    byte[] bytes = ("xx" + line + "yy").getBytes(StandardCharsets.ISO_8859_1);
    return Passing.parse(bytes, 2, bytes.length - 4);
  }
}

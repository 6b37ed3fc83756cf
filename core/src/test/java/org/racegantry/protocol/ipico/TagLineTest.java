package org.racegantry.protocol.ipico;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TagLineTest {
  private static final String CAPTURED = "aa0005800012860800012603062027472353";

  @Test
  void aCapturedLineIsTagAndTimeWithItsChecksum() throws BadLine {
    assertThat(parse(CAPTURED))
        .isEqualTo(new TagLine("058000128608", ms("2026-03-06T20:27:47.350")));
    assertThat(parse("aa00058000120e38000e26030713560136b0"))
        .isEqualTo(new TagLine("058000120e38", ms("2026-03-07T13:56:01.540")));
    assertThat(parse("aa400000000123450a2a01123018455927a7"))
        .isEqualTo(new TagLine("000000012345", ms("2001-12-30T18:45:59.390")));
  }

  @Test
  void centisecondsAreHexadecimal() throws BadLine {
    assertThat(timed("00")).isEqualTo(ms("2026-03-06T20:27:47.000"));
    assertThat(timed("09")).isEqualTo(ms("2026-03-06T20:27:47.090"));
    assertThat(timed("0a")).isEqualTo(ms("2026-03-06T20:27:47.100"));
    assertThat(timed("0F")).isEqualTo(ms("2026-03-06T20:27:47.150"));
    assertThat(timed("10")).isEqualTo(ms("2026-03-06T20:27:47.160"));
    assertThat(timed("23")).isEqualTo(ms("2026-03-06T20:27:47.350"));
    assertThat(timed("3a")).isEqualTo(ms("2026-03-06T20:27:47.580"));
    assertThat(timed("63")).isEqualTo(ms("2026-03-06T20:27:47.990"));
  }

  @Test
  void thereAreNoMoreThan63HexadecimalOfThem() {
    for (int impossible = 0x64; impossible <= 0xff; impossible++) {
      String digits = HexDigits.of(impossible);
      assertThatThrownBy(() -> timed(digits)).as(digits).isInstanceOf(BadLine.class);
    }
  }

  @Test
  void aChecksumIsTakenInEitherCaseAndNoOtherOneIs() throws BadLine {
    String withLetter = "aa00058000120e38000e26030713560136b0";
    assertThat(parse(withLetter.substring(0, 34) + "B0")).isEqualTo(parse(withLetter));
    for (int other = 0; other < 256; other++) {
      String line = CAPTURED.substring(0, 34) + HexDigits.of(other);
      if (other != 0x53) {
        assertThatThrownBy(() -> parse(line)).as(line).isInstanceOf(BadLine.class);
      }
    }
  }

  @Test
  void aWrongChecksumIsNamedWithTheRightOne() {
    assertThatThrownBy(() -> parse(CAPTURED.substring(0, 34) + "54"))
        .isInstanceOfSatisfying(
            BadLine.class,
            bad -> {
              assertThat(bad.refusal().column()).isEqualTo(35);
              assertThat(bad.refusal().value()).isEqualTo("54");
              assertThat(bad.refusal().mend()).contains("53");
            });
  }

  @Test
  void aLineMayCarryTheStatusOfTheTagAndAMarkOfFirstOrLastSeen() throws BadLine {
    TagLine plain = parse(CAPTURED);
    assertThat(parse(CAPTURED + "FS")).isEqualTo(plain);
    assertThat(parse(CAPTURED + "LS")).isEqualTo(plain);
    assertThat(parse(checked(CAPTURED.substring(0, 34) + "120080"))).isEqualTo(plain);
    assertThat(parse(checked(CAPTURED.substring(0, 34) + "0000ff") + "LS")).isEqualTo(plain);
    assertThatThrownBy(() -> parse(CAPTURED + "ZZ")).isInstanceOf(BadLine.class);
    assertThatThrownBy(() -> parse(CAPTURED + "F")).isInstanceOf(BadLine.class);
  }

  @Test
  void aDateThatIsNoneIsRefused() {
    assertRefused("260229");
    assertRefused("261301");
    assertRefused("2603a6");
  }

  private static void assertRefused(String date) {
    String line = checked(CAPTURED.substring(0, 20) + date + CAPTURED.substring(26, 34));
    assertThatThrownBy(() -> parse(line)).as(date).isInstanceOf(BadLine.class);
  }

  private static long timed(String centiseconds) throws BadLine {
    return parse(checked(CAPTURED.substring(0, 32) + centiseconds)).local_ms();
  }

  private static String checked(String line) {
    int sum = line.chars().skip(2).sum() & 0xff;
    return line + String.format(Locale.ROOT, "%02x", sum);
  }

  private static TagLine parse(String line) throws BadLine {
    byte[] bytes = ("a" + line + "b").getBytes(StandardCharsets.ISO_8859_1);
    return TagLine.parse(bytes, 1, bytes.length - 2);
  }

  private static long ms(String local) {
    return LocalDateTime.parse(local).toInstant(ZoneOffset.UTC).toEpochMilli();
  }
}

package org.racegantry.protocol.logs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.LogFormat;
import org.racegantry.protocol.LogReader;
import org.racegantry.protocol.PhysicalLimits;
import org.racegantry.protocol.Setting;
import org.racegantry.race.Read;

class TagCsvLogTest {
  private static final Setting SETTING =
      Setting.of("F1", ZoneId.of("Europe/London"), LocalDate.of(2023, 9, 30));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "259,Sat Sep 30 09:29:10.131823  2023-09-30 | 259 | 2023-09-30T08:29:10.131Z",
        "20200201FC000004,Sat Feb 01 14:11:29.139089  2020-02-01 | 20200201FC000004"
            + " | 2020-02-01T14:11:29.139Z",
        "E2 00 11,Sat Feb 01 14:11:29.139089 GMT 2020-02-01 | E20011 | 2020-02-01T14:11:29.139Z",
        "259,Sat Sep 30 09:29:10.131823 | 259 | 2023-09-30T08:29:10.131Z",
        "AAABBB,2016-09-11 09:15:34.305 | AAABBB | 2016-09-11T08:15:34.305Z",
        "AAABBB, 2016/09/11 09:15:34,1,-60 | AAABBB | 2016-09-11T08:15:34Z",
        "AAABBB,2016-09-11T9:15:34.305678 | AAABBB | 2016-09-11T08:15:34.305Z",
      })
  void bothNotationsOfImpinjAreRead(String line, String chip, Instant time) {
    read(TagCsvLog.impinj(), line, chip, time);
    assertThat(TagCsvLog.alien().recognised(List.of(line))).isZero();
  }

  @Test
  void alienBeginsWithTheDayOfTheMonth() {
    String line = "E20011,10 18:37:51.123 2017-05-10";
    read(TagCsvLog.alien(), line, "E20011", Instant.parse("2017-05-10T17:37:51.123Z"));
    assertThat(TagCsvLog.impinj().recognised(List.of(line))).isZero();
  }

  @Test
  void headersAndMarksAreNoReadsAndNothingIsRefusedForThem() {
    assertThat(said(TagCsvLog.impinj(), "Tag,Timestamp", "s", "# by hand, later")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'AAABBB,2016-02-30 09:15:34', a date that there is",
    "'AAABBB,2016-02-20 24:15:34', a time of day",
    "'AAABBB,noon', write date and time like",
    "'AAABBB,Sat Sop 30 09:29:10', a date that there is",
    "'a;b,2016-02-20 09:15:34', ''",
    "',2016-02-20 09:15:34', a chip",
  })
  void whatIsNoReadIsRefused(String line, String mend) {
    if (mend.isEmpty()) {
      assertThat(TagCsvLog.impinj().recognised(List.of(line))).isZero();
      return;
    }
    assertThat(said(TagCsvLog.impinj(), line))
        .singleElement()
        .isInstanceOfSatisfying(
            Decoded.Refusal.class, refusal -> assertThat(refusal.mend()).contains(mend));
  }

  @Test
  void orionCountsMillisecondsFromMidnightAndGoesOnAfterIt() {
    String[] lines = {
      "# Orion", "$S;up", "$P;1;0123456;2;7;86399900", "$P;1;0123457;2;7;150", "$P,1,99,2,7,3600000"
    };
    assertThat(new OrionLog().recognised(List.of(lines))).isEqualTo(3);
    assertThat(said(new OrionLog(), lines))
        .containsExactly(
            read("0123456", "2023-09-30T22:59:59.900Z"),
            read("0123457", "2023-09-30T23:00:00.150Z"),
            read("99", "2023-10-01T00:00:00Z"));
    assertThat(said(new OrionLog(), "$P;1;0123456;2;7;86400000", "$P;1;0123456", "$P;1;;2;7;5"))
        .hasSize(3)
        .allMatch(Decoded.Refusal.class::isInstance);
  }

  private static void read(LogFormat format, String line, String chip, Instant time) {
    assertThat(format.recognised(List.of(line, "x"))).isEqualTo(1);
    assertThat(said(format, line)).containsExactly(read(chip, time.toString()));
  }

  private static Decoded read(String chip, String time) {
    return new Decoded.Detection(Read.of("F1", chip, Instant.parse(time).toEpochMilli()));
  }

  private static List<Decoded> said(LogFormat format, String... lines) {
    List<Decoded> said = new ArrayList<>();
    LogReader reader = format.open(SETTING);
    for (String line : lines) {
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      reader.line(bytes, 0, bytes.length, said::add);
    }
    for (Decoded each : said) {
      if (each instanceof Decoded.Detection(Read read)) {
        PhysicalLimits.hold(read, read.toString());
      }
    }
    return said;
  }
}

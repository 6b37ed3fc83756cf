package org.racegantry.protocol.jsonlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.racegantry.protocol.Decoded;
import org.racegantry.race.Read;

class ReadLineTest {
  private static final long TEN_ms = 1_682_240_400_123L;

  @Test
  void everyFieldIsRead() {
    accepts(
        "{\"reader\":\"F1\",\"chip\":\"C1\",\"time\":\"2023-04-23T10:00:00.123+01:00\","
            + "\"antenna\":1,\"rssi\":-60,\"seq\":99}",
        new Read("F1", "C1", TEN_ms, 1, -60, 99));
  }

  @Test
  void onlyReaderChipAndTimeAreNeeded() {
    accepts("{\"chip\":\"C1\",\"time\":1682240400123,\"reader\":\"F1\"}", plain());
    accepts(" { \"reader\" : \"F1\" ,\t\"chip\":\"C1\", \"time\":1682240400123 } ", plain());
    accepts("{\"reader\":\"F1\",\"chip\":\"C1\",\"time\":1682240400123,\"rssi\":null}", plain());
  }

  @Test
  void aLineWithABatteryAndNoChipIsTheReadersOwnState() {
    status("{\"reader\":\"F1\",\"battery_pct\":87}", Decoded.Status.NO_TIME, 87);
    status("{\"battery_pct\":0,\"reader\":\"F1\",\"time\":1682240400123}", TEN_ms, 0);
    status(
        "{\"reader\":\"F1\",\"battery_pct\":null,\"time\":\"2023-04-23T09:00:00.123Z\"}",
        TEN_ms,
        Decoded.Status.NO_BATTERY);
    accepts(
        "{\"reader\":\"F1\",\"chip\":\"C1\",\"time\":1682240400123,\"battery_pct\":50}", plain());
  }

  private static void status(String line, long time_ms, int battery_pct) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    Decoded.Status status = new Decoded.Status("F1", time_ms, battery_pct);
    assertThat(ReadLine.decode(bytes, 0, bytes.length)).isEqualTo(status);
    byte[] again = ReadLine.encode(status);
    assertThat(ReadLine.decode(again, 0, again.length)).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"battery_pct\":87}",
        "{\"reader\":\"F1\",\"battery_pct\":101}",
        "{\"reader\":\"F1\",\"battery_pct\":-1}",
        "{\"reader\":\"F1\",\"battery_pct\":\"87\"}",
        "{\"reader\":\"F1\",\"time\":1682240400123}"
      })
  void aStateThatIsNoneIsRefused(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    assertThat(ReadLine.decode(bytes, 0, bytes.length)).isInstanceOf(Decoded.Refusal.class);
  }

  @Test
  void fieldsNobodyAskedForArePassedOver() {
    accepts(
        "{\"v\":1.5e3,\"hot\":true,\"x\":null,\"note\":\"a \\\"b\\\"\",\"reader\":\"F1\","
            + "\"chip\":\"C1\",\"time\":1682240400123}",
        plain());
  }

  @Test
  void textsMayHoldEscapesAndAnyLetter() {
    accepts(
        "{\"reader\":\"Z\\u00fcrich\\/1\",\"chip\":\"\\\"Ä€\",\"time\":0}",
        Read.of("Zürich/1", "\"Ä€", 0));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-04-23T09:00:00.123Z, 1682240400123",
    "2023-04-23T10:00:00.123999999+01:00, 1682240400123",
    "2023-04-22T23:30:00-09:30, 1682240400000",
    "2023-04-23T09:00:00.1Z, 1682240400100",
    "1970-01-01T00:00:00Z, 0",
    "1969-12-31T23:59:59.999Z, -1",
    "2016-12-31T23:59:60Z, 1483228800000",
    "2024-02-29T00:00:00+00:00, 1709164800000",
  })
  void momentsAreMilliseconds(String text, long time_ms) {
    accepts(line("\"" + text + "\""), Read.of("F1", "C1", time_ms));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-04-23T10:00:00",
    "2023-04-23 10:00:00Z",
    "2023-02-29T10:00:00Z",
    "2023-04-23T24:00:00Z",
    "2023-04-23T10:00:00.Z",
    "2023-04-23T10:00:00.1234567890Z",
    "2023-04-23T10:00:00+0100",
    "2023-04-23T10:00:00+19:00",
    "2023-04-23T10:00:00z",
    "10:00:00",
    "-023-04-23T10:00:00Z",
  })
  void whatIsNoMomentIsRefused(String text) {
    refuses(line("\"" + text + "\""), 35, text, "with an offset");
  }

  @Test
  void theRefusalSaysWhereWhatAndHow() {
    refuses(line("1") + "\0", 37, "\0", "one object per line");
    refuses("hello", 1, "hello", "begin the line with {");
    refuses("{}", 1, "", "add the field \"reader\"");
    refuses("{\"reader\":\"F1\",\"chip\":7}", 23, "7}", "write the chip as text");
    refuses(line("1682240400.5"), 35, "1682240400.5", "milliseconds since 1970");
    refuses(line("01"), 35, "01}", "milliseconds since 1970");
    refuses(line("9223372036854775808"), 35, "9223372036854775808", "since 1970");
    refuses(line("1") + "x", 37, "x", "one object per line");
    refuses("{\"reader\":\"F1\",\"reader\":\"F1\"}", 16, "reader", "name each field once");
    refuses("{\"reader\":\"F1\" \"chip\"", 16, "\"chip\"", "go on with a comma");
    refuses("{\"reader\":\"F1", 14, "", "end the text with a double quote");
    refuses("{\"reader\":\"\"}", 11, "", "1 to 64 characters");
    refuses("{\"reader\":\"a\\u0007\"}", 11, "a\u0007", "control characters");
    refuses("{\"reader\":\"a\\x\"}", 13, "\\x", "write one of");
    refuses("{\"extra\":[1]}", 10, "[1]}", "no objects or lists");
    refuses("{\"reader\":tru}", 11, "tru}", "write the reader as text");
    refuses("{\"x\":tru}", 6, "tru}", "write true");
    refuses("{\"antenna\":-1}", 12, "-1", "from 0 to");
    refuses("{\"rssi\":\"-60\"}", 9, "\"-60\"}", "as rssi");
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    byte[] line = line("1").getBytes(StandardCharsets.ISO_8859_1);
    line[12] = (byte) 0xfc;
    assertThat(ReadLine.decode(line, 0, line.length))
        .isInstanceOfSatisfying(
            Decoded.Refusal.class, refusal -> assertThat(refusal.mend()).contains("UTF-8"));
  }

  @Test
  void aWrittenReadReadsBack() {
    for (Read read :
        new Read[] {
          plain(),
          new Read("F\"1\\", "Zürich €", -5, 0, -1_000, Long.MAX_VALUE),
          new Read("F1", "C1", TEN_ms, 8, 0, 0)
        }) {
      byte[] line = ReadLine.encode(read);
      assertThat(ReadLine.decode(line, 0, line.length)).isEqualTo(new Decoded.Detection(read));
    }
  }

  private static Read plain() {
    return Read.of("F1", "C1", TEN_ms);
  }

  private static String line(String time) {
    return "{\"reader\":\"F1\",\"chip\":\"C1\",\"time\":" + time + "}";
  }

  private static void accepts(String line, Read read) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    assertThat(ReadLine.decode(bytes, 0, bytes.length)).isEqualTo(new Decoded.Detection(read));
  }

  private static void refuses(String line, int column, String value, String mend) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    assertThat(ReadLine.decode(bytes, 0, bytes.length))
        .isInstanceOfSatisfying(
            Decoded.Refusal.class,
            refusal -> {
              assertThat(refusal.column()).as(line).isEqualTo(column);
              assertThat(refusal.value()).as(line).isEqualTo(value);
              assertThat(refusal.mend()).as(line).contains(mend);
            });
  }
}

package org.racegantry.protocol.mylaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.LogFormat;
import org.racegantry.protocol.LogReader;
import org.racegantry.protocol.Setting;

class MylapsLogTest {
  private static final String MESSAGE = "Start - Finish@Passing@t=11:00:00.5|c=A|d=250413@1@";
  private static final Decoded READ =
      new Decoded.Detection(Exporter.read("Start - Finish", "A", "2025-04-13T09:00:00.500Z"));

  private final LogFormat log = new MylapsLog();

  @Test
  void aMessageIsFoundBehindTheMomentItCame() {
    for (String before :
        List.of(
            "",
            "2025-04-13T09:00:01.123Z message: ",
            "2025-04-13T09:00:01.123Z » from client: ",
            "2025-04-13 11:00:01,123 ",
            "[11:00:01] ",
            "[2025-04-13 11:00:01.123+02:00] RX: ")) {
      assertThat(read(before + MESSAGE)).as(before).containsExactly(READ);
      assertThat(read(before + MESSAGE + "$")).as(before).containsExactly(READ);
      assertThat(log.recognised(List.of(before + MESSAGE))).isEqualTo(1);
    }
  }

  @Test
  void severalMessagesMayStandInOneLine() {
    assertThat(read(MESSAGE + "$\0" + MESSAGE.replace("=A", "=B") + "$")).hasSize(2);
  }

  @Test
  void whatIsNoReadSaysNothing() {
    assertThat(read("Toolkit@Pong@$")).isEmpty();
    assertThat(read("Gantry@AckPassing@1@$")).isEmpty();
    assertThat(read("2025-04-13T09:00:01.123Z listening on 3097")).isEmpty();
    assertThat(read("")).isEmpty();
    assertThat(log.recognised(List.of("reader,chip,time", "a@b.example"))).isZero();
  }

  @Test
  void aTimeWithoutADateIsOfTheDayItCame() {
    String message = "2025-04-12T22:00:05Z message: 5K@Passing@t=23:59:59|c=A@1@$";
    assertThat(read(message))
        .containsExactly(new Decoded.Detection(Exporter.read("5K", "A", "2025-04-12T21:59:59Z")));
  }

  @Test
  void aBadRowNamesItsColumnInTheFile() {
    String header =
        "log_utc,location,message_no,chip,time_of_day,detector,mask_or_hits,seq_hex,date_yymmdd,"
            + "checksum_hex";
    String row = "2025-04-10T13:41:52.905Z,Start,1,LZ63021,15:61:40.704, 5,0F,10001,250308,62";
    assertThat(read(header + "\n" + row + "\n" + "too,few"))
        .containsExactly(
            new Decoded.Refusal(42, "15:61:40.704", "send a time of day from 00:00:00 to 23:59:59"),
            new Decoded.Refusal(1, "too,few", "write the columns " + header));
  }

  @Test
  void aFileIsCutAtDollarsAndAtLineEnds() {
    LogFormat.Cutter cutter = log.cutter().orElseThrow();
    byte[] file = "a$b$\r\nc\n\nd$".getBytes(StandardCharsets.US_ASCII);
    assertThat(cutter.message(file, 0, file.length)).isEqualTo(2);
    assertThat(cutter.message(file, 2, file.length - 2)).isEqualTo(4);
    assertThat(cutter.message(file, 6, file.length - 6)).isEqualTo(3);
    assertThat(cutter.message(file, 9, 2)).as("more line ends may follow").isZero();
    assertThat(cutter.message(file, 0, 1)).isZero();
  }

  private List<Decoded> read(String text) {
    List<Decoded> said = new ArrayList<>();
    LogReader reader = log.open(Setting.of("", Exporter.AMSTERDAM, Exporter.RACE_DAY));
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    reader.line(bytes, 0, bytes.length, said::add);
    return said;
  }
}

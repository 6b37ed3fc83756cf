package org.racegantry.protocol.ultra;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.StreamLaws;

class UltraStreamTest {
  private final StreamLaws laws =
      new StreamLaws(
          () ->
              new UltraProtocol()
                  .talk(Setting.of("F1", ZoneId.of("Europe/London"), LocalDate.of(2017, 2, 2))),
          Instant.parse("2017-02-02T16:10:00Z").toEpochMilli());

  @Test
  void aStreamCutAnywhereSaysTheSame() {
    StringBuilder stream = new StringBuilder("Connected,0\r\n16:5:1 2-2-2017 (1)\nS=11\n");
    messages().forEach(message -> stream.append(new String(message, StandardCharsets.US_ASCII)));
    stream.append("half a lin");
    laws.sameHoweverSplit(stream.toString().getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void aDamagedLineCostsNoOtherAndInventsNothing() {
    laws.damageCostsNothingElse("Connected,0\n".getBytes(StandardCharsets.US_ASCII), messages());
  }

  private static List<byte[]> messages() {
    List<byte[]> messages = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String chip = i % 2 == 0 ? Integer.toString(11_055 + i) : Integer.toHexString(0xABC00 + i);
      String line =
          "%d,%s,%d,%d,%d,-7%d,%d,2,1,0000000000000000,0,%d"
              .formatted(
                  i % 3 == 0 ? 1 : 0,
                  chip,
                  1_170_518_701L + i,
                  i * 50,
                  1 + i % 4,
                  i % 10,
                  i % 7 == 6 ? 1 : 0,
                  29_319 + i + (i > 9 ? 4 : 0));
      messages.add((line + (i % 5 == 4 ? "\r" : "\n")).getBytes(StandardCharsets.US_ASCII));
    }
    messages.add("V=24.61\n".getBytes(StandardCharsets.US_ASCII));
    messages.add("16:5:31 2-2-2017 (7)\n".getBytes(StandardCharsets.US_ASCII));
    messages.add(
        "0,0,1170518790,17,0,0,0,1,1,0000000000000000,0,29343\n"
            .getBytes(StandardCharsets.US_ASCII));
    return messages;
  }
}

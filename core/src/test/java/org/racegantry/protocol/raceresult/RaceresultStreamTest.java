package org.racegantry.protocol.raceresult;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.StreamLaws;

class RaceresultStreamTest {
  private static final String GREETING =
      "GETPROTOCOL;2.0;1.0;3.2\r\nSETPROTOCOL;3.2\r\n"
          + "GETSTATUS;2023-04-23;10:00:00.000;1;11110000;1;7;1;51.5,-0.1;1;83;35;38;1;0;"
          + "1;1;0;0;0\r\n"
          + "SETPUSHPREWARNS;0\r\nSETPUSHPASSINGS;1;0\r\nPASSINGS;0;7\r\n";

  private final StreamLaws laws =
      new StreamLaws(
          () ->
              new RaceresultProtocol()
                  .talk(Setting.of("F1", ZoneId.of("Europe/London"), LocalDate.of(2023, 4, 23))),
          Instant.parse("2023-04-23T09:00:00Z").toEpochMilli());

  @Test
  void aStreamCutAnywhereSaysTheSame() {
    StringBuilder stream = new StringBuilder(GREETING);
    messages().forEach(message -> stream.append(text(message)));
    stream.append("half a lin");
    laws.sameHoweverSplit(bytes(stream.toString()));
  }

  @Test
  void aDamagedLineCostsNoOtherAndInventsNothing() {
    laws.damageCostsNothingElse(bytes(GREETING), messages());
  }

  private static List<byte[]> messages() {
    List<byte[]> messages = new ArrayList<>();
    for (int i = 1; i <= 20; i++) {
      String line =
          "%s%d;%s;%s;10:00:%02d.%03d;0;4;-6%d;;0;;;;;;;00;F1;7;%d;4711%s"
              .formatted(
                  i % 3 == 0 ? "" : "#P;",
                  i > 10 ? i + 3 : i,
                  i == 13 ? "99999" : "ABC" + i,
                  i % 5 == 0 ? "0000-00-00" : "2023-04-23",
                  i,
                  i * 50 % 1000,
                  i % 10,
                  1 + i % 8,
                  i % 4 == 0 ? "\n" : "\r\n");
      messages.add(bytes(line));
    }
    messages.add(bytes("ONLY 2\r\n"));
    messages.add(bytes("\r\n"));
    messages.add(bytes("PING\r\n"));
    return messages;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}

package org.racegantry.protocol.mylaps;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.StreamLaws;

class MylapsStreamTest {
  private static final String HANDSHAKE =
      "Toolkit@Pong@$\r\nToolkit@GetLocations@ln=Start@ln=5K@$\r\n"
          + "Start@AckGetInfo@id=1|n=BibTag-0345|mac=0030568F2CE|ant=4|time=1744538400000@$\r\n";

  private final StreamLaws laws =
      new StreamLaws(
          () ->
              new MylapsTalk(
                  Setting.of("", ZoneId.of("Europe/Amsterdam"), LocalDate.of(2025, 4, 13))),
          Exporter.ms("2025-04-13T10:00:00Z"));

  @Test
  void aStreamSaysTheSameHoweverItIsSplit() {
    StringBuilder stream = new StringBuilder(HANDSHAKE);
    for (byte[] message : messages("\r\n")) {
      stream.append(new String(message, StandardCharsets.US_ASCII));
    }
    stream.append("Toolkit@Ping@$\0Start@Marker@t=11:00:00|mt=mark|n=x@3@$5K@Passing@t=11:");
    laws.sameHoweverSplit(stream.toString().getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void aStreamWithoutLineEndsSaysTheSameHoweverItIsSplit() {
    StringBuilder stream = new StringBuilder(HANDSHAKE.replace("\r\n", ""));
    for (byte[] message : messages("")) {
      stream.append(new String(message, StandardCharsets.US_ASCII));
    }
    laws.sameHoweverSplit(stream.toString().getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void aDamagedMessageCostsNoOtherAndInventsNothing() {
    laws.damageCostsNothingElse(HANDSHAKE.getBytes(StandardCharsets.US_ASCII), messages("\r\n"));
  }

  @Test
  void aDamagedMessageAmongMessagesWithoutLineEndsCostsNoOther() {
    laws.damageCostsNothingElse(new byte[0], messages(""));
  }

  private static List<byte[]> messages(String end) {
    List<byte[]> messages = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String second = "t=11:5" + i + ":00.123|c=000004" + i + "|ct=UH|d=250413|l=1|dv=4|an=3";
      String two = second + "@" + second.replace("c=0", "c=9");
      messages.add(bytes("5K@Passing@" + two + "@" + i + "@$" + end));
    }
    messages.add(bytes("5Km@Store@KV8658316:13:57.417 3 0F  1000025030870@2@$" + end));
    messages.add(bytes("Start@Store@SS3507315:43:03.427 5 04 10001425030868@3@$" + end));
    messages.add(bytes("Start@Marker@2025-04-13 05:57:56.027|ext-gun|Extern gunshot@1@$" + end));
    return messages;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}

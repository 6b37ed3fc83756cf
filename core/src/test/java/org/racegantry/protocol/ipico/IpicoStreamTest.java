package org.racegantry.protocol.ipico;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.RecordedTurn;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.StreamLaws;
import org.racegantry.protocol.Talk;

class IpicoStreamTest {
  private static final long MUTATIONS = Long.getLong("gantry.mutations", 20_000);
  private static final String ALPHABET = "0123456789abcdefABCDEF\r\n FSL\0";
  private static final long NOW_ms = Instant.parse("2026-03-06T20:30:00Z").toEpochMilli();
  private static final Setting SETTING =
      Setting.of("F1", ZoneId.of("Europe/London"), LocalDate.of(2026, 3, 6));

  private final StreamLaws laws = new StreamLaws(IpicoStreamTest::talk, NOW_ms);

  @Test
  void aStreamCutAnywhereSaysTheSame() {
    StringBuilder stream = new StringBuilder();
    messages().forEach(message -> stream.append(new String(message, StandardCharsets.US_ASCII)));
    laws.sameHoweverSplit(stream.append("aa0005").toString().getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void aDamagedLineCostsNoOtherAndInventsNothing() {
    laws.damageCostsNothingElse(new byte[0], messages());
  }

  /** Whatever becomes a read has the right checksum, worked out here a second time. */
  @Test
  void noLineWithAWrongChecksumEverBecomesARead() {
    List<byte[]> messages = messages();
    long read = 0;
    for (long seed = 0; seed < MUTATIONS; seed++) {
      Random random = new Random(seed);
      byte[] damaged = messages.get(random.nextInt(messages.size())).clone();
      for (int i = random.nextInt(3); i >= 0; i--) {
        byte other = (byte) ALPHABET.charAt(random.nextInt(ALPHABET.length()));
        damaged[random.nextInt(damaged.length)] = other;
      }
      RecordedTurn turn = new RecordedTurn();
      talk().heard(damaged, 0, damaged.length, NOW_ms, turn);
      for (RecordedTurn.Message message : turn.messages()) {
        if (message.said().stream().anyMatch(Decoded.Detection.class::isInstance)) {
          read++;
          assertThat(sum(message.raw())).as("seed " + seed + ": " + message.raw()).isTrue();
        }
      }
    }
    assertThat(read).as("some damage leaves the checksum right").isPositive();
  }

  private static boolean sum(String line) {
    String core = line.matches(".*[FfLl][Ss]") ? line.substring(0, line.length() - 2) : line;
    int end = core.length() - 2;
    int sum = core.substring(2, end).chars().sum() & 0xff;
    return String.format(Locale.ROOT, "%02x", sum).equalsIgnoreCase(core.substring(end));
  }

  private static List<byte[]> messages() {
    List<byte[]> messages = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String line =
          String.format(Locale.ROOT, "aa000580001286%02x000126030620%02d47%02x", i * 3, i, i * 5);
      String status = i % 4 == 3 ? "120080" : "";
      messages.add(checked(line + status, i % 5 == 4 ? "FS\r\n" : "\r\n"));
    }
    messages.add("ab000902260306051855443727cf\r\n".getBytes(StandardCharsets.US_ASCII));
    messages.add("ab000a2c260306052004151b2782ae\r\n".getBytes(StandardCharsets.US_ASCII));
    return messages;
  }

  private static byte[] checked(String line, String end) {
    int sum = line.chars().skip(2).sum() & 0xff;
    String whole = line + String.format(Locale.ROOT, "%02x", sum) + end;
    return whole.getBytes(StandardCharsets.US_ASCII);
  }

  private static Talk talk() {
    return new IpicoProtocol().talk(SETTING);
  }
}

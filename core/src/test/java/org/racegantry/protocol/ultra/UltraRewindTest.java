package org.racegantry.protocol.ultra;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.RecordedTurn;
import org.racegantry.protocol.Setting;

class UltraRewindTest {
  private static final long RACE_DAY_S = 1_050_883_200;
  private static final long WEEK_S = 7 * 86_400;

  private final RecordedTurn turn = new RecordedTurn();
  private long now_ms = Instant.parse("2013-04-21T09:30:00Z").toEpochMilli();
  private UltraTalk talk;

  @Test
  void atTheFirstMeetingTheWholeDayOfTheRaceIsAskedFor() {
    meet(Map.of(), Map.of());
    assertThat(turn.sent())
        .isEqualTo(
            "8\0\0" + seconds("2013-04-21") + "\r" + (seconds("2013-04-21") + WEEK_S) + "\r");
  }

  @Test
  void aReaderWhoseDateIsWrongIsAskedForItsOwnDayToo() {
    talk = talk(Map.of(), Map.of());
    talk.opened(now_ms, turn);
    heard("Connected,0\n0:30:00 2-1-2001 (1)\n");
    turn.sent();
    heard("S=11\n");
    assertThat(turn.sent()).startsWith("8\0\0" + seconds("2001-01-02") + "\r");
  }

  @Test
  void nothingIsRememberedBeforeThatHasCome() {
    meet(Map.of(), Map.of());
    live(500);
    assertThat(turn.reached()).isEmpty();
    rewound(499);
    quiet(6);
    live(501);
    assertThat(turn.reached()).containsEntry("log", 501L);
  }

  @Test
  void afterABreakTheLogIsAskedForFromTheLastReadStored() {
    meet(Map.of(), Map.of("log", 500L, "seconds", RACE_DAY_S));
    assertThat(turn.sent()).isEqualTo("6\0\0" + "500\r100500\r");
    rewound(500);
    rewound(501);
    assertThat(turn.reached()).containsEntry("log", 501L);
    quiet(6);
    assertThat(turn.sent()).isEmpty();
  }

  @Test
  void whereThatBringsNothingItIsAskedForByTime() {
    meet(Map.of(), Map.of("log", 500L, "seconds", RACE_DAY_S));
    turn.sent();
    quiet(6);
    assertThat(turn.sent()).startsWith("8\0\0" + (RACE_DAY_S - 3_600) + "\r").endsWith("\r");
    quiet(10);
    assertThat(turn.sent()).isEmpty();
  }

  @Test
  void aGapIsAskedForWithTheNumbersAroundItAndRecovered() {
    settled(Map.of());
    live(501);
    live(504);
    assertThat(turn.sent()).isEqualTo("6\0\0" + "501\r504\r");
    assertThat(turn.said()).contains(new Decoded.Missing("F1", 502, 503));
    assertThat(turn.reached()).containsEntry("log", 501L);
    live(505);
    rewound(501);
    rewound(502);
    live(506);
    rewound(503);
    rewound(504);
    assertThat(turn.said())
        .contains(new Decoded.Recovered("F1", 502, 502), new Decoded.Recovered("F1", 503, 503));
    assertThat(turn.reached()).containsEntry("log", 506L);
    quiet(20);
    assertThat(turn.sent()).doesNotContain("6");
  }

  @Test
  void aGapThatDoesNotComeIsAskedForThreeTimesAndNeverInALoop() {
    settled(Map.of());
    live(501);
    live(504);
    quiet(300);
    assertThat(turn.sent().chars().filter(c -> c == '6').count()).isEqualTo(3);
  }

  @Test
  void manyGapsAtOnceAreAskedForOneAfterTheOther() {
    settled(Map.of());
    live(501);
    live(503);
    live(505);
    live(507);
    assertThat(turn.sent()).isEqualTo("6\0\0" + "501\r503\r");
    rewound(502);
    quiet(6);
    assertThat(turn.sent()).contains("6\0\0" + "503\r505\r").doesNotContain("506");
  }

  @Test
  void commandsAreSentInTheOtherWayToo() {
    settled(Map.of("rewind", "ascii"));
    live(501);
    live(504);
    assertThat(turn.sent()).isEqualTo("600501\r504\r");
  }

  @Test
  void whereItIsOffNothingIsAskedForAndGapsAreTold() {
    meet(Map.of("rewind", "off"), Map.of());
    live(500);
    live(504);
    quiet(20);
    assertThat(turn.sent()).doesNotContain("6", "8");
    assertThat(turn.said()).contains(new Decoded.Missing("F1", 501, 503));
    assertThat(turn.reached()).containsEntry("log", 500L);
  }

  private void settled(Map<String, String> options) {
    meet(options, Map.of("log", 499L, "seconds", RACE_DAY_S));
    rewound(499);
    rewound(500);
    quiet(6);
    turn.sent();
  }

  private static UltraTalk talk(Map<String, String> options, Map<String, Long> reached) {
    return new UltraTalk(
        new Setting(
            "F1",
            ZoneId.of("Europe/London"),
            LocalDate.of(2013, 4, 21),
            new TreeMap<>(reached),
            new TreeMap<>(options)));
  }

  private void meet(Map<String, String> options, Map<String, Long> reached) {
    talk = talk(options, reached);
    talk.opened(now_ms, turn);
    heard("Connected,0\n10:30:00 21-4-2013 (1)\n");
    turn.sent();
    heard("S=11\n");
  }

  private void quiet(int seconds) {
    for (int i = 0; i < seconds; i++) {
      now_ms += 1_000;
      talk.tick(now_ms, turn);
      heard("V=25.0\n10:30:00 21-4-2013 (1)\nS=11\n");
    }
  }

  private void live(long id) {
    heard("0,77,1050921000,0,1,-70,0,1,1,0000000000000000,0," + id + "\n");
  }

  private void rewound(long id) {
    heard("0,77,1050921000,0,1,-70,1,1,1,0000000000000000,0," + id + "\n");
  }

  private static long seconds(String day) {
    return (LocalDate.parse(day).toEpochDay() - LocalDate.of(1980, 1, 1).toEpochDay()) * 86_400;
  }

  private void heard(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    talk.heard(bytes, 0, bytes.length, now_ms, turn);
  }
}

package org.racegantry.protocol.raceresult;

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
import org.racegantry.race.Read;

class RaceresultTalkTest {
  private static final long NOW_ms = Instant.parse("2023-04-23T09:00:00Z").toEpochMilli();
  private static final String STATUS =
      "%s;%s;1;11000000;%s;7;1;51.5,-0.1;1;83;35;38;1;0;1;1;0;0;%s";

  private RecordedTurn turn = new RecordedTurn();
  private final StringBuilder everSent = new StringBuilder();
  private RaceresultTalk talk = talk(Map.of(), Map.of());
  private long now_ms = NOW_ms;

  @Test
  void onlyNewPassingsArePushedAndWhatWasStoredIsFetched() {
    greet("3.4", "PASSINGS;40;7");
    assertThat(everSent)
        .containsSubsequence("SETPROTOCOL;3.2", "SETPUSHPREWARNS;0", "SETPUSHPASSINGS;1;0", "1:32");
  }

  @Test
  void aDecoderTooOldForPushIsAskedAgainAndAgain() {
    greet("1.5", "PASSINGS;0;7");
    assertThat(everSent).doesNotContain("SETPUSH");
    second();
    assertThat(sent()).isEqualTo("PASSINGS\r\n");
  }

  @Test
  void aDecoderThatDoesNotKnowWhatAVersionIsIsPulledFrom() {
    talk.opened(now_ms, turn);
    heard("ERROR");
    assertThat(sent()).isEqualTo("GETPROTOCOL\r\nGETSTATUS\r\n");
    heard("UNKNOWN");
    assertThat(sent()).isEqualTo("PASSINGS\r\n");
    heard("PASSINGS;3;7");
    assertThat(sent()).isEqualTo("1:3\r\n");
  }

  @Test
  void aDecoderThatWillNotTakeTheVersionIsPulledFrom() {
    talk.opened(now_ms, turn);
    heard("GETPROTOCOL;1.5;1.0;3.2", "ERROR");
    assertThat(sent()).endsWith("SETPROTOCOL;3.2\r\nGETSTATUS\r\n").doesNotContain("SETPUSH");
  }

  @Test
  void anEmptyLineEndsAnAnswerAlsoWhereThereAreFewerThanAskedFor() {
    greet("1.5", "PASSINGS;3;7");
    assertThat(everSent.toString()).endsWith("1:3\r\n");
    heard("ONLY 2", passing(1, "2023-04-23"), passing(2, "2023-04-23"));
    assertThat(sent()).as("before the empty line").isEmpty();
    heard("");
    assertThat(sent()).isEqualTo("3:1\r\n");
    assertThat(turn.reads()).hasSize(2);
  }

  @Test
  void pushedPassingsMayComeBetweenTheLinesOfAnAnswer() {
    greet("3.2", "PASSINGS;2;7");
    heard(passing(1, "2023-04-23"), "#P;" + passing(3, "2023-04-23"), passing(2, "2023-04-23"), "");
    assertThat(turn.reads().stream().map(Read::sequence)).containsExactly(1L, 3L, 2L);
    assertThat(turn.reached()).containsEntry("7", 3L);
  }

  @Test
  void aGapInPushedNumbersIsMissingAskedForAndRecovered() {
    greet("3.2", "PASSINGS;0;7");
    heard("#P;" + passing(1, "2023-04-23"), "#P;" + passing(4, "2023-04-23"));
    assertThat(turn.said()).contains(new Decoded.Missing("F1", 2, 3));
    assertThat(turn.reached()).containsEntry("7", 1L);
    assertThat(sent()).isEqualTo("2:2\r\n");
    heard(passing(2, "2023-04-23"), passing(3, "2023-04-23"), "");
    assertThat(turn.said()).contains(new Decoded.Recovered("F1", 3, 3));
    assertThat(turn.reached()).containsEntry("7", 4L);
  }

  @Test
  void afterABreakItGoesOnBehindWhatIsStored() {
    talk = talk(Map.of(), Map.of("7", 100L));
    greet("3.2", "PASSINGS;103;7");
    assertThat(everSent.toString()).endsWith("101:3\r\n");
  }

  @Test
  void aNewFileBeginsAtOneAndTheOneBeforeIsFetchedOnce() {
    talk = talk(Map.of(), Map.of("6", 100L));
    greet("3.2", "PASSINGS;2;7");
    assertThat(everSent.toString()).endsWith("GETFILE;6\r\n");
    // These name no file: they are of the one asked for, or they would count as of file 7.
    heard("1;C1;2023-04-23;09:00:00.000", "2;C2;2023-04-23;09:00:01.000", "");
    assertThat(turn.reads()).hasSize(2);
    assertThat(turn.reached()).containsEntry("fetched 6", 1L).doesNotContainKey("7");
    assertThat(sent()).isEqualTo("1:2\r\n");
  }

  @Test
  void anEarlierFileOfWhichNothingCameIsNotHad() {
    talk = talk(Map.of(), Map.of("6", 100L));
    greet("3.2", "PASSINGS;0;7");
    heard("");
    assertThat(turn.reached()).doesNotContainKey("fetched 6");
  }

  @Test
  void aDecoderWithoutADateGivesTheSameDaysBeforeAndAfterItCountsOn() {
    greet("3.2", "PASSINGS;0;7", "0000-00-00");
    heard("#P;" + passing(1, "0000-00-00"));
    Read first = turn.reads().getFirst();
    assertThat(Instant.ofEpochMilli(first.time_ms())).isEqualTo("2023-04-23T09:00:01.250Z");
    now_ms += 86_400_000;
    turn = new RecordedTurn();
    talk = talk(Map.of(), Map.of());
    greet("3.2", "PASSINGS;1;7", "0000-00-01");
    heard(passing(1, "0000-00-00"), passing(2, "0000-00-01"), "");
    assertThat(turn.reads().getFirst()).isEqualTo(first);
    assertThat(turn.reads().getLast().time_ms() - first.time_ms()).isEqualTo(86_401_000L);
  }

  @Test
  void aDateThatComesLaterMovesNoPassing() {
    greet("3.2", "PASSINGS;0;7", "0000-00-00");
    heard("#P;" + passing(1, "0000-00-00"), "#P;" + passing(1, "2023-04-23"));
    assertThat(turn.reads().getLast()).isEqualTo(turn.reads().getFirst());
  }

  @Test
  void aTriggerIsAGunAndRepeatsAreTheSame() {
    greet("3.2", "PASSINGS;0;7");
    String gun = "#P;1;99999;2023-04-23;10:00:00.000;0;1";
    heard(gun, gun);
    Decoded mark = new Decoded.GunMark("F1", NOW_ms, "trigger");
    assertThat(turn.said()).filteredOn(mark::equals).hasSize(2);
    assertThat(turn.reads()).isEmpty();
  }

  @Test
  void aDecoderThatIsNotTimingSaysSoLoudlyAndItsFaultsAreInWords() {
    talk.opened(now_ms, turn);
    String status = STATUS.formatted("2023-04-23", "10:00:02.000", "0", "513");
    heard("GETSTATUS;" + status);
    Decoded.Status told = (Decoded.Status) turn.said().getFirst();
    assertThat(told.time_ms()).isEqualTo(NOW_ms + 2_000);
    assertThat(told.battery_pct()).isEqualTo(83);
    assertThat(told.antennas()).isEqualTo("1 2");
    assertThat(told.trouble())
        .contains("NOT IN TIMING MODE")
        .contains("UHF error")
        .contains("no word from GPS");
  }

  @Test
  void neitherClockNorTimingIsEverTouchedWhateverItAnswers() {
    greet("3.2", "PASSINGS;50;7", "0000-00-00");
    String stopped = STATUS.formatted("0000-00-00", "00:00:01.000", "0", "1024");
    for (int i = 0; i < 200; i++) {
      heard("ERROR", "GETSTATUS;" + stopped, "PASSINGS;" + i + ";" + (7 + i / 50), "PING", "");
      second();
      sent();
    }
    assertThat(everSent.toString().lines().map(line -> line.split("[;:]")[0]).distinct())
        .allMatch(word -> RaceresultProtocol.WORDS.contains(word) || word.matches("\\d+"));
    assertThat(everSent).doesNotContain("OPERATION").doesNotContain("SETTIME");
  }

  private void greet(String newest, String count) {
    greet(newest, count, "2023-04-23");
  }

  private void greet(String newest, String count, String date) {
    talk.opened(now_ms, turn);
    heard("GETPROTOCOL;1.0;1.0;" + newest);
    heard("SETPROTOCOL;" + (newest.equals("1.5") ? "1.5" : "3.2"));
    heard("GETSTATUS;" + STATUS.formatted(date, "10:00:00.000", "1", "0"));
    if (!newest.equals("1.5")) {
      heard("SETPUSHPREWARNS;0", "SETPUSHPASSINGS;1;0");
    }
    heard(count);
    sent();
  }

  private static String passing(long number, String date) {
    String start = "%d;C%d;%s;10:00:%02d.250".formatted(number, number, date, number);
    return start + ";0;4;-55;;0;;;;;;;40;Box;7;2;4711";
  }

  private void heard(String... lines) {
    byte[] bytes = (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    talk.heard(bytes, 0, bytes.length, now_ms, turn);
  }

  private void second() {
    sent();
    now_ms += 1_000;
    talk.tick(now_ms, turn);
  }

  private String sent() {
    String since = turn.sent();
    everSent.append(since);
    return since;
  }

  private static RaceresultTalk talk(Map<String, String> options, Map<String, Long> reached) {
    return new RaceresultTalk(
        new Setting(
            "F1",
            ZoneId.of("Europe/London"),
            LocalDate.of(2023, 4, 23),
            new TreeMap<>(reached),
            new TreeMap<>(options)));
  }
}

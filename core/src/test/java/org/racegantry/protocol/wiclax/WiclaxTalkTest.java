package org.racegantry.protocol.wiclax;

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

class WiclaxTalkTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate RACE_DAY = LocalDate.of(2023, 4, 23);
  private static final Setting SETTING = Setting.of("F1", LONDON, RACE_DAY);
  private static final long NOON_ms = Instant.parse("2023-04-23T11:00:00Z").toEpochMilli();

  private final RecordedTurn turn = new RecordedTurn();
  private WiclaxTalk talk = new WiclaxTalk(SETTING);
  private long now_ms = NOON_ms;

  @Test
  void aDeviceIsAskedForItsClockAndForTheReadsOfTheDayAndNothingElse() {
    talk.opened(now_ms, turn);
    assertThat(turn.sent()).isEqualTo("CLOCK\r");
    hears("CLOCK 23-04-2023 12:00:07\r");
    assertThat(turn.sent()).isEqualTo("REWIND 23-04-2023 00:00:00 24-04-2023 12:00:07\r");
    assertThat(turn.said()).containsExactly(new Decoded.Status("F1", NOON_ms + 7_000, -1));
    hears("CLOCK 23-04-2023 12:00:08\r");
    assertThat(turn.sent()).as("once on each connection").isEmpty();
  }

  @Test
  void aReadIsTheReadersWithItsAntennaAndNumber() {
    hears("01539;23-04-2023 12:00:00.620;3;559;65;0\r0A;23-04-2023 12:00:01.000;0A;;;\r");
    hears("7;23-04-2023 12:00:02.000\r");
    assertThat(turn.reads())
        .containsExactly(
            new Read("F1", "01539", NOON_ms + 620, 3, Read.NONE, 559),
            Read.of("F1", "0A", NOON_ms + 1_000),
            Read.of("F1", "7", NOON_ms + 2_000));
    assertThat(turn.said()).as("the battery is the chip's own").hasSize(3);
  }

  @Test
  void aRunningDeviceIsNotToldToReadUnlessAnOptionSaysSo() {
    talk = new WiclaxTalk(with("start", "yes"));
    talk.opened(now_ms, turn);
    assertThat(turn.sent()).isEqualTo("CLOCK\rSTARTREAD\r");
  }

  @Test
  void nothingIsAskedForAgainWhereAnOptionSaysSo() {
    talk = new WiclaxTalk(with("rewind", "false"));
    talk.opened(now_ms, turn);
    hears("CLOCK 23-04-2023 12:00:07\r");
    pass(60_000);
    assertThat(turn.sent()).doesNotContain("REWIND");
  }

  @Test
  void afterABreakWhatCameSinceTheLastStoredReadIsAskedFor() {
    talk = new WiclaxTalk(SETTING.having(Map.of(Rewind.STRETCH, NOON_ms - 3_599_500)));
    hears("CLOCK 23-04-2023 12:00:00\r");
    assertThat(turn.sent()).isEqualTo("REWIND 23-04-2023 10:59:50 24-04-2023 12:00:00\r");
  }

  @Test
  void aDeviceThatDoesNotTellItsClockIsAskedForItsReadsAllTheSame() {
    talk.opened(now_ms, turn);
    pass(4_999);
    assertThat(turn.sent()).doesNotContain("REWIND");
    pass(1);
    pass(1_000);
    assertThat(turn.sent()).containsOnlyOnce("REWIND");
  }

  @Test
  void aDeviceInAnotherYearIsAskedForItsOwnDay() {
    hears("CLOCK 01-01-2012 00:10:00\r");
    assertThat(turn.sent()).startsWith("REWIND 01-01-2012 00:00:00 ");
  }

  /** A break during a rewind must not lose what had not been rewound yet. */
  @Test
  void untilARewindIsOverNothingCountsAsReached() {
    talk.opened(now_ms, turn);
    hears("CLOCK 23-04-2023 12:00:00\r");
    hears("1;23-04-2023 09:00:00.000;;;;1\r2;23-04-2023 12:00:00.100;;;;0\r");
    assertThat(turn.reached()).isEmpty();
    pass(9_000);
    hears("3;23-04-2023 09:30:00.000;;;;1\r");
    pass(9_999);
    hears("*");
    assertThat(turn.reached()).isEmpty();
    pass(1);
    hears("*");
    assertThat(turn.reached()).containsEntry(Rewind.STRETCH, NOON_ms + 100);
    hears("4;23-04-2023 12:00:20.000;;;;0\r");
    assertThat(turn.reached()).containsEntry(Rewind.STRETCH, NOON_ms + 20_000);
  }

  @Test
  void aReadFromTheFutureIsTakenAndIsNoPlaceToGoOnFrom() {
    hears("CLOCK 23-04-2023 12:00:00\r");
    pass(20_000);
    hears("4;23-04-2093 12:00:20.000;;;;0\r5;23-04-2023 12:00:01.000;;;;0\r");
    assertThat(turn.reads()).hasSize(2);
    assertThat(turn.reached()).containsEntry(Rewind.STRETCH, NOON_ms + 1_000);
  }

  @Test
  void aHeartbeatMayHaveAnEndOrNoneAndIsNeverPartOfAChip() {
    hears("*\r*");
    hears("*01539;23-04-2023 12:00:00.620;;;;0\r");
    hears("*".repeat(10_000) + "7;23-04-2023 12:00:01.000;;;;0\r");
    assertThat(turn.reads()).extracting(Read::chip).containsExactly("01539", "7");
    assertThat(turn.refusals()).isEmpty();
    assertThat(turn.said()).contains(Decoded.Status.alive("F1"));
  }

  @Test
  void aRaceStartIsAGunMark() {
    hears("RACESTART 11:59:59,999\r");
    assertThat(turn.said()).containsExactly(new Decoded.GunMark("F1", NOON_ms - 1, "RACESTART"));
  }

  @Test
  void theClockIsAskedForAgainAndAgainAndNeverSet() {
    talk.opened(now_ms, turn);
    for (int second = 0; second < 95; second++) {
      pass(1_000);
      hears("*");
    }
    assertThat(turn.sent()).containsPattern("^CLOCK\rREWIND [^\r]*\r(CLOCK\r){3}$");
    assertThat(turn.hungUp()).isEmpty();
  }

  @Test
  void aDeviceWhoseHeartStopsIsHungUpOn() {
    talk.opened(now_ms, turn);
    for (int beat = 0; beat < 5; beat++) {
      hears("*");
      pass(5_000);
    }
    pass(39_000);
    assertThat(turn.hungUp()).isEmpty();
    pass(1_000);
    assertThat(turn.hungUp()).contains("heartbeat");
  }

  @Test
  void aDeviceThatAnswersNothingAndHasNoHeartbeatIsLeftInPeace() {
    talk.opened(now_ms, turn);
    hears("7;23-04-2023 12:00:01.000;;;;0\r");
    pass(3_600_000);
    assertThat(turn.hungUp()).isEmpty();
  }

  @Test
  void readsOfManyDevicesBehindOneBridgeCanBeToldApart() {
    talk = new WiclaxTalk(with("by-device", "yes"));
    hears("1;23-04-2023 12:00:00.000;Mat 2;;;0\r2;23-04-2023 12:00:00.000;;;;0\r");
    assertThat(turn.reads()).extracting(Read::reader).containsExactly("Mat 2", "F1");
  }

  @Test
  void badMessagesAreRefusedAndCostNoOther() {
    hears("rubbish\r;23-04-2023 12:00:00.000;;;;0\r1 2;23-04-2023 12:00:00.000;;;;0\r");
    hears("1;31-04-2023 12:00:00.000;;;;0\r1;23-04-2023 24:00:00.000;;;;0\r1;12:00:00\r");
    hears("CLOCK yesterday\rRACESTART now\r9;23/04/2023 12:00:00.000;;;;0\r");
    assertThat(turn.refusals()).hasSize(8);
    assertThat(turn.refusals().get(4).column()).isEqualTo(14);
    assertThat(turn.refusals().get(4).value()).isEqualTo("24:00:00.000");
    assertThat(turn.reads()).extracting(Read::chip).containsExactly("9");
  }

  private static Setting with(String option, String value) {
    TreeMap<String, String> options = new TreeMap<>();
    options.put(option, value);
    return new Setting("F1", LONDON, RACE_DAY, SETTING.reached(), options);
  }

  private void pass(long span_ms) {
    now_ms += span_ms;
    talk.tick(now_ms, turn);
  }

  private void hears(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    talk.heard(bytes, 0, bytes.length, now_ms, turn);
  }
}

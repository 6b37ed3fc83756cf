package org.racegantry.protocol.chronotrack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.RecordedTurn;
import org.racegantry.protocol.Setting;
import org.racegantry.race.Read;

class ChronotrackTalkTest {
  private static final Setting SETTING =
      Setting.of("", ZoneId.of("Europe/London"), LocalDate.of(2023, 4, 23));
  private static final long NOON_ms = Instant.parse("2023-04-23T11:00:00Z").toEpochMilli();
  private static final String GREETING = "SimpleClient~7.1~CTP01\r\n";

  private final RecordedTurn turn = new RecordedTurn();
  private final ChronotrackTalk talk = new ChronotrackTalk(SETTING);

  @Test
  void theHandshakeSaysWhatWeWantAndStartsAfterTheFirstLocations() {
    talk.opened(NOON_ms, turn);
    assertThat(turn.sent()).as("SimpleClient speaks first").isEmpty();
    hears(GREETING);
    assertThat(turn.sent().split("\r\n", -1))
        .containsExactly(
            "Gantry~1~5",
            "guntimes=true",
            "newlocations=true",
            "connection-id=false",
            "stream-mode=push",
            "time-format=iso",
            "getconnectionid",
            "geteventinfo",
            "getlocations",
            "authorize",
            "");
    hears("ack~getconnectionid~77\r\nack~geteventinfo~Run~1~Town run\r\n");
    assertThat(turn.sent()).isEmpty();
    hears("ack~getlocations~START~FINISH\r\n");
    assertThat(turn.sent()).isEqualTo("start\r\n");
    assertThat(turn.said())
        .containsExactly(Decoded.Status.alive("START"), Decoded.Status.alive("FINISH"));
    hears("ack~authorize\r\nack~getlocations~START~FINISH\r\n");
    assertThat(turn.sent()).as("all were started").isEmpty();
    assertThat(turn.refusals()).isEmpty();
  }

  @Test
  void aReadIsItsLocationsWithTheAntennaAndTheLineCounter() {
    hears("CT01_13~24~START~0050101~2023-04-23T12:00:00.25~1~117F37~8\r\n");
    assertThat(turn.reads())
        .containsExactly(new Read("START", "0050101", NOON_ms + 250, 8, Read.NONE, 24));
  }

  @Test
  void aNewLocationIsListedAndStartedByItself() {
    hears(GREETING + "ack~getlocations~START\r\n");
    turn.sent();
    hears("CT01_33~2038~30k~newlocation~09:15:21.00~0~ED932A~0\r\n");
    assertThat(turn.sent()).isEqualTo("getlocations\r\nstart~30k\r\n");
    hears("ack~getlocations~START~30k\r\n");
    assertThat(turn.sent()).as("not everything again").isEmpty();
    assertThat(turn.reads()).as("the word is no chip").isEmpty();
  }

  @Test
  void aGunIsAMarkAndNoRead() {
    hears("CT01_33~4~start~guntime~12:00:00.01~0~DF239A~0\r\n");
    hears("CT01_13~5~start~1~12:00:00.01~0~DF239A~0\r\n");
    assertThat(turn.said())
        .containsExactly(
            new Decoded.GunMark("start", NOON_ms + 10, "guntime"),
            new Decoded.GunMark("start", NOON_ms + 10, "antenna 0"));
  }

  /** Programs that count laps in the last field of CT01_33 begin with lap 0. */
  @Test
  void aChipOnLapNoughtIsNoGun() {
    hears("CT01_33~1~finish~1234~12:00:00.31~0~CAM~0\r\nCT01_33~2~finish~1~12:00:00.31~0~C~99\r\n");
    assertThat(turn.reads())
        .containsExactly(
            new Read("finish", "1234", NOON_ms + 310, Read.NONE, Read.NONE, 1),
            new Read("finish", "1", NOON_ms + 310, Read.NONE, Read.NONE, 2));
  }

  @Test
  void theLineCounterSaysNothingAboutGaps() {
    hears("CT01_13~1~F~1~12:00:00.00~1~M~1\r\nCT01_13~900~F~2~12:00:00.00~1~M~1\r\n");
    hears("CT01_13~3~F~3~12:00:00.00~1~M~1\r\nCT01_13~x~F~4~12:00:00.00~1~M~1\r\n");
    assertThat(turn.said()).hasSize(4).allMatch(Decoded.Detection.class::isInstance);
    assertThat(turn.reached()).isEmpty();
  }

  @Test
  void pingsGoOutEveryTenSecondsAndThreeWithoutAnAnswerAreEnough() {
    talk.opened(NOON_ms, turn);
    hears(GREETING + "ack~getlocations~F\r\n");
    turn.sent();
    talk.tick(NOON_ms + 9_999, turn);
    assertThat(turn.sent()).isEmpty();
    talk.tick(NOON_ms + 10_000, turn);
    talk.tick(NOON_ms + 11_000, turn);
    assertThat(turn.sent()).isEqualTo("ping\r\n");
    hears("ack~ping\r\n");
    talk.tick(NOON_ms + 20_000, turn);
    talk.tick(NOON_ms + 30_000, turn);
    talk.tick(NOON_ms + 40_000, turn);
    assertThat(turn.sent()).isEqualTo("ping\r\nping\r\nping\r\n");
    assertThat(turn.hungUp()).isEmpty();
    talk.tick(NOON_ms + 50_000, turn);
    assertThat(turn.hungUp()).contains("three pings");
  }

  @Test
  void whoCallsAndSaysNothingIsHungUpOn() {
    talk.opened(NOON_ms, turn);
    talk.tick(NOON_ms + 59_000, turn);
    assertThat(turn.hungUp()).isEmpty();
    talk.tick(NOON_ms + 60_000, turn);
    assertThat(turn.hungUp()).isNotEmpty();
  }

  @Test
  void aProgramThatNeverListsItsLocationsIsStartedAllTheSame() {
    hears(GREETING);
    turn.sent();
    talk.tick(NOON_ms + 10_000, turn);
    assertThat(turn.sent()).isEqualTo("start\r\nping\r\n");
  }

  @Test
  void aPingFromTheOtherSideIsAnswered() {
    hears(GREETING);
    turn.sent();
    hears("ping\r\n");
    assertThat(turn.sent()).isEqualTo("ack~ping\r\n");
  }

  /** A receiver that throws away half a line when the rest is late loses reads on a slow line. */
  @Test
  void halfALineWaitsForItsOtherHalfHoweverLate() {
    hears("CT01_13~24~START~50101~12:00");
    talk.tick(NOON_ms + 9_000, turn);
    hears(":00.00~1~117F37~8\r");
    hears("\n");
    assertThat(turn.reads()).hasSize(1);
    assertThat(turn.refusals()).isEmpty();
  }

  @Test
  void badLinesAreRefusedAndCostNoOther() {
    hears("CT01_13~24~START~50101\r\nCT01_99~1~F~1~12:00:00.00~1~M~1\r\nrubbish\r\n");
    hears("CT01_13~1~F~1~12:60:00.00~1~M~1\r\nCT01_13~1~F~1 2~12:00:00.00~1~M~1\r\n");
    hears("CT01_13~1~F~1~12:00:00.00~1~M~65\r\nCT01_13~1~~1~12:00:00.00~1~M~1\r\n");
    hears("err~start~invalid location\r\nCT01_13~9~F~9~12:00:00.00~1~M~1\r\n");
    assertThat(turn.refusals()).hasSize(8);
    assertThat(turn.refusals().get(3).column()).isEqualTo(15);
    assertThat(turn.refusals().get(3).value()).isEqualTo("12:60:00.00");
    assertThat(turn.reads()).extracting(Read::chip).containsExactly("9");
  }

  private void hears(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    talk.heard(bytes, 0, bytes.length, NOON_ms, turn);
  }
}

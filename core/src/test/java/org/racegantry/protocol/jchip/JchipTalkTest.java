package org.racegantry.protocol.jchip;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.RecordedTurn;
import org.racegantry.protocol.Setting;
import org.racegantry.race.Read;

class JchipTalkTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Setting SETTING = Setting.of("", LONDON, LocalDate.of(2023, 4, 23));
  private static final long NOON_ms = Instant.parse("2023-04-23T11:00:00Z").toEpochMilli();

  private final RecordedTurn turn = new RecordedTurn();
  private final JchipTalk talk = new JchipTalk(SETTING);

  @Test
  void aReaderIsAskedForItsClockAndThenForAllItsRecords() {
    talk.opened(NOON_ms, turn);
    assertThat(turn.sent()).as("the reader speaks first").isEmpty();
    hears("N0000F1\r");
    assertThat(turn.sent()).isEqualTo("GT\r");
    assertThat(turn.said()).containsExactly(Decoded.Status.alive("F1"));
    hears("GT012000050 date=20230423\r");
    assertThat(turn.sent()).isEqualTo("S0000\r");
    assertThat(turn.said()).last().isEqualTo(new Decoded.Status("F1", NOON_ms + 500, -1));
    hears("DJ0413A35 12:00:01.2599 10  0001F      C7\r");
    assertThat(turn.reads())
        .containsExactly(new Read("F1", "0413A35", NOON_ms + 1_259, Read.NONE, Read.NONE, 0x1F));
    assertThat(turn.sent()).isEmpty();
  }

  @Test
  void theOffsetOfAWrongClockIsToldAndNeverAddedToAReadsTime() {
    hears("N0000F1\rGT011000000 date=20230423\rDJ1 11:00:00.00 10  00000      C7\r");
    Decoded.Status clock = (Decoded.Status) turn.said().get(1);
    assertThat(clock.time_ms()).isEqualTo(NOON_ms - 3_600_000);
    assertThat(turn.reads()).extracting(Read::time_ms).containsExactly(NOON_ms - 3_600_000);
  }

  @Test
  void theRecordNumberIsHexadecimal() {
    hears("N0000F1\rDJ1 12:00:00.00 10  00010      C7\rDJ1 12:00:00.00 10  0000f      C7\r");
    assertThat(turn.reads()).extracting(Read::sequence).containsExactly(16L, 15L);
  }

  @Test
  void messagesEndWithACarriageReturnAloneOrWithALineFeed() {
    hears("N0000F1\r\nGT012000000\nDJ1 12:00:00.00 10  00000      C7\r\n");
    hears("DJ2 12:00:01.00 10  00001      C7\rDJ3 12:00:02.00 10  00002      C7\n");
    assertThat(turn.reads()).extracting(Read::chip).containsExactly("1", "2", "3");
    assertThat(turn.refusals()).isEmpty();
  }

  /** A server that parses only what ends its buffer with the delimiter holds a busy stream back. */
  @Test
  void aWholeMessageIsTakenThoughHalfOfTheNextHasCome() {
    hears("N0000F1\rDJ1 12:00:00.00 10  00000      C7\rDJ2 12:0");
    assertThat(turn.reads()).extracting(Read::chip).containsExactly("1");
    hears("0:01.00 10  00001      C7\r");
    assertThat(turn.reads()).extracting(Read::chip).containsExactly("1", "2");
  }

  @Test
  void theDeviceLetterIsPassedOverAndBlanksDoNotCount() {
    hears(
        "N0000F1\rDA0007 12:00:00.5 10 00000 C7\rDZ0008    12:00:01.123456789 10      00001  x\r");
    assertThat(turn.reads()).extracting(Read::chip).containsExactly("0007", "0008");
    assertThat(turn.reads())
        .extracting(Read::time_ms)
        .containsExactly(NOON_ms + 500, NOON_ms + 1_123);
  }

  @Test
  void readsOfTheSameMomentKeepTheirTimeAndTheirOrderByNumber() {
    hears("N0000F1\rDJ1 12:00:00.00 10  00000      C7\rDJ2 12:00:00.00 10  00001      C7\r");
    assertThat(turn.reads()).extracting(Read::time_ms).containsExactly(NOON_ms, NOON_ms);
    assertThat(turn.reads()).extracting(Read::sequence).containsExactly(0L, 1L);
  }

  @Test
  void corruptMessagesAreRefusedAndCostNoOther() {
    hears("N0000F1\rgarbage message\rDCorruptMessage\rDJ1 12:00:00.00 10  00000      C7\r");
    hears("DJ1 25:00:00.00 10  00001      C7\rDJ2 12:00:00.00 10  00001      C7 date=20230231\r");
    hears("DJ3 12:00:00.00 10  0000G      C7\rDJ4 12:00:00\rDJ5 12:00:05.00 10  00001      C7\r");
    assertThat(turn.reads()).extracting(Read::chip).containsExactly("1", "5");
    assertThat(turn.refusals()).hasSize(6);
    assertThat(turn.refusals().get(2).column()).isEqualTo(5);
    assertThat(turn.refusals().get(2).value()).isEqualTo("25:00:00.00");
    assertThat(turn.refusals().get(4).value()).isEqualTo("0000G");
  }

  @Test
  void aClockThatCannotBeReadStillGetsTheRecordsAskedFor() {
    hears("N0000F1\rGT099999999\r");
    assertThat(turn.refusals()).hasSize(1);
    assertThat(turn.sent()).isEqualTo("GT\rS0000\r");
  }

  @Test
  void aReaderThatDoesNotTellItsClockIsAskedForItsRecordsAfterAWhile() {
    hears("N0000F1\r");
    talk.tick(NOON_ms + 9_000, turn);
    assertThat(turn.sent()).isEqualTo("GT\r");
    talk.tick(NOON_ms + 10_000, turn);
    talk.tick(NOON_ms + 11_000, turn);
    assertThat(turn.sent()).isEqualTo("S0000\r");
  }

  @Test
  void recordsBeforeANameAreTakenForTheReaderOfTheSetting() {
    JchipTalk declared = new JchipTalk(Setting.of("F9", LONDON, LocalDate.of(2023, 4, 23)));
    byte[] bytes = "DJ1 12:00:00.00 10  00000      C7\r".getBytes(StandardCharsets.US_ASCII);
    declared.heard(bytes, 0, bytes.length, NOON_ms, turn);
    assertThat(turn.reads()).extracting(Read::reader).containsExactly("F9");
  }

  @Test
  void missingRecordsAreToldAndAskedForOnceAndAtMostOnceAMinute() {
    hears("N0000F1\rGT012000000\r" + record(0) + record(3));
    assertThat(turn.said()).contains(new Decoded.Missing("F1", 1, 2));
    assertThat(turn.reached()).containsEntry("F1", 1L);
    assertThat(turn.sent()).as("within a minute of the last").isEqualTo("GT\rS0000\r");
    talk.tick(NOON_ms + 59_000, turn);
    assertThat(turn.sent()).isEmpty();
    talk.tick(NOON_ms + 60_000, turn);
    assertThat(turn.sent()).isEqualTo("S0000\r");
    hears(record(0) + record(1));
    assertThat(turn.said()).contains(new Decoded.Recovered("F1", 1, 1));
    hears(record(3));
    talk.tick(NOON_ms + 300_000, turn);
    assertThat(turn.sent()).as("a gap that stays is not asked for again").isEmpty();
    hears(record(2));
    assertThat(turn.said()).contains(new Decoded.Recovered("F1", 2, 2));
    assertThat(turn.reached()).containsEntry("F1", 4L);
  }

  @Test
  void whatWasStoredBeforeABreakIsNotMissingAfterIt() {
    JchipTalk again = new JchipTalk(SETTING.having(Map.of("F1", 5L)));
    byte[] bytes = ("N0000F1\r" + record(5) + record(7)).getBytes(StandardCharsets.US_ASCII);
    again.heard(bytes, 0, bytes.length, NOON_ms, turn);
    assertThat(turn.said())
        .filteredOn(Decoded.Missing.class::isInstance)
        .containsExactly(new Decoded.Missing("F1", 6, 6));
  }

  /** A bridge sends no stored reads, and goes on counting where it is. */
  @Test
  void aReaderNeverHeardOfMayBeginAnywhere() {
    hears("N0000F1\r" + record(5) + record(6));
    assertThat(turn.said()).noneMatch(Decoded.Missing.class::isInstance);
    assertThat(turn.reached()).containsEntry("F1", 7L);
  }

  @Test
  void aReaderThatBeginsToCountAnewMissesNothing() {
    hears("N0000F1\r" + record(0) + record(1) + record(2));
    hears("DJ1 13:00:00.00 10  00000      C7\r");
    assertThat(turn.reached()).containsEntry("F1", 1L);
    hears("DJ1 13:00:01.00 10  00002      C7\r");
    assertThat(turn.said()).contains(new Decoded.Missing("F1", 1, 1));
  }

  @Test
  void aSecondNameOnOneConnectionIsRefusedAndTheSameOneBeginsAnew() {
    hears("N0000F1\rN0000F2\rN00010\rNobody\r" + record(0));
    assertThat(turn.refusals()).hasSize(3);
    assertThat(turn.reads()).extracting(Read::reader).containsExactly("F1");
    hears("N0001F1\r");
    assertThat(turn.sent()).isEqualTo("GT\rGT\r");
  }

  @Test
  void anEndlessMessageIsRefusedOnceAndTheNextOneIsTaken() {
    hears("N0000F1\r" + "x".repeat(100_000));
    hears("\r" + record(0));
    assertThat(turn.refusals()).hasSize(1);
    assertThat(turn.reads()).hasSize(1);
  }

  private static String record(int index) {
    return "DJ1 12:00:0%d.00 10  %05X      C7\r".formatted(index, index);
  }

  private void hears(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    talk.heard(bytes, 0, bytes.length, NOON_ms, turn);
  }
}

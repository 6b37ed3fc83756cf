package org.racegantry.protocol.llrp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.protocol.llrp.LlrpSamples.NOW_ms;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.PhysicalLimits;
import org.racegantry.protocol.RecordedTurn;
import org.racegantry.race.Read;

class TagReportTest {
  private static final String EPC = "8D 0B7F00000000000000510238";
  private static final String TIME = "82 000588801 94BA9D5";

  @Test
  void whatWasRecordedIsRead() {
    RecordedTurn turn = heard(LlrpSamples.named("report-96"));
    assertThat(turn.said())
        .containsExactly(
            new Decoded.Detection(
                new Read("F1", "0B7F00000000000000510238", 1_557_458_645_133L, 1, -68, -1 << 31)));
    turn.reads().forEach(read -> PhysicalLimits.hold(read, "report-96"));
    assertThat(turn.messages().getFirst().raw()).hasSize(41);
  }

  @Test
  void aReportWithoutATimeIsReadAtItsArrivalAndThatIsTold() {
    RecordedTurn turn = heard(LlrpSamples.named("report-128"));
    assertThat(turn.reads())
        .containsExactly(
            new Read("F1", "85047000049050503155303400702300", NOW_ms, 1, -73, Read.NONE));
    turn.reads().forEach(read -> PhysicalLimits.hold(read, "report-128"));
    assertThat(turn.said().getLast().toString()).contains("sends no times, so arrival stands in");
  }

  @Test
  void aReaderWithoutAClockSaysTheYear2000WhichIsKeptAndTold() {
    // 2000-01-01T00:00:10Z in microseconds.
    String time = "82 00035D013B9B5680";
    long began_us = Long.parseLong("00035D013B9B5680", 16);
    RecordedTurn turn = heard(LlrpSamples.report(EPC + time));
    assertThat(turn.reads()).extracting(Read::time_ms).containsExactly(began_us / 1_000);
    assertThat(began_us / 1_000_000).isBetween(946_684_800L, 946_684_900L);
    assertThat(turn.said().getLast().toString()).contains("its clock is not set");
  }

  @Test
  void timesSinceSwitchingOnAreAnchoredToTheFirstArrivalAndKeepTheirDistance() {
    LlrpTalk talk = new LlrpTalk(LlrpSamples.setting());
    RecordedTurn turn = new RecordedTurn();
    talk.opened(NOW_ms, turn);
    hear(talk, turn, LlrpSamples.report(EPC + "83 0000000000989680"), NOW_ms);
    hear(talk, turn, LlrpSamples.report(EPC + "83 00000000009C4010"), NOW_ms + 900);
    assertThat(turn.reads()).extracting(Read::time_ms).containsExactly(NOW_ms, NOW_ms + 240);
    assertThat(turn.said().toString()).contains("it knows no time of day");
  }

  @Test
  void oneMessageMayHoldManyReportsAndWhatNobodyAskedForIsPassedOver() {
    String tag =
        "89 00000001 8E 0001 8A 0001 87 0003 88 0002 8C 3000 03FF0008 0000651A" + EPC + TIME;
    String report = "00F0%04X".formatted(4 + tag.replace(" ", "").length() / 2) + tag;
    RecordedTurn turn = heard(LlrpSamples.message(61, report + "00F20004" + report));
    assertThat(turn.reads())
        .hasSize(2)
        .allMatch(
            read -> read.equals(Read.of("F1", "0B7F00000000000000510238", 1_557_458_645_133L)));
  }

  @Test
  void lastSeenStandsInForFirstSeen() {
    assertThat(heard(LlrpSamples.report(EPC + "84 00058880194BA9D5")).reads())
        .extracting(Read::time_ms)
        .containsExactly(1_557_458_645_133L);
  }

  @ParameterizedTest
  @CsvSource({
    "8D0B7F00000000000000510238 81 0041 82 00058880194BA9D5, an antenna from 0 to 64",
    "81 0001 82 00058880194BA9D5, an EPC of 1 to 32 bytes",
    "00F10006 0000 82 00058880194BA9D5, an EPC of 1 to 32 bytes",
    "00F10007 0080 01 82 00058880194BA9D5, an EPC of 1 to 32 bytes",
    "8D0B7F00000000000000510238 82 FFFFFFFFFFFFFFFF, a time from 1970 to 2100",
    "8D0B7F00000000000000510238 FF 01, in one piece",
    "8D0B7F00000000000000510238 00F1FFFF, in one piece",
  })
  void whatIsNoReadIsRefusedAndCostsNoOther(String parameters, String mend) {
    RecordedTurn turn = new RecordedTurn();
    LlrpTalk talk = new LlrpTalk(LlrpSamples.setting());
    talk.opened(NOW_ms, turn);
    hear(talk, turn, LlrpSamples.report(parameters), NOW_ms);
    assertThat(turn.refusals())
        .singleElement()
        .extracting(Decoded.Refusal::mend)
        .asString()
        .contains(mend);
    assertThat(turn.reads()).isEmpty();
    hear(talk, turn, LlrpSamples.named("report-96"), NOW_ms);
    assertThat(turn.reads()).hasSize(1);
  }

  private static RecordedTurn heard(byte[] message) {
    RecordedTurn turn = new RecordedTurn();
    LlrpTalk talk = new LlrpTalk(LlrpSamples.setting());
    talk.opened(NOW_ms, turn);
    hear(talk, turn, message, NOW_ms);
    return turn;
  }

  private static void hear(LlrpTalk talk, RecordedTurn turn, byte[] message, long now_ms) {
    talk.heard(message, 0, message.length, now_ms, turn);
  }
}

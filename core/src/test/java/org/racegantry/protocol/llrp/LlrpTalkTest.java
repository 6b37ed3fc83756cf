package org.racegantry.protocol.llrp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.protocol.llrp.LlrpSamples.NOW_ms;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.RecordedTurn;

/** What is sent and when, told from the reader's side by hand. */
class LlrpTalkTest {
  private static final String SUCCESS = "011F0008 0000 0000";

  private RecordedTurn turn;
  private LlrpTalk talk;

  @BeforeEach
  void call() {
    turn = new RecordedTurn();
    talk = new LlrpTalk(LlrpSamples.setting());
    talk.opened(NOW_ms, turn);
  }

  @Test
  void theReaderSpeaksFirstAndIsAskedOneThingAfterAnother() {
    assertThat(turn.sent()).isEmpty();
    hear(LlrpSamples.named("connected"));
    assertThat(types()).containsExactly(3);
    hear(LlrpSamples.message(13, SUCCESS));
    assertThat(types()).containsExactly(3);
    hear(LlrpSamples.message(13, SUCCESS));
    assertThat(types()).as("what it held comes before its old plan goes").containsExactly(64, 21);
    hear(LlrpSamples.message(31, SUCCESS));
    assertThat(types()).containsExactly(20);
    hear(LlrpSamples.named("added"));
    assertThat(types()).containsExactly(24);
    hear(LlrpSamples.message(34, SUCCESS));
    assertThat(types()).containsExactly(22);
    hear(LlrpSamples.message(32, SUCCESS));
    assertThat(types()).containsExactly(64);
    assertThat(turn.refusals()).isEmpty();
    assertThat(turn.hungUp()).isEmpty();
    assertThat(turn.said()).containsExactly(new Decoded.Status("F1", 1_557_458_516_414L, -1));
  }

  @Test
  void thePlanReadsAllAntennasAndReportsEachTagWithAntennaSignalAndFirstSeen() {
    assertThat(HexFormat.of().withUpperCase().formatHex(Commands.add(7)))
        .isEqualTo(
            "04140000004B0000000700B10041000000010000"
                + "00B2001200B300050000B600090000000000"
                + "00B7001800010000" // AISpec: one entry, antenna 0, which is all
                + "00B80009000000000000BA0007000101"
                + "00ED000D02000100EE00061600");
    assertThat(HexFormat.of().withUpperCase().formatHex(Commands.keepalives(8)))
        .isEqualTo("0403000000140000000800" + "00DC000901000007D0");
    assertThat(HexFormat.of().withUpperCase().formatHex(Commands.deleteAll(9)))
        .isEqualTo("04150000000E0000000900000000");
  }

  @Test
  void aKeepaliveIsAnsweredWithItsOwnNumber() {
    started();
    hear(LlrpSamples.named("keepalive"));
    assertThat(turn.sent()).isEqualTo(latin("04480000000A00000007"));
  }

  @Test
  void threeMissedKeepalivesEndTheCallAndAnythingHeardIsLife() {
    started();
    for (int second = 1; second <= 12; second++) {
      talk.tick(NOW_ms + second * 1_000, turn);
      if (second == 5) {
        talk.heard(LlrpSamples.named("keepalive"), 0, 10, NOW_ms + second * 1_000, turn);
      }
      assertThat(turn.hungUp()).as("second " + second).isEmpty();
    }
    talk.tick(NOW_ms + 13_000, turn);
    assertThat(turn.hungUp()).isEqualTo("3 keepalives of it did not come");
  }

  @Test
  void aClockThatRunsFastIsNoReasonToHangUp() {
    started();
    for (int second = 1; second <= 6; second++) {
      talk.tick(NOW_ms + second * 60_000, turn);
    }
    assertThat(turn.hungUp()).isEmpty();
  }

  @Test
  void aReaderThatTalksToSomebodyElseSaysSo() {
    hear(LlrpSamples.named("busy"));
    assertThat(turn.hungUp()).contains("another program is connected to the reader");
    assertThat(turn.sent()).isEmpty();
  }

  @Test
  void whoDoesNotSayThatItTakesTheCallIsAskedAllTheSameAndLeftWhenItIsSilent() {
    for (int second = 1; second <= 40 && turn.hungUp().isEmpty(); second++) {
      talk.tick(NOW_ms + second * 1_000, turn);
    }
    assertThat(types()).containsExactly(3, 3, 64, 21, 20);
    assertThat(turn.hungUp())
        .isEqualTo("no answer when asked to add a plan, as an LLRP reader gives");
  }

  @Test
  void aReaderThatWillNotAddThePlanSaysWhyInWords() {
    hear(LlrpSamples.named("connected"));
    hear(LlrpSamples.message(13, SUCCESS));
    hear(LlrpSamples.message(13, SUCCESS));
    hear(LlrpSamples.message(31, SUCCESS));
    hear(LlrpSamples.message(30, "011F000D 0067 0005" + "77726F6E67"));
    assertThat(turn.hungUp())
        .isEqualTo(
            "the reader will not add a plan: a parameter of the message is missing (code 103):"
                + " wrong");
    assertThat(turn.said().getLast())
        .isInstanceOfSatisfying(
            Decoded.Status.class, status -> assertThat(status.trouble()).contains("add a plan"));
  }

  @Test
  void whatAReaderCannotDoAndReadsDoNotNeedIsToldAndPassedOver() {
    hear(LlrpSamples.named("connected"));
    hear(LlrpSamples.message(13, SUCCESS));
    types();
    hear(LlrpSamples.message(100, "011F0008 006D 0000").clone());
    assertThat(turn.hungUp()).isEmpty();
    for (int second = 1; second <= 12; second++) {
      talk.heard(LlrpSamples.named("keepalive"), 0, 10, NOW_ms + second * 1_000, turn);
      talk.tick(NOW_ms + second * 1_000, turn);
    }
    assertThat(types()).contains(64, 21);
    assertThat(turn.said().toString()).contains("the message is not supported (code 109)");
  }

  @Test
  void aRealAnswerWithAnErrorIsToldInItsOwnWords() {
    assertThat(StatusCode.trouble(LlrpSamples.named("spec-error"), 0, 63))
        .isEqualTo(
            "a field of the message is wrong (code 101): LLRP [409] : //AccessSpecID : invalid");
  }

  @Test
  void startNoLeavesTheReaderAsItIs() {
    talk = new LlrpTalk(LlrpSamples.setting("start", "no"));
    talk.opened(NOW_ms, turn);
    hear(LlrpSamples.named("connected"));
    assertThat(types()).containsExactly(64);
  }

  @Test
  void whoIsSentAwayIsToldSo() {
    started();
    talk.refused("the disk is full", turn);
    assertThat(types()).containsExactly(14);
  }

  @Test
  void antennasAndTroublesAreTold() {
    started();
    hear(LlrpSamples.event("00FF0007010002"));
    hear(LlrpSamples.event("00FF0007000001"));
    assertThat(lastStatus().antennas()).isEqualTo("1 off, 2 on");
    assertThat(lastStatus().time_ms()).isEqualTo(1_557_458_516_414L);
    hear(LlrpSamples.event("00FA00055A"));
    assertThat(lastStatus().trouble()).isEqualTo("its memory of reports is 90 % full");
    hear(LlrpSamples.event("00FB0004"));
    assertThat(lastStatus().trouble()).contains("reads are lost");
    hear(LlrpSamples.event("00FC0009 0003 686F74"));
    assertThat(lastStatus().trouble()).isEqualTo("fault: hot");
    hear(LlrpSamples.event("010000060004"));
    assertThat(lastStatus().trouble()).isEqualTo("another program tried to connect to it");
    assertThat(turn.hungUp()).isEmpty();
    hear(LlrpSamples.event("01010004"));
    assertThat(turn.hungUp()).isEqualTo("the reader ends the connection");
  }

  @Test
  void anInputMarksAGunOnlyWhereItWasToldTo() {
    started();
    hear(LlrpSamples.event("00F80007000280"));
    assertThat(turn.said()).noneMatch(Decoded.GunMark.class::isInstance);
    talk = new LlrpTalk(LlrpSamples.setting("gun", "2"));
    talk.opened(NOW_ms, turn);
    hear(LlrpSamples.event("00F80007000280"));
    hear(LlrpSamples.event("00F80007000200"));
    hear(LlrpSamples.event("00F80007000180"));
    assertThat(turn.said())
        .filteredOn(Decoded.GunMark.class::isInstance)
        .containsExactly(new Decoded.GunMark("F1", 1_557_458_516_414L, "input-2"));
  }

  private Decoded.Status lastStatus() {
    return (Decoded.Status) turn.said().getLast();
  }

  private void started() {
    hear(LlrpSamples.named("connected"));
    for (int type : new int[] {13, 13, 31, 30, 34, 32}) {
      hear(LlrpSamples.message(type, SUCCESS));
    }
    types();
  }

  private void hear(byte[] message) {
    talk.heard(message, 0, message.length, NOW_ms, turn);
  }

  /** The types of the messages sent since the last call. */
  private List<Integer> types() {
    byte[] sent = turn.sent().getBytes(StandardCharsets.ISO_8859_1);
    java.util.ArrayList<Integer> types = new java.util.ArrayList<>();
    for (int at = 0; at < sent.length; at += (int) Octets.u32(sent, at + 2)) {
      types.add(Octets.u16(sent, at) & 0x3ff);
      assertThat(Octets.u16(sent, at) >> 10).as("version").isEqualTo(1);
    }
    return types;
  }

  private static String latin(String hex) {
    return new String(HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1);
  }
}

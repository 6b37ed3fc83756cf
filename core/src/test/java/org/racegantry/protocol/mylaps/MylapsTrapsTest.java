package org.racegantry.protocol.mylaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.protocol.mylaps.Exporter.read;

import org.junit.jupiter.api.Test;
import org.racegantry.protocol.Decoded;
import org.racegantry.race.Read;

/** What went wrong in other programs, once each. */
class MylapsTrapsTest {
  private static final String STORE = "5Km@Store@KV8658316:13:57.417 3 0F  1000025030870@2@$";

  private final Exporter exporter = new Exporter();

  @Test
  void aSenderMayWriteANewlineAfterTheDollarOrNulsOrNothing() {
    String one = "5K@Passing@t=11:00:00.001|c=A|d=250413@1@$";
    for (String after : new String[] {"", "\r\n", "\n", "\0", "\0\r\n"}) {
      Exporter sender = new Exporter();
      sender.types(one + after + one.replace("c=A", "c=B") + after);
      assertThat(sender.reads().stream().map(Read::chip)).containsExactly("A", "B");
      assertThat(sender.stored().replace("\r\n", ""))
          .isEqualTo("Gantry@AckPassing@1@$Gantry@AckPassing@1@$");
    }
  }

  @Test
  void aSenderThatWaitsForADollarAsTheLastByteGetsItAndItsLineEndLater() {
    assertThat(exporter.types("host-1@Pong@$")).endsWith("@$");
    exporter.types("host-1@Marker@mt=Gunshot|t=11:00:00.123456@1@$");
    assertThat(exporter.stored()).isEqualTo("\r\nGantry@AckMarker@1@$");
    assertThat(exporter.waits_s(1)).isEqualTo("\r\n");
    assertThat(exporter.waits_s(1)).isEmpty();
  }

  @Test
  void aSenderThatWaitsForALineEndGetsItAtOnce() {
    assertThat(exporter.types("host-1@Pong@$")).doesNotEndWith("\n");
    assertThat(exporter.types("\r\n")).isEqualTo("\r\n");
    exporter.types("host-1@Marker@mt=Gunshot|t=11:00:00@1@$\r\n");
    assertThat(exporter.stored()).isEqualTo("Gantry@AckMarker@1@$\r\n");
  }

  @Test
  void theTimeGoesOnThroughMidnightBecauseTheDateIsKept() {
    exporter.types("5K@Passing@t=23:59:59.990|c=A|d=250413@t=00:00:00.010|c=A|d=250414@1@$");
    assertThat(exporter.reads())
        .containsExactly(
            read("5K", "A", "2025-04-13T21:59:59.990Z"),
            read("5K", "A", "2025-04-13T22:00:00.010Z"));
  }

  @Test
  void theTimeGoesOnThroughMidnightWithoutADateToo() {
    exporter.waits_s(43_150);
    exporter.types("5K@Passing@t=23:59:09.990|c=A@1@$");
    exporter.waits_s(60);
    exporter.types("5K@Passing@t=00:00:00.010|c=A@2@$");
    assertThat(exporter.reads())
        .containsExactly(
            read("5K", "A", "2025-04-13T21:59:09.990Z"),
            read("5K", "A", "2025-04-13T22:00:00.010Z"));
  }

  @Test
  void halfAMessageIsKeptHoweverLongThePauseBeforeItsOtherHalf() {
    exporter.types("5K@Passing@t=11:00:00|c=A|d=2504");
    exporter.waits_s(3_600);
    exporter.types("13@1@$");
    assertThat(exporter.reads()).containsExactly(read("5K", "A", "2025-04-13T09:00:00Z"));
  }

  @Test
  void wholeMessagesAreReadThoughTheBufferDoesNotEndWithTheDelimiter() {
    exporter.types("5K@Passing@t=11:00:00|c=A|d=250413@1@$5K@Passing@t=11:00:01|c=B|");
    assertThat(exporter.reads()).containsExactly(read("5K", "A", "2025-04-13T09:00:00Z"));
    assertThat(exporter.stored()).isEqualTo("Gantry@AckPassing@1@$");
    exporter.types("d=250413@2@$5K@Pass");
    assertThat(exporter.reads()).hasSize(2);
  }

  @Test
  void theMessageNumberIsEchoedAsItWasSent() {
    exporter.types("10KM@Passing@t=13:11:30.904|c=0000041|ct=UH|d=120606|l=13|dv=4|re=0");
    exporter.types("|an=00001111|g=0|b=41|n=41@ 1016@$");
    exporter.types("10KM@Passing@0@$");
    assertThat(exporter.stored()).isEqualTo("Gantry@AckPassing@ 1016@$\r\nGantry@AckPassing@0@$");
  }

  @Test
  void aMessageWithoutANumberIsTakenAndCannotBeAcknowledged() {
    exporter.types("5K@Passing@t=11:00:00|c=A|d=250413@$");
    assertThat(exporter.reads()).hasSize(1);
    assertThat(exporter.stored()).isEmpty();
  }

  @Test
  void aRepeatedMessageGivesTheSameReadsAndIsAcknowledgedAgain() {
    exporter.types(STORE + STORE);
    assertThat(exporter.reads().get(0)).isEqualTo(exporter.reads().get(1));
    assertThat(exporter.stored()).isEqualTo("Gantry@AckStore@2@$\r\nGantry@AckStore@2@$");
  }

  @Test
  void theFirstVersionsRecordsAreReadByTheirColumns() {
    exporter.types(STORE + "Start@Store@SS3507315:43:03.427 5 04 10001425030868@3@$");
    assertThat(exporter.reads())
        .containsExactly(
            new Read(
                "5Km", "KV86583", Exporter.ms("2025-03-08T15:13:57.417Z"), Read.NONE, Read.NONE, 0),
            new Read(
                "Start",
                "SS35073",
                Exporter.ms("2025-03-08T14:43:03.427Z"),
                Read.NONE,
                Read.NONE,
                0x14));
  }

  @Test
  void aCheckThatDoesNotComeOutIsRefusedOfASenderWhoseChecksDo() {
    exporter.types(STORE + STORE + STORE.replace("16:13:57", "16:13:58"));
    assertThat(exporter.reads()).hasSize(2);
    assertThat(exporter.turn.refusals())
        .containsExactly(new Decoded.Refusal(48, "70", "the check does not come out: 71 would"));
    assertThat(exporter.stored()).contains("AckStore");
  }

  @Test
  void aSenderWithChecksOfAnotherKindIsTakenWithoutThem() {
    for (int second = 10; second < 60; second++) {
      exporter.types("5Km@Store@KV8658316:13:" + second + ".417 3 0F  1000025030800@2@$");
    }
    assertThat(exporter.reads()).hasSize(50);
  }

  @Test
  void twoMessagesRunTogetherAreRefusedAndNotAcknowledgedSoThatTheyComeAgain() {
    exporter.types("5K@Passing@t=11:00:00|c=A|d=250413@1@10K@Passing@t=11:10:00|c=B|d=250413@2@$");
    assertThat(exporter.reads()).isEmpty();
    assertThat(exporter.turn.refusals()).hasSize(1);
    assertThat(exporter.stored()).isEmpty();
  }

  @Test
  void aStreamWithoutEndIsRefusedOnceAndTheNextMessageIsRead() {
    String piece = "x".repeat(100_000);
    for (int i = 0; i < 50; i++) {
      exporter.types(piece);
    }
    exporter.types("$5K@Passing@t=11:00:00|c=A|d=250413@1@$");
    assertThat(exporter.turn.refusals()).hasSize(1);
    assertThat(exporter.reads()).hasSize(1);
  }
}

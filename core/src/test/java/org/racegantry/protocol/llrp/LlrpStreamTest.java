package org.racegantry.protocol.llrp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.racegantry.protocol.llrp.LlrpSamples.NOW_ms;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.racegantry.protocol.RecordedTurn;
import org.racegantry.protocol.StreamLaws;
import org.racegantry.race.Read;

/**
 * What a binary stream without marks can promise: any split says the same; damage inside a message
 * costs that message; damage to its length ends the call with a reason; and nothing is invented.
 */
class LlrpStreamTest {
  private static final long MUTATIONS = Long.getLong("gantry.mutations", 20_000);
  private static final int LAWFUL = 10;

  @Test
  void aStreamSaysTheSameHoweverItIsSplit() {
    byte[] stream = joined(new ArrayList<>(LlrpSamples.all().values()).subList(0, 6));
    new StreamLaws(LlrpStreamTest::talk, NOW_ms).sameHoweverSplit(stream);
  }

  @Test
  void damageInsideAMessageCostsNoOther() {
    for (long seed = 0; seed < MUTATIONS / 4; seed++) {
      Random random = new Random(seed);
      byte[] victim = tag(1).clone();
      for (int change = random.nextInt(4); change >= 0; change--) {
        victim[LAWFUL + random.nextInt(victim.length - LAWFUL)] = (byte) random.nextInt(256);
      }
      RecordedTurn turn = heard(joined(List.of(tag(0), victim, tag(2), tag(3))));
      assertThat(turn.hungUp()).as("seed " + seed).isEmpty();
      assertThat(turn.messages()).as("seed " + seed).hasSize(4);
      assertThat(turn.reads())
          .as("seed " + seed)
          .contains(read(0), read(2), read(3))
          .hasSizeLessThan(5);
    }
  }

  @Test
  void whateverIsDamagedNothingHangsAndNothingIsInvented() {
    int ended = 0;
    for (long seed = 0; seed < MUTATIONS; seed++) {
      Random random = new Random(seed);
      List<byte[]> messages = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        messages.add(tag(i));
      }
      messages.set(3, damaged(tag(3), random));
      byte[] stream = joined(messages);
      RecordedTurn turn = heard(stream);
      String why = "seed " + seed;
      assertThat(turn.reads()).as(why).contains(read(0), read(1), read(2)).hasSizeLessThan(9);
      String sent = HexFormat.of().withUpperCase().formatHex(stream);
      for (Read read : turn.reads()) {
        assertThat(sent).as(why).contains(read.chip());
      }
      Set<Read> known = new HashSet<>();
      for (int i = 0; i < 8; i++) {
        known.add(read(i));
      }
      assertThat(turn.reads().stream().filter(read -> !known.contains(read)).count())
          .as(why)
          .isLessThan(2);
      ended += turn.hungUp().isEmpty() ? 0 : 1;
    }
    assertThat(ended).as("some damage is noticed by the length").isPositive();
  }

  @Test
  void aLengthThatPromisesTheWorldEndsTheCallAtOnce() {
    byte[] huge = tag(0).clone();
    huge[2] = 0x7f;
    RecordedTurn turn = heard(huge);
    assertThat(turn.hungUp()).contains("no message has 2130706473 bytes");
    assertThat(turn.refusals()).hasSize(1);
    byte[] tiny = tag(0).clone();
    tiny[5] = 9;
    assertThat(heard(tiny).hungUp()).contains("no message has 9 bytes");
    assertThat(heard("GET / HTTP/1.1\r\n\r\n".getBytes()).hungUp()).contains("no LLRP");
  }

  @Test
  void aMessageThatDoesNotEndIsNotWaitedForForever() {
    LlrpTalk talk = talk();
    RecordedTurn turn = new RecordedTurn();
    talk.opened(NOW_ms, turn);
    talk.heard(LlrpSamples.named("connected"), 0, 32, NOW_ms, turn);
    talk.heard(tag(0), 0, 20, NOW_ms, turn);
    for (int second = 1; second <= 12; second++) {
      talk.tick(NOW_ms + 1_000 * second, turn);
    }
    assertThat(turn.hungUp()).contains("a message it began did not end");
  }

  private static byte[] damaged(byte[] message, Random random) {
    byte[] copy = message.clone();
    int at = random.nextInt(message.length);
    return switch (random.nextInt(4)) {
      case 0 -> {
        copy[at] ^= (byte) (1 << random.nextInt(8));
        yield copy;
      }
      case 1 -> Arrays.copyOf(copy, at);
      case 2 -> {
        byte[] noise = new byte[1 + random.nextInt(20)];
        random.nextBytes(noise);
        yield joined(List.of(Arrays.copyOf(copy, at), noise, Arrays.copyOfRange(copy, at, 41)));
      }
      default -> {
        copy[random.nextInt(LAWFUL)] = (byte) random.nextInt(256);
        yield copy;
      }
    };
  }

  private static byte[] tag(int number) {
    return LlrpSamples.report(
        "8D E2000000000000000000%04X 81 0001 86 BC 82 0005888019%06X".formatted(number, number));
  }

  private static Read read(int number) {
    long time_us = 0x0005_8880_1900_0000L + number;
    String chip = "E2000000000000000000%04X".formatted(number);
    return new Read("F1", chip, time_us / 1_000, 1, -68, Read.NONE);
  }

  private static LlrpTalk talk() {
    return new LlrpTalk(LlrpSamples.setting());
  }

  private static RecordedTurn heard(byte[] stream) {
    RecordedTurn turn = new RecordedTurn();
    LlrpTalk talk = talk();
    talk.opened(NOW_ms, turn);
    talk.heard(stream, 0, stream.length, NOW_ms, turn);
    return turn;
  }

  private static byte[] joined(List<byte[]> messages) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    messages.forEach(out::writeBytes);
    return out.toByteArray();
  }
}

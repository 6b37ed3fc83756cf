package org.racegantry.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.racegantry.race.Read;

/**
 * What holds for every talk, whatever its protocol: the same stream gives the same messages however
 * it is split; a damaged message costs no other, hangs nothing and invents nothing.
 */
public final class StreamLaws {
  /** More with {@code -Dgantry.mutations=1000000}; the build takes fewer. */
  private static final long MUTATIONS = Long.getLong("gantry.mutations", 20_000);

  private static final int PER_STREAM = 50;

  private final Supplier<Talk> talks;
  private final long now_ms;

  /** Talks are made anew for each stream and hear all of it at {@code now_ms}. */
  public StreamLaws(Supplier<Talk> talks, long now_ms) {
    this.talks = talks;
    this.now_ms = now_ms;
  }

  /** Cut anywhere, byte by byte or by chance, a stream says the same. */
  public void sameHoweverSplit(byte[] stream) {
    RecordedTurn whole = play(stream, stream.length, new Random(0));
    assertThat(whole.messages()).isNotEmpty();
    assertSame(play(stream, 1, new Random(0)), whole, "byte by byte");
    for (long seed = 1; seed <= 200; seed++) {
      assertSame(play(stream, 40, new Random(seed)), whole, "cut by chance, seed " + seed);
    }
  }

  /**
   * Damages one message of many, again and again. The messages are whole frames with their ends; a
   * stream is {@code before} (a handshake, or empty), then all of them.
   */
  public void damageCostsNothingElse(byte[] before, List<byte[]> messages) {
    Set<Read> known = new HashSet<>(play(joined(before, messages)).reads());
    for (long seed = 0; seed * PER_STREAM < MUTATIONS; seed++) {
      Random random = new Random(seed);
      for (int i = 0; i < PER_STREAM; i++) {
        damageOne(before, messages, known, random, "seed " + seed + ", damage " + i);
      }
    }
  }

  private void damageOne(
      byte[] before, List<byte[]> messages, Set<Read> known, Random random, String why) {
    int victim = random.nextInt(messages.size());
    byte[] damaged = damaged(messages.get(victim), random);
    byte[] guard = messages.get((victim + 1) % messages.size());
    byte[] last = messages.get((victim + 2) % messages.size());
    List<byte[]> stream = List.of(messages.get(victim), damaged, guard, last);
    Set<Read> without = new HashSet<>(play(joined(before, List.of(last))).reads());
    RecordedTurn heard = play(joined(before, stream));
    Set<Read> reads = new HashSet<>(heard.reads());
    assertThat(reads).as(why + ": the message after the next is whole").containsAll(without);
    // What damages the end of a message may damage the beginning of the next.
    boolean next = reads.containsAll(play(joined(before, List.of(guard))).reads());
    reads.removeAll(known);
    assertThat(reads.size())
        .as(why + ": no more reads than what was damaged may hold: " + reads)
        .isLessThanOrEqualTo(mostReads(before, messages) * (next ? 1 : 2));
  }

  private int mostReads(byte[] before, List<byte[]> messages) {
    int most = 1;
    for (byte[] message : messages) {
      most = Math.max(most, play(joined(before, List.of(message))).reads().size());
    }
    return most;
  }

  /** A byte changed, lost, doubled or put in; a stretch lost; half a message; noise. */
  static byte[] damaged(byte[] message, Random random) {
    byte[] copy = message.clone();
    int at = random.nextInt(message.length);
    int from = Math.min(at, random.nextInt(message.length));
    byte[] noise = new byte[1 + random.nextInt(20)];
    random.nextBytes(noise);
    return switch (random.nextInt(6)) {
      case 0 -> {
        copy[at] = (byte) random.nextInt(256);
        yield copy;
      }
      case 1 -> {
        copy[at] ^= (byte) (1 << random.nextInt(8));
        yield copy;
      }
      case 2 -> spliced(message, from, at, new byte[0]);
      case 3 -> spliced(message, at, at, noise);
      case 4 -> spliced(message, from, at, noise);
      default -> spliced(message, at, at, Arrays.copyOfRange(message, from, at));
    };
  }

  private static byte[] spliced(byte[] message, int from, int to, byte[] between) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(message, 0, from);
    out.writeBytes(between);
    out.write(message, to, message.length - to);
    return out.toByteArray();
  }

  private static byte[] joined(byte[] before, List<byte[]> messages) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(before);
    messages.forEach(out::writeBytes);
    return out.toByteArray();
  }

  private RecordedTurn play(byte[] stream) {
    return play(stream, stream.length, new Random(0));
  }

  private RecordedTurn play(byte[] stream, int most, Random random) {
    Talk talk = talks.get();
    RecordedTurn turn = new RecordedTurn();
    talk.opened(now_ms, turn);
    int at = 0;
    while (at < stream.length) {
      int next = most >= stream.length ? most : 1 + random.nextInt(most);
      int length = Math.min(next, stream.length - at);
      talk.heard(stream, at, length, now_ms, turn);
      at += length;
    }
    talk.stored(turn.count(), now_ms, turn);
    return turn;
  }

  private static void assertSame(RecordedTurn cut, RecordedTurn whole, String how) {
    assertThat(cut.messages()).as(how).isEqualTo(whole.messages());
    assertThat(cut.sent()).as(how).isEqualTo(whole.sentAgain());
    assertThat(cut.reached()).as(how).isEqualTo(whole.reached());
  }
}

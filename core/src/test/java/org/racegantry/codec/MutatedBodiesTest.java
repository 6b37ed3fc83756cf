package org.racegantry.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Bodies spoilt at random are refused with BadBody or are themselves good bodies; nothing else. */
class MutatedBodiesTest {
  private static final int MUTANTS = 100_000;
  private static final long SEED = Long.getLong("seed", 20230423L);

  @Test
  void a_hundred_thousand_spoilt_bodies_bring_nothing_down() {
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), this::spoil);
  }

  private void spoil() {
    List<byte[]> bodies = new ArrayList<>();
    Samples.batches().values().forEach(batch -> bodies.add(Codec.encode(batch)));
    Samples.persons().values().forEach(person -> bodies.add(Codec.encode(person)));
    SplittableRandom random = new SplittableRandom(SEED);
    int good = 0;
    for (int i = 0; i < MUTANTS; i++) {
      byte[] mutant = mutant(random, bodies);
      if (decodesToItself(mutant)) {
        good++;
      }
    }
    // Some changes only change a letter; were none good, the mutants would test nothing.
    assertThat(good).as("seed %d", SEED).isBetween(MUTANTS / 100, MUTANTS * 9 / 10);
  }

  private static boolean decodesToItself(byte[] mutant) {
    try {
      byte[] again =
          mutant.length > 1 && mutant[1] == 2
              ? Codec.encode(Codec.decodePerson(mutant))
              : Codec.encode(Codec.decode(mutant));
      assertThat(again).isEqualTo(mutant);
      return true;
    } catch (BadBody refused) {
      assertThat(refused).hasMessageStartingWith("offset ");
      return false;
    } catch (Throwable other) {
      throw new AssertionError(
          "seed " + SEED + ", body " + HexFormat.of().formatHex(mutant), other);
    }
  }

  private static byte[] mutant(SplittableRandom random, List<byte[]> bodies) {
    byte[] body = bodies.get(random.nextInt(bodies.size())).clone();
    int changes = 1 + random.nextInt(3);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(body.length);
      body =
          switch (random.nextInt(6)) {
            case 0 -> flipped(body, at, 1 << random.nextInt(8));
            case 1 -> flipped(body, at, random.nextInt(256));
            case 2 -> spliced(body, at, new byte[0], body.length);
            case 3 -> spliced(body, at, new byte[0], at + 1);
            case 4 -> spliced(body, at, new byte[] {(byte) random.nextInt(256)}, at);
            default -> spliced(body, at, other(random, bodies), body.length);
          };
      if (body.length == 0) {
        return body;
      }
    }
    return body;
  }

  private static byte[] flipped(byte[] body, int at, int bits) {
    body[at] ^= (byte) bits;
    return body;
  }

  private static byte[] other(SplittableRandom random, List<byte[]> bodies) {
    byte[] other = bodies.get(random.nextInt(bodies.size()));
    return Arrays.copyOfRange(other, random.nextInt(other.length), other.length);
  }

  /** The body up to {@code at}, then {@code middle}, then the body from {@code resume}. */
  private static byte[] spliced(byte[] body, int at, byte[] middle, int resume) {
    byte[] spliced = Arrays.copyOf(body, at + middle.length + body.length - resume);
    System.arraycopy(middle, 0, spliced, at, middle.length);
    System.arraycopy(body, resume, spliced, at + middle.length, body.length - resume);
    return spliced;
  }
}

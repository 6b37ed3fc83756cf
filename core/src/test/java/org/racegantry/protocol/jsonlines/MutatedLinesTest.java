package org.racegantry.protocol.jsonlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.LineFrames;
import org.racegantry.race.Read;

/** Whatever a line was turned into, it is a read that can be written again, or a clear refusal. */
class MutatedLinesTest {
  private static final int MUTANTS = 60_000;
  private static final byte[] SPICE =
      "{}[]\":,\\u0 \t-+.eE019ntfZ".getBytes(StandardCharsets.US_ASCII);

  @Test
  void noMutantCostsMoreThanItsOwnLine() {
    int accepted = 0;
    for (int seed = 0; seed < MUTANTS; seed++) {
      Random random = new Random(seed);
      byte[] line = mutate(ReadLine.encode(read(random)), random);
      Decoded decoded = ReadLine.decode(line, 0, line.length);
      if (decoded instanceof Decoded.Detection(Read read)) {
        accepted++;
        byte[] again = ReadLine.encode(read);
        assertThat(ReadLine.decode(again, 0, again.length)).as("seed " + seed).isEqualTo(decoded);
      } else if (decoded instanceof Decoded.Refusal refusal) {
        assertThat(refusal.column()).as("seed " + seed).isBetween(1, line.length + 1);
        assertThat(refusal.mend()).as("seed " + seed).isNotBlank();
        oneLine(Answer.error(1, refusal), seed);
      }
    }
    assertThat(accepted).as("some mutants are still reads").isBetween(MUTANTS / 50, MUTANTS);
  }

  @Test
  void aBadLineNeverChangesItsNeighbours() {
    for (int seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      Read before = read(random);
      Read after = read(random);
      byte[] bad = mutate(ReadLine.encode(read(random)), random);
      List<Decoded> decoded = decode(before, bad, after);
      assertThat(decoded.getFirst()).as("seed " + seed).isEqualTo(new Decoded.Detection(before));
      assertThat(decoded.getLast()).as("seed " + seed).isEqualTo(new Decoded.Detection(after));
    }
  }

  private static List<Decoded> decode(Read before, byte[] bad, Read after) {
    byte[] first = ReadLine.encode(before);
    byte[] last = ReadLine.encode(after);
    byte[] stream = Arrays.copyOf(first, first.length + bad.length + last.length + 3);
    stream[first.length] = '\n';
    System.arraycopy(bad, 0, stream, first.length + 1, bad.length);
    stream[first.length + 1 + bad.length] = '\n';
    System.arraycopy(last, 0, stream, first.length + bad.length + 2, last.length);
    stream[stream.length - 1] = '\n';
    List<Decoded> decoded = new ArrayList<>();
    new LineFrames(1_000)
        .feed(
            stream,
            0,
            stream.length,
            new LineFrames.Sink() {
              @Override
              public void line(byte[] bytes, int offset, int length) {
                decoded.add(ReadLine.decode(bytes, offset, length));
              }

              @Override
              public void tooLong() {
                throw new AssertionError("no line here is long");
              }
            });
    return decoded;
  }

  private static Read read(Random random) {
    return new Read(
        "F" + random.nextInt(9),
        "C" + random.nextInt(100_000),
        random.nextLong(2_000_000_000_000L),
        random.nextInt(8),
        -random.nextInt(90),
        random.nextInt(1_000));
  }

  private static byte[] mutate(byte[] line, Random random) {
    byte[] mutant = line.clone();
    for (int change = random.nextInt(3); change >= 0; change--) {
      int at = random.nextInt(mutant.length);
      switch (random.nextInt(5)) {
        case 0 -> mutant[at] = (byte) random.nextInt(256);
        case 1 -> mutant[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> mutant[at] = SPICE[random.nextInt(SPICE.length)];
        case 3 -> mutant = Arrays.copyOf(mutant, Math.max(1, at));
        default -> System.arraycopy(line, 0, mutant, 0, Math.min(line.length, mutant.length));
      }
    }
    return mutant;
  }

  private static void oneLine(byte[] answer, int seed) {
    String text = new String(answer, StandardCharsets.UTF_8);
    assertThat(text).as("seed " + seed).startsWith("{").endsWith("}\n");
    assertThat(text.chars().filter(c -> c < ' ').count()).as("seed " + seed).isEqualTo(1);
  }
}

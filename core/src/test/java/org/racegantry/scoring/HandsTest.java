package org.racegantry.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.ReadBatchBuilder;
import org.racegantry.worlds.RandomWorld;
import org.racegantry.worlds.World;

/** However many hands do the work, and in whatever order, the results are the same. */
class HandsTest {
  private static final List<String> READERS = List.of("S1", "K1", "F1", "F2", "unknown");

  /** Parts at the same time, on whatever processors there are. */
  private record AtOnce(int count) implements Hands {
    @Override
    public void share(IntConsumer part) {
      IntStream.range(0, count).parallel().forEach(part);
    }
  }

  /** Parts one after the other, the last one first. */
  private record Backward(int count) implements Hands {
    @Override
    public void share(IntConsumer part) {
      IntStream.iterate(count - 1, p -> p >= 0, p -> p - 1).forEach(part);
    }
  }

  private static byte[] scored(Hands hands, World world) {
    Scorer scorer = new Scorer(hands);
    // Scored half way too, so that shared work meets what was kept.
    int half = world.facts().size() / 2;
    world.facts().subList(0, half).forEach(scorer::add);
    if (scorer.ready()) {
      scorer.score();
    }
    world.facts().subList(half, world.facts().size()).forEach(scorer::add);
    return CanonicalResults.bytes(scorer.score());
  }

  @Test
  void anyNumberOfHandsGivesTheSameBytes() {
    for (long seed = 1; seed <= 20; seed++) {
      World world = World.of(RandomWorld.text(seed, 700));
      byte[] expected = scored(Hands.ONE, world);
      assertThat(scored(new AtOnce(4), world)).as("seed " + seed).isEqualTo(expected);
      assertThat(scored(new Backward(3), world)).as("seed " + seed).isEqualTo(expected);
    }
  }

  /** Enough reads for the block to be sorted, some of them by clocks that fit into no cell. */
  private static List<ReadBatch> manyReads(int runners, int reads, Random random) {
    List<ReadBatch> batches = new ArrayList<>();
    ReadBatchBuilder batch = new ReadBatchBuilder();
    long gun_ms = Instant.parse("2023-04-23T09:00:00Z").toEpochMilli();
    for (int i = 0; i < reads; i++) {
      long time_ms =
          random.nextInt(10_000) == 0 ? Long.MAX_VALUE / 3 : gun_ms + random.nextInt(9_000_000);
      batch.add(
          READERS.get(random.nextInt(READERS.size())),
          "C" + random.nextInt(runners),
          time_ms,
          1,
          -60,
          i);
      if (batch.size() == 1_000) {
        batches.add(batch.build());
        batch = new ReadBatchBuilder();
      }
    }
    batches.add(batch.build());
    return batches;
  }

  @Test
  void aSortedBlockIsTheSameForAnyNumberOfHands() {
    int runners = 300;
    List<ReadBatch> reads = manyReads(runners, 250_000, new Random(11));
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < runners; i++) {
      text.append("entrant ").append(i + 1).append(" chip=C").append(i).append('\n');
    }
    World world = World.of(text.toString());
    List<byte[]> results = new ArrayList<>();
    for (Hands hands : List.of(Hands.ONE, new AtOnce(4), new Backward(3))) {
      Scorer scorer = new Scorer(hands);
      world.facts().forEach(scorer::add);
      reads.forEach(scorer::add);
      results.add(CanonicalResults.bytes(scorer.score()));
    }
    assertThat(results.get(1)).isEqualTo(results.get(0));
    assertThat(results.get(2)).isEqualTo(results.get(0));
  }
}

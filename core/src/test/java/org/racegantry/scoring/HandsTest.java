package org.racegantry.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.racegantry.worlds.RandomWorld;
import org.racegantry.worlds.World;

/** However many hands do the work, and in whatever order, the results are the same. */
class HandsTest {
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
}

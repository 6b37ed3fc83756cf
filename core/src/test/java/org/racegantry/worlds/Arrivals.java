package org.racegantry.worlds;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.racegantry.race.Act;
import org.racegantry.race.Fact;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;

/** The same facts as they might arrive on another day: another order, other batches, copies. */
public final class Arrivals {
  private Arrivals() {}

  /** All facts of the world shuffled, some of them twice, reads in batches of other sizes. */
  public static List<Fact> shuffled(World world, Random random) {
    List<Read> reads = new ArrayList<>(world.reads());
    reads.addAll(some(world.reads(), random));
    Collections.shuffle(reads, random);
    List<Fact> facts = new ArrayList<>(batches(reads, 1 + random.nextInt(20), random));
    List<Act> acts = world.acts();
    facts.addAll(acts);
    facts.addAll(some(acts, random));
    Collections.shuffle(facts, random);
    return facts;
  }

  /** Acts in their order with single reads spread between them, each fact once. */
  public static List<Fact> oneByOne(World world, Random random) {
    List<Read> reads = new ArrayList<>(world.reads());
    Collections.shuffle(reads, random);
    List<Fact> facts = new ArrayList<>(world.acts());
    for (ReadBatch batch : batches(reads, 3, random)) {
      // Behind the setup, so that there is something to score at every step.
      facts.add(1 + random.nextInt(facts.size()), batch);
    }
    return facts;
  }

  private static List<ReadBatch> batches(List<Read> reads, int most, Random random) {
    List<ReadBatch> batches = new ArrayList<>();
    for (int at = 0; at < reads.size(); ) {
      int end = Math.min(reads.size(), at + 1 + random.nextInt(most));
      batches.add(ReadBatch.of(reads.subList(at, end)));
      at = end;
    }
    return batches;
  }

  private static <T> List<T> some(List<T> all, Random random) {
    return all.stream().filter(one -> random.nextInt(3) == 0).toList();
  }
}

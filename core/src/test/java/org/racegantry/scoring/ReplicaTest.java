package org.racegantry.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.racegantry.race.Act;
import org.racegantry.race.ChipCode;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Fact;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;
import org.racegantry.worlds.Arrivals;
import org.racegantry.worlds.RandomWorld;
import org.racegantry.worlds.World;

/**
 * A replica is told the acts and, of whoever changed, the trace. After every fact it must show what
 * the scorer shows: results, places at every point, the fate of every read, and the same hash.
 */
class ReplicaTest {
  private static final int WORLDS = Integer.getInteger("gantry.replicas", 80);
  private static final long FIRST_SEED = Long.getLong("gantry.seed", 1);

  @Test
  void followsARaceFactByFact() {
    for (long seed = FIRST_SEED; seed < FIRST_SEED + WORLDS; seed++) {
      World world = World.of(RandomWorld.text(seed, 4));
      follow(seed, Arrivals.oneByOne(world, new Random(seed)), 1);
    }
  }

  @Test
  void followsARaceInLeapsWhateverTheOrderOfActs() {
    for (long seed = FIRST_SEED; seed < FIRST_SEED + WORLDS; seed++) {
      World world = World.of(RandomWorld.text(seed, 4));
      follow(seed, Arrivals.shuffled(world, new Random(seed)), 7);
    }
  }

  private static void follow(long seed, List<Fact> facts, int leap) {
    Told told = new Told();
    for (int i = 0; i < facts.size(); i++) {
      told.add(facts.get(i));
      if (told.scorer.ready() && (i % leap == 0 || i == facts.size() - 1)) {
        String at = "seed " + seed + ", after fact " + (i + 1) + ": " + facts.get(i);
        Results original = told.scorer.score();
        Results replica = told.tell(original);
        assertThat(Observed.of(replica).text()).as(at).isEqualTo(Observed.of(original).text());
        assertThat(CanonicalResults.bytes(replica))
            .as(at)
            .isEqualTo(CanonicalResults.bytes(original));
      }
    }
  }

  @Test
  void oneThatBeginsLateIsToldAllAtOnce() {
    for (long seed = FIRST_SEED; seed < FIRST_SEED + WORLDS; seed++) {
      World world = World.of(RandomWorld.text(seed, 4));
      Told told = new Told();
      world.facts().forEach(told::add);
      Results original = told.scorer.score();
      assertThat(Observed.of(told.tell(original)).text())
          .as("seed " + seed)
          .isEqualTo(Observed.of(original).text());
    }
  }

  @Test
  void aTraceCutShortIsRefused() {
    World world = World.of(RandomWorld.text(3, 4));
    Results results = Judged.scorer(world.facts()).score();
    byte[] whole = results.trace(0).bytes();
    assertThat(Trace.of(whole)).isEqualTo(results.trace(0));
    for (int length = 1; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> Trace.of(cut))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("cut off or garbled");
    }
  }

  /** A scorer, and a replica that is told what it comes to. */
  private static final class Told {
    final Scorer scorer = new Scorer();
    private final List<Read> reads = new ArrayList<>();
    private final Replica replica = new Replica(this::readsOf);
    private Results before;

    void add(Fact fact) {
      scorer.add(fact);
      switch (fact) {
        case Act act -> replica.add(act);
        case ReadBatch batch -> reads.addAll(batch.reads());
        default -> {}
      }
    }

    Results tell(Results now) {
      int[] changed = now.changedSince(before);
      IntStream.of(changed)
          .forEach(i -> replica.put(now.entrants().get(i).id(), Trace.of(now.trace(i).bytes())));
      replica.orphans(now.orphans());
      before = now;
      return replica.results();
    }

    private ReadBatch readsOf(EntrantId entrant) {
      List<String> keys = before.kit().chips(entrant).stream().map(ChipCode::key).toList();
      return ReadBatch.of(
          reads.stream().filter(read -> keys.contains(ChipCode.key(read.chip()))).toList());
    }
  }
}

package org.racegantry.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.racegantry.race.Act;
import org.racegantry.race.Fact;
import org.racegantry.worlds.Arrivals;
import org.racegantry.worlds.RandomWorld;
import org.racegantry.worlds.World;

/** What would be if one act more were recorded is what is when it has been. */
class WhatIfTest {
  private static final int WORLDS = Integer.getInteger("gantry.whatif", 200);
  private static final long FIRST_SEED = Long.getLong("gantry.seed", 1);

  private static String text(Results results) {
    return Observed.of(results).text() + new String(CanonicalResults.bytes(results));
  }

  @Test
  void theNextActIsForeseen() {
    int foreseen = 0;
    for (long seed = FIRST_SEED; seed < FIRST_SEED + WORLDS; seed++) {
      World world = World.of(RandomWorld.text(seed, 4));
      Scorer scorer = new Scorer();
      for (Fact fact : Arrivals.oneByOne(world, new Random(seed))) {
        Results before = scorer.ready() ? scorer.score() : null;
        String said = before == null ? "" : text(before);
        Results foreseenNow = before != null && fact instanceof Act act ? before.whatIf(act) : null;
        scorer.add(fact);
        if (foreseenNow != null && scorer.ready()) {
          String why = "seed " + seed + ", " + fact;
          assertThat(text(foreseenNow)).as(why).isEqualTo(text(scorer.score()));
          assertThat(text(before)).as(why).isEqualTo(said);
          foreseen++;
        }
      }
    }
    assertThat(foreseen).isGreaterThan(WORLDS);
  }

  @Test
  void everyUndoIsForeseen() {
    for (long seed = FIRST_SEED; seed < FIRST_SEED + WORLDS; seed++) {
      World world = World.of(RandomWorld.text(seed, 4));
      Results now = Judged.scorer(world.facts()).score();
      int last = now.acts().getLast().number();
      // The first act sets the race up; without it there is none.
      for (Act act : now.acts().subList(1, now.acts().size())) {
        Scorer anew = Judged.scorer(world.facts());
        anew.add(new Act(last + 1, "", "", 0, act.number(), List.of()));
        assertThat(text(now.whatIf(act.number(), List.of())))
            .as("seed " + seed + ", undo of " + act)
            .isEqualTo(text(anew.score()));
      }
    }
  }

  @Test
  void resultsOfEarlierForeseeByWhatWasKnownThen() {
    for (long seed = FIRST_SEED; seed < FIRST_SEED + WORLDS; seed++) {
      World world = World.of(RandomWorld.text(seed, 4));
      List<Fact> facts = Arrivals.oneByOne(world, new Random(seed));
      List<Fact> first = new ArrayList<>(facts.subList(0, facts.size() / 2 + 1));
      Scorer scorer = Judged.scorer(first);
      Results earlier = scorer.score();
      facts.subList(first.size(), facts.size()).forEach(scorer::add);
      scorer.score();
      int next = earlier.acts().getLast().number() + 1;
      Act undo = new Act(next, "", "", 0, next > 2 ? next - 1 : Act.NOTHING, List.of());
      Scorer anew = Judged.scorer(first);
      anew.add(undo);
      assertThat(text(earlier.whatIf(undo))).as("seed " + seed).isEqualTo(text(anew.score()));
    }
  }

  @Test
  void withoutASetupThereIsNothingToForesee() {
    Results results = Judged.scorer(World.of("entrant 1 chip=C1\n").facts()).score();
    assertThatThrownBy(() -> results.whatIf(1, List.of()))
        .isInstanceOf(IllegalStateException.class);
  }
}

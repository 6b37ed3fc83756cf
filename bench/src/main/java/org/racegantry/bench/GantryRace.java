package org.racegantry.bench;

import java.util.List;
import org.racegantry.live.AllHands;
import org.racegantry.race.Act;
import org.racegantry.race.ReadBatch;
import org.racegantry.scoring.Places;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Scorer;
import org.racegantry.scoring.Split;

/** The race in Gantry's scorer. */
final class GantryRace {
  private static final int NOT_IN = 0;

  private final BenchRace race;
  private final Scorer scorer = new Scorer(new AllHands());

  GantryRace(BenchRace race) {
    this.race = race;
  }

  /** Puts the declared race in: setup, entries, chips, guns. */
  void declare() {
    race.acts().forEach(scorer::add);
  }

  /** Puts the reads in. */
  void load(List<ReadBatch> batches) {
    batches.forEach(scorer::add);
  }

  /** Puts one more act in. */
  void add(Act act) {
    scorer.add(act);
  }

  /** Reads to results and places, with a reason for every read not used. */
  Results score() {
    return scorer.score();
  }

  /** What came out, runner by runner. */
  Outcome outcome(Results results) {
    int size = race.size().runners();
    long splits = 0;
    long sum_ms = 0;
    Outcome found = Outcome.empty(size, 0, 0);
    for (int e = 0; e < results.entrants().size(); e++) {
      Result result = results.result(e);
      for (Split split : result.splits()) {
        if (split.source() == Split.Source.MAIN) {
          splits++;
          sum_ms += split.gun_ms();
        }
      }
      take(found, Integer.parseInt(result.entrant().bib().text()) - 1, result);
    }
    return new Outcome(found.gun_ms(), found.net_ms(), found.places(), splits, sum_ms);
  }

  private static void take(Outcome found, int i, Result result) {
    Places places = result.places();
    found.gun_ms()[i] = Math.max(NOT_IN, result.gunTime_ms());
    found.net_ms()[i] = Math.max(NOT_IN, result.netTime_ms());
    found.places()[0][i] = places.overall();
    found.places()[1][i] = places.sex();
    found.places()[2][i] = places.division();
    found.places()[3][i] = places.nation();
  }
}

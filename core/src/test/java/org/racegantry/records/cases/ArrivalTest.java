package org.racegantry.records.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.racegantry.race.Act;
import org.racegantry.race.Fact;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;
import org.racegantry.records.Provisional;
import org.racegantry.records.Verdict;
import org.racegantry.records.Verdicts;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Scorer;

/** Verdicts depend on which reads there are, never on when they came. */
class ArrivalTest {
  private static final int SHUFFLES = 10;
  private static final CaseFile FILE = CaseFile.read("/records/cases.txt");

  @Test
  void noCaseChangesWithTheOrderOfItsReads() {
    for (CaseFile.Case one : FILE.cases()) {
      for (long seed = 1; seed <= SHUFFLES; seed++) {
        unmoved(new CaseWorld(one, FILE), one.title(), seed);
      }
    }
  }

  /** Many runners around the marks, of several races, sexes and nations. */
  @Test
  void noVerdictOfALargeFieldChangesWithTheOrderOfItsReads() {
    for (long seed = 1; seed <= SHUFFLES; seed++) {
      CaseFile.Case one = RandomCase.of(seed, 120);
      unmoved(new CaseWorld(one, FILE), "field of seed " + seed, seed);
    }
  }

  private static void unmoved(CaseWorld world, String title, long seed) {
    String expected = said(world, scored(world.facts()));
    String shuffled = said(world, scored(shuffled(world, new Random(seed))));
    assertThat(shuffled).as(title + ", seed " + seed).isEqualTo(expected);
  }

  private static Results scored(List<Fact> facts) {
    Scorer scorer = new Scorer();
    facts.forEach(scorer::add);
    return scorer.score();
  }

  /** Reads in another order and other batches, some of them twice, before and behind the acts. */
  private static List<Fact> shuffled(CaseWorld world, Random random) {
    List<Read> reads = new ArrayList<>(world.reads());
    reads.addAll(world.reads().stream().filter(_ -> random.nextInt(3) == 0).toList());
    Collections.shuffle(reads, random);
    List<Fact> facts = new ArrayList<>();
    for (int at = 0; at < reads.size(); ) {
      int end = Math.min(reads.size(), at + 1 + random.nextInt(7));
      facts.add(ReadBatch.of(reads.subList(at, end)));
      at = end;
    }
    world.facts().stream().filter(fact -> fact instanceof Act).forEach(facts::add);
    Collections.shuffle(facts, random);
    return facts;
  }

  /** Everything there is to say, as text. */
  private static String said(CaseWorld world, Results results) {
    Verdicts verdicts = world.verdicts(results, Provisional.NONE.with("", results));
    StringBuilder said = new StringBuilder();
    for (Verdict verdict : verdicts.notable()) {
      said.append(verdict).append(verdicts.allTime(verdict)).append('\n');
    }
    for (int i = 0; i < results.entrants().size(); i++) {
      said.append(verdicts.marks(i)).append(verdicts.of(i)).append('\n');
    }
    return said.toString();
  }
}

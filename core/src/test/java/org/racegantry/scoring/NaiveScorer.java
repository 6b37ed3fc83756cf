package org.racegantry.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.race.Bib;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Fact;
import org.racegantry.race.Race;
import org.racegantry.race.Read;

/**
 * Scores small races straight from docs/scoring.md, section by section, trying every chain. It is
 * the judge of the real scorer: slow, plain, and written without looking at it.
 */
final class NaiveScorer {
  private NaiveScorer() {}

  /** What the facts come to. */
  static Observed score(List<Fact> facts) {
    return score(facts, Long.MAX_VALUE);
  }

  /** What all acts, and the reads until a moment (inclusive), come to. */
  static Observed score(List<Fact> all, long until_ms) {
    NaiveFacts facts = new NaiveFacts(all, until_ms);
    List<NaiveRunner> runners = new ArrayList<>();
    facts.entrants.values().forEach(entrant -> runners.add(new NaiveRunner(facts, entrant)));
    runners.sort(
        Comparator.comparing((NaiveRunner r) -> r.entrant.bib())
            .thenComparing(r -> r.entrant.id()));

    long latest_ms = Long.MIN_VALUE;
    for (NaiveRunner runner : runners) {
      for (NaiveGroup.Candidate link : runner.chain) {
        latest_ms = Math.max(latest_ms, link.time_ms());
      }
    }
    List<Observed.Runner> results = new ArrayList<>();
    List<Observed.Fate> fates = new ArrayList<>();
    for (NaiveRunner runner : runners) {
      results.add(new NaiveTimes(runner).runner(latest_ms));
      fates.addAll(new NaiveFates(runner).fates());
    }
    List<Observed.Rank> ranks = new NaiveRankings(facts, results).all();
    results.replaceAll(runner -> withPlaces(runner, ranks, facts));
    // Entrants stand in the order of their entries, so the one entered last is found by the bib.
    Map<Bib, EntrantId> bibs = new TreeMap<>();
    facts.entrants.values().forEach(entrant -> bibs.put(entrant.bib(), entrant.id()));
    return new Observed(results, ranks, fates, counts(facts, fates), declared(facts), bibs);
  }

  private static Observed.Runner withPlaces(
      Observed.Runner r, List<Observed.Rank> ranks, NaiveFacts facts) {
    Places places =
        new Places(
            place(r.entrant().id(), "overall", ranks, facts),
            place(r.entrant().id(), "sex", ranks, facts),
            place(r.entrant().id(), "division", ranks, facts),
            place(r.entrant().id(), "nation", ranks, facts),
            place(r.entrant().id(), "club", ranks, facts));
    return new Observed.Runner(
        r.entrant(),
        r.race(),
        r.wave(),
        r.status(),
        r.rule(),
        r.gun_ms(),
        r.gunPlanned(),
        r.splits(),
        r.gunTime_ms(),
        r.netTime_ms(),
        places,
        r.notices());
  }

  private static int place(
      EntrantId who, String ranking, List<Observed.Rank> ranks, NaiveFacts facts) {
    for (Observed.Rank rank : ranks) {
      if (rank.ranking().equals(ranking) && rank.point().equals(facts.setup.finish().id())) {
        for (Observed.Row row : rank.rows()) {
          if (row.who().equals(who)) {
            return row.place();
          }
        }
      }
    }
    return Places.NONE;
  }

  private static Map<String, Long> counts(NaiveFacts facts, List<Observed.Fate> fates) {
    Map<String, Long> counts = new TreeMap<>();
    fates.forEach(fate -> counts.merge(fate.code(), 1L, Long::sum));
    for (Read read : facts.reads) {
      if (facts.owner(read) == null) {
        counts.merge(nobodys(facts, read), 1L, Long::sum);
        facts.copies(read).forEach(copy -> counts.merge(copy, 1L, Long::sum));
      }
    }
    return counts;
  }

  /** Why a read that belongs to nobody is refused. */
  private static String nobodys(NaiveFacts facts, Read read) {
    if (NaiveRunner.lineOf(facts.setup, read) == null) {
      return "UNKNOWN_READER";
    }
    return facts.isStruck(read) ? "STRUCK" : "UNKNOWN_CHIP";
  }

  private static List<Observed.Declared> declared(NaiveFacts facts) {
    List<Observed.Declared> declared = new ArrayList<>();
    for (Race race : facts.setup.races()) {
      declared.add(
          new Observed.Declared(race.id(), facts.state(race.id()), facts.version(race.id())));
    }
    return declared;
  }
}

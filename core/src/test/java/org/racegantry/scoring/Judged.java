package org.racegantry.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.racegantry.race.Bib;
import org.racegantry.race.Fact;
import org.racegantry.worlds.World;

/** Scores a world with the real scorer and lets the naive one judge it. */
final class Judged {
  private Judged() {}

  /** What both scorers make of the world; fails where they differ. */
  static Observed score(World world) {
    Observed naive = naive(world);
    assertThat(real(world).text())
        .as("the real scorer (actual) against the naive one (expected)")
        .isEqualTo(naive.text());
    return naive;
  }

  /** What both scorers make of the world in this text. */
  static Observed score(String text) {
    return score(World.of(text));
  }

  /** What the naive scorer makes of the world. */
  static Observed naive(World world) {
    return NaiveScorer.score(world.facts(), world.asOf_ms().orElse(Long.MAX_VALUE));
  }

  /** What the real scorer makes of the world. */
  static Observed real(World world) {
    Scorer scorer = scorer(world.facts());
    return Observed.of(
        world.asOf_ms().isPresent()
            ? scorer.scoreUntil(world.asOf_ms().getAsLong())
            : scorer.score());
  }

  /** A real scorer that has taken these facts in, in this order. */
  static Scorer scorer(List<Fact> facts) {
    Scorer scorer = new Scorer();
    facts.forEach(scorer::add);
    return scorer;
  }

  /** The result of one bib. */
  static Observed.Runner bib(Observed seen, String bib) {
    return seen.runners().stream()
        .filter(runner -> runner.entrant().bib().equals(new Bib(bib)))
        .findFirst()
        .orElseThrow();
  }

  /** The codes of one bib's reads, in the order of their times. */
  static List<String> codes(Observed seen, String bib) {
    return seen.fates().stream()
        .filter(fate -> fate.bib().equals(new Bib(bib)))
        .map(Observed.Fate::code)
        .toList();
  }

  /** Bibs of the overall ranking at the finish, each with its place: {@code 1 7}. */
  static List<String> overall(Observed seen) {
    return standing(seen, "overall", "", "FINISH");
  }

  /** Bibs of one group of a ranking at a point, each with its place. */
  static List<String> standing(Observed seen, String ranking, String group, String point) {
    return seen.ranks().stream()
        .filter(r -> r.ranking().equals(ranking) && r.group().equals(group))
        .filter(r -> r.point().equals(point))
        .flatMap(r -> r.rows().stream())
        .map(row -> row.place() + " " + row.bib())
        .toList();
  }

  /** Official time of one bib by gun, such as {@code 0:33:20}. */
  static String official(Observed seen, String bib) {
    long ms = bib(seen, bib).gunTime_ms();
    return org.racegantry.race.Elapsed.hms(OfficialTime.seconds(ms));
  }
}

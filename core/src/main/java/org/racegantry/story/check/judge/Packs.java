package org.racegantry.story.check.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.racegantry.story.Contest;
import org.racegantry.story.check.read.Statement;

/** How many were in the lead group, at a place or at any timing point. */
final class Packs {
  /** Some people call a group what others see with holes in it. */
  static final long LOOSE_MS = 10_000;

  /** So many more or fewer than any reading gives may be a miscount. */
  static final long MISCOUNT = 1;

  private Packs() {}

  static Finding of(Known known, Statement.Count said, String claimed) {
    Optional<Contest> contest = known.contest(said.who());
    if (contest.isEmpty()) {
      return Finding.open(claimed, "The report does not say in which race.");
    }
    if (known.byNet(contest.get().race())) {
      return Finding.open(
          claimed, "Net times rank in this race: who ran beside whom is not known of it.");
    }
    Mats mats = said.at().map(at -> Mats.around(known, at)).orElse(Mats.all(known));
    long low = Long.MAX_VALUE;
    long high = 0;
    boolean fits = false;
    List<String> seen = new ArrayList<>();
    for (int p = Math.max(1, mats.from()); p <= Math.min(mats.to(), known.finish() - 1); p++) {
      Lineup lineup = known.lineup(contest.get(), p);
      if (lineup.size() > 0) {
        int group = lineup.group(Lineup.TOGETHER_MS);
        low = Math.min(low, group);
        high = Math.max(high, lineup.group(LOOSE_MS));
        fits = fits || said.number().holds(group);
        seen.add(group + " at " + Say.point(known, p));
      }
    }
    return seen.isEmpty()
        ? Finding.open(claimed, "Nobody was measured there.")
        : ruled(said, claimed, low, high, fits, mats, seen);
  }

  private static Finding ruled(
      Statement.Count said,
      String claimed,
      long low,
      long high,
      boolean fits,
      Mats mats,
      List<String> seen) {
    String actual = "in the lead group: " + String.join(", ", seen);
    String evidence =
        "Up to a gap of more than 3 s there were " + String.join(", ", seen) + " together.";
    if (fits) {
      return Finding.supported(claimed, actual, evidence);
    }
    // Before the first timing point nobody counted.
    boolean counted = mats.from() > 0 || said.at().isEmpty();
    return counted && !Gaps.meets(said.number(), low, high, MISCOUNT)
        ? Finding.contradicted(claimed, actual, evidence)
        : Finding.open(claimed, actual, evidence);
  }
}

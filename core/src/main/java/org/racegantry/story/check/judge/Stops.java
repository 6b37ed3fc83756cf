package org.racegantry.story.check.judge;

import java.util.Optional;
import org.racegantry.race.Status;
import org.racegantry.scoring.Split;
import org.racegantry.story.Where;

/** Who stopped for good and where, and who never started. */
final class Stops {
  private Stops() {}

  static Finding out(Known known, int who, Optional<Where> at, String claimed) {
    String evidence = known.name(who) + " " + known.fate(who) + ".";
    String actual = known.name(who) + ", " + known.status(who);
    return switch (known.status(who)) {
      case OK, NP ->
          Finding.contradicted(
              claimed,
              known.name(who) + ", finish " + Say.time(known.official_s(who)),
              known.name(who) + " finished in " + Say.time(known.official_s(who)) + ".");
      case RUNNING, NOT_SEEN -> Finding.open(claimed, evidence);
      case DQ, DNS -> Finding.open(claimed, actual, evidence);
      case DNF ->
          at.map(where -> place(known, who, where, claimed, actual, evidence))
              .orElseGet(() -> Finding.supported(claimed, actual, evidence));
    };
  }

  private static Finding place(
      Known known, int who, Where where, String claimed, String actual, String evidence) {
    int last = 0;
    for (int p = 1; p < known.points().size(); p++) {
      last = known.elapsed_ms(who, p) != Split.UNKNOWN ? p : last;
    }
    Mats mats = Mats.around(known, where);
    Mats stopped = new Mats(last, Math.min(last + 1, known.finish()));
    if (mats.overlaps(stopped)) {
      return Finding.supported(claimed, actual, evidence);
    }
    long last_mm = known.points().get(last).distance_mm();
    // One mat may have missed a runner; two in a row did not.
    long next_mm = known.points().get(Math.min(last + 2, known.finish())).distance_mm();
    boolean before = where.to_mm() + Mats.REACH_MM < last_mm;
    boolean behind = where.from_mm() - Mats.REACH_MM > next_mm;
    return before || behind
        ? Finding.contradicted(claimed, actual, evidence)
        : Finding.open(claimed, actual, evidence);
  }

  static Finding absent(Known known, int who, String claimed) {
    String evidence = known.name(who) + " " + known.fate(who) + ".";
    String actual = known.name(who) + ", " + known.status(who);
    boolean seen = false;
    for (int p = 0; p < known.points().size(); p++) {
      seen = seen || known.elapsed_ms(who, p) != Split.UNKNOWN;
    }
    if (known.status(who) == Status.DNS) {
      return Finding.supported(claimed, actual, evidence);
    }
    return seen
        ? Finding.contradicted(claimed, actual, evidence)
        : Finding.open(claimed, actual, evidence);
  }
}

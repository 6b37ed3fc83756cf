package org.racegantry.story.check.judge;

import java.util.List;
import org.racegantry.records.Scope;
import org.racegantry.records.Verdict;
import org.racegantry.story.check.read.Statement;

/** How far a finish time is from a record. */
final class RecordGaps {
  private RecordGaps() {}

  static Finding of(Known known, int who, Scope scope, Statement.Gap said, String claimed) {
    if (said.at().filter(at -> Mats.around(known, at).from() < known.finish()).isPresent()) {
      return Finding.open(claimed, "The record's times on the way are not in the books.");
    }
    if (!known.finished(who)) {
      return Finding.open(claimed, known.name(who) + " " + known.fate(who) + ".");
    }
    List<Verdict> held = Books.held(known, who, scope);
    if (held.isEmpty()) {
      return Finding.open(claimed, "No book of this race has a mark of that record.");
    }
    for (Verdict verdict : held) {
      if (holds(said, verdict.margin_s())) {
        return Finding.supported(claimed, actual(known, who, verdict), Books.margin(verdict) + ".");
      }
    }
    for (Verdict verdict : held) {
      if (verdict.provisionalDiffers() && holds(said, verdict.provisionalMargin_s())) {
        return Finding.provisional(
            claimed,
            actual(known, who, verdict),
            Books.margin(verdict)
                + "; it was "
                + Say.gap(Math.abs(verdict.provisionalMargin_s()))
                + " by the provisional "
                + Say.time(verdict.provisional_s())
                + ".");
      }
    }
    Verdict first = held.getFirst();
    return Finding.contradicted(claimed, actual(known, who, first), Books.margin(first) + ".");
  }

  private static boolean holds(Statement.Gap said, long margin_s) {
    return said.gap_s().holds(said.ahead() ? -margin_s : margin_s);
  }

  private static String actual(Known known, int who, Verdict verdict) {
    long margin_s = verdict.margin_s();
    return known.name(who)
        + ", "
        + Say.gap(Math.abs(margin_s))
        + (margin_s <= 0 ? " ahead of the " : " behind the ")
        + Books.name(verdict.key().scope());
  }
}

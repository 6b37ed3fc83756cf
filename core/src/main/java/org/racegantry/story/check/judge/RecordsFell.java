package org.racegantry.story.check.judge;

import java.util.List;
import java.util.Optional;
import org.racegantry.records.Condition;
import org.racegantry.records.Scope;
import org.racegantry.records.Verdict;
import org.racegantry.records.Verdict.Ruling;
import org.racegantry.story.check.Claim;
import org.racegantry.story.check.read.Statement;

/** Whether a record fell, by the verdicts of the race. */
final class RecordsFell {
  private RecordsFell() {}

  static Finding of(Known known, Statement.RecordFell said) {
    String claimed =
        known.name(said.who()) + (said.fell() ? ", " : ", no ") + Books.name(said.scope());
    int who =
        said.who()
            .athlete()
            .orElseGet(() -> said.who().contest().map(of -> Books.best(known, of)).orElse(-1));
    if (who < 0) {
      return Unresolved.of(known, said.who(), claimed);
    }
    Finding fell = fell(known, who, said.scope(), claimed);
    Finding finding = said.fell() ? fell : fell.denied();
    // Whose record is meant follows from the passage only, so it may be another contest's.
    return said.who().athlete().isEmpty() && finding.ruling() == Claim.Ruling.CONTRADICTED
        ? Finding.open(claimed, finding.actual(), finding.evidence())
        : finding;
  }

  private static Finding fell(Known known, int who, Scope scope, String claimed) {
    if (!known.finished(who)) {
      return unfinished(known, who, claimed);
    }
    if (scope == Scope.PERSONAL && known.athlete(who).debut()) {
      String debut = "It was the first race over the distance, so it is the best so far.";
      return Finding.supported(claimed, claimed, debut);
    }
    List<Verdict> held = Books.held(known, who, scope);
    if (held.isEmpty()) {
      return Finding.open(claimed, unheard(known, who, scope));
    }
    for (Verdict verdict : held) {
      if (verdict.ruling() == Ruling.RECORD || verdict.ruling() == Ruling.EQUAL) {
        return Finding.supported(claimed, actual(known, who, verdict), Books.margin(verdict) + ".");
      }
    }
    Optional<Verdict> open =
        held.stream().filter(verdict -> verdict.ruling() != Ruling.NOT).findFirst();
    return open.map(verdict -> undecided(known, who, verdict, claimed))
        .orElseGet(() -> not(known, who, held, claimed));
  }

  private static Finding unfinished(Known known, int who, String claimed) {
    String evidence = known.name(who) + " " + known.fate(who) + ".";
    return known.running(who)
        ? Finding.open(claimed, evidence)
        : Finding.contradicted(claimed, known.name(who) + ", " + known.status(who), evidence);
  }

  private static String unheard(Known known, int who, Scope scope) {
    boolean own = scope == Scope.PERSONAL || scope == Scope.SEASON;
    return own
        ? "The entry list names no earlier " + Books.name(scope) + " of " + known.name(who) + "."
        : "No record book of this race has such a " + Books.name(scope) + ".";
  }

  private static Finding undecided(Known known, int who, Verdict verdict, String claimed) {
    String why = verdict.decisive().map(Condition::evidence).map(words -> ": " + words).orElse("");
    String word = verdict.ruling() == Ruling.PENDING ? "pending" : "not known";
    return Finding.open(
        claimed,
        actual(known, who, verdict),
        Books.margin(verdict) + ", but whether it is a record is " + word + why + ".");
  }

  private static Finding not(Known known, int who, List<Verdict> held, String claimed) {
    Verdict first = held.getFirst();
    String actual = actual(known, who, first);
    for (Verdict verdict : held) {
      boolean thought = verdict.provisionalDiffers() && verdict.provisionalMargin_s() <= 0;
      if (thought && verdict.margin_s() > 0) {
        return Finding.provisional(
            claimed,
            actual(known, who, verdict),
            Books.margin(verdict)
                + "; the provisional "
                + Say.time(verdict.provisional_s())
                + " would have been one.");
      }
    }
    String why =
        first.margin_s() <= 0
            ? first.decisive().map(one -> ", but " + one.name() + ": " + one.evidence()).orElse("")
            : "";
    return Finding.contradicted(claimed, actual, Books.margin(first) + why + ".");
  }

  private static String actual(Known known, int who, Verdict verdict) {
    long margin_s = verdict.margin_s();
    String how =
        margin_s == 0
            ? "equal to the "
            : Say.gap(Math.abs(margin_s)) + (margin_s < 0 ? " inside the " : " outside the ");
    return known.name(who) + ", " + how + Books.name(verdict.key().scope());
  }
}

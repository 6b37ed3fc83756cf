package org.racegantry.story.check.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.racegantry.records.AllTimeSays;
import org.racegantry.records.Scope;
import org.racegantry.records.Verdict;
import org.racegantry.records.book.BookMark;
import org.racegantry.story.check.Claim.Ruling;
import org.racegantry.story.check.read.Statement;

/**
 * Places in a list of all time; where a list is not complete, only what surely is wrong is said.
 */
final class AllTimes {
  private AllTimes() {}

  static Finding of(Known known, Statement.AllTime said) {
    String claimed =
        known.name(said.who())
            + ", "
            + Say.amount(said.rank(), Say::ordinal)
            + " fastest, "
            + said.scope().code();
    if (said.who().athlete().isEmpty()) {
      return Unresolved.of(known, said.who(), claimed);
    }
    int who = said.who().athlete().getAsInt();
    if (!known.finished(who)) {
      String fate = known.name(who) + " " + known.fate(who) + ".";
      return known.running(who)
          ? Finding.open(claimed, fate)
          : Finding.contradicted(claimed, known.name(who) + ", " + known.status(who), fate);
    }
    Finding finding = inScope(known, who, said, said.scope(), claimed);
    boolean narrow = said.scope() == Scope.EVENT || said.scope() == Scope.COURSE;
    // "The second-fastest in history to win here" is of all history.
    if (finding.ruling() == Ruling.CONTRADICTED
        && narrow
        && Words.say(said.span().text(), "history", "world")) {
      Finding wider = inScope(known, who, said, Scope.WORLD, claimed);
      return wider.ruling() == Ruling.SUPPORTED ? wider : finding;
    }
    return finding;
  }

  private static Finding inScope(
      Known known, int who, Statement.AllTime said, Scope scope, String claimed) {
    List<AllTimeSays> says = new ArrayList<>();
    for (Verdict verdict : Books.held(known, who, scope)) {
      known.verdicts().allTime(verdict).ifPresent(says::add);
    }
    return says.isEmpty()
        ? Finding.open(claimed, "No list of this race ranks that time.")
        : ranked(known, who, said, says, claimed);
  }

  private static Finding ranked(
      Known known, int who, Statement.AllTime said, List<AllTimeSays> says, String claimed) {
    Optional<AllTimeSays> fits =
        says.stream().filter(one -> one.complete() && said.rank().holds(one.rank())).findFirst();
    AllTimeSays told = fits.orElse(says.getFirst());
    String actual = known.name(who) + ", " + told.words();
    String evidence =
        Say.time(known.official_s(who))
            + " is "
            + told.wordsOfEvent()
            + " as of "
            + told.day()
            + behind(told)
            + ".";
    // A list with holes can only push a time further down.
    boolean wrong =
        says.stream().allMatch(one -> one.complete() || said.rank().high() < one.rank());
    if (fits.isPresent()) {
      return Finding.supported(claimed, actual, evidence);
    }
    return wrong
        ? Finding.contradicted(claimed, actual, evidence)
        : Finding.open(claimed, actual, evidence + " The list is not known to be complete.");
  }

  private static String behind(AllTimeSays told) {
    if (told.before().isEmpty()) {
      return "";
    }
    BookMark fastest = told.before().getFirst();
    return ", behind " + fastest.line().athlete() + ", " + Say.time(fastest.mark_s());
  }
}

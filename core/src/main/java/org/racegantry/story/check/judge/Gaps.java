package org.racegantry.story.check.judge;

import org.racegantry.story.check.read.Amount;
import org.racegantry.story.check.read.Statement;
import org.racegantry.story.check.read.Statement.Other;
import org.racegantry.story.check.read.Subject;

/** Gaps at the finish, between whole official seconds. */
final class Gaps {
  private Gaps() {}

  static Finding of(Known known, Statement.Gap said) {
    String claimed = claimed(known, said);
    if (said.who().athlete().isEmpty()) {
      return Unresolved.of(known, said.who(), claimed);
    }
    int who = said.who().athlete().getAsInt();
    if (said.other() instanceof Other.Mark(var scope)) {
      return RecordGaps.of(known, who, scope, said, claimed);
    }
    if (said.other() instanceof Other.Runner(Subject other)) {
      if (other.athlete().isEmpty()) {
        return Unresolved.of(known, other, claimed);
      }
      if (other.athlete().getAsInt() == who) {
        return Finding.open(claimed, "It is not safe to say between whom the gap is meant.");
      }
    }
    boolean onTheWay =
        said.at().filter(at -> Mats.around(known, at).from() < known.finish()).isPresent();
    return onTheWay
        ? GapsOnTheWay.of(known, who, said, claimed)
        : FinishGaps.of(known, who, said, claimed);
  }

  private static String claimed(Known known, Statement.Gap said) {
    String other =
        switch (said.other()) {
          case Other.Runner(Subject runner) -> known.name(runner);
          case Other.Front _ -> said.ahead() ? "the others" : "the front";
          case Other.Next _ -> "the next";
          case Other.Mark(var scope) -> "the " + Books.name(scope);
        };
    return known.name(said.who())
        + ", "
        + Say.amount(said.gap_s(), Say::gap)
        + (said.ahead() ? " ahead of " : " behind ")
        + other
        + said.at().map(at -> " " + Say.where(known, at)).orElse("");
  }

  static boolean holds(Statement.Gap said, long ahead_s) {
    return said.gap_s().holds(said.ahead() ? ahead_s : -ahead_s);
  }

  /** Whether an amount could be met by some value of a range with room around it. */
  static boolean meets(Amount amount, long low, long high, long room) {
    return amount.low() <= high + room && low - room <= amount.high();
  }
}

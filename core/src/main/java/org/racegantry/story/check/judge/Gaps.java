package org.racegantry.story.check.judge;

import java.util.OptionalInt;
import java.util.OptionalLong;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Split;
import org.racegantry.story.check.Claim;
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
    if (said.other() instanceof Other.Runner(Subject other) && other.athlete().isEmpty()) {
      return Unresolved.of(known, other, claimed);
    }
    boolean onTheWay =
        said.at().filter(at -> Mats.around(known, at).from() < known.finish()).isPresent();
    return onTheWay
        ? GapsOnTheWay.of(known, who, said, claimed)
        : atTheFinish(known, who, said, claimed);
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

  private static Finding atTheFinish(Known known, int who, Statement.Gap said, String claimed) {
    Lineup finish = known.lineup(who, known.finish());
    if (!known.finished(who)) {
      return unfinished(known, who, said, claimed);
    }
    OptionalInt other = other(finish, who, said);
    if (other.isEmpty()) {
      return Finding.open(claimed, "Nobody else is in the result to measure that to.");
    }
    if (!known.finished(other.getAsInt())) {
      return unfinished(known, other.getAsInt(), said, claimed);
    }
    Finding finding = between(known, who, other.getAsInt(), said, claimed);
    // "Third, two minutes behind" may mean the one before as well as the winner.
    if (finding.ruling() != Claim.Ruling.SUPPORTED
        && said.other() instanceof Other.Next
        && !said.ahead()
        && finish.indexOf(who) > 1) {
      Finding winner = between(known, who, finish.entrants()[0], said, claimed);
      return winner.ruling() == Claim.Ruling.SUPPORTED ? winner : finding;
    }
    return finding;
  }

  private static OptionalInt other(Lineup finish, int who, Statement.Gap said) {
    int own = finish.indexOf(who);
    return switch (said.other()) {
      case Other.Runner(Subject runner) -> runner.athlete();
      case Other.Front _ -> at(finish, own == 0 ? 1 : 0);
      case Other.Next _ -> own < 0 ? OptionalInt.empty() : at(finish, next(own, said.ahead()));
      case Other.Mark _ -> OptionalInt.empty();
    };
  }

  private static int next(int own, boolean ahead) {
    return own == 0 || ahead ? own + 1 : own - 1;
  }

  private static OptionalInt at(Lineup finish, int index) {
    return index < finish.size() ? OptionalInt.of(finish.entrants()[index]) : OptionalInt.empty();
  }

  private static Finding between(
      Known known, int who, int other, Statement.Gap said, String claimed) {
    long own_s = known.official_s(who);
    long other_s = known.official_s(other);
    String actual = words(known, who, other, other_s - own_s);
    String evidence =
        Say.time(own_s)
            + " for "
            + known.name(who)
            + ", "
            + Say.time(other_s)
            + " for "
            + known.name(other)
            + " in the "
            + known.state(known.race(who))
            + ".";
    if (holds(said, other_s - own_s)) {
      return Finding.supported(claimed, actual, evidence);
    }
    if (!known.race(who).equals(known.race(other))) {
      return Finding.open(claimed, actual, evidence + " They ran in two races.");
    }
    if (byOtherClock(known, who, other, said)) {
      return Finding.supported(claimed, actual, evidence + " By another clock it is as reported.");
    }
    long own_p = provisional_s(known, who);
    long other_p = provisional_s(known, other);
    return holds(said, other_p - own_p)
        ? Finding.provisional(
            claimed,
            actual,
            evidence
                + " The provisional times were "
                + Say.time(own_p)
                + " and "
                + Say.time(other_p)
                + ".")
        : Finding.contradicted(claimed, actual, evidence);
  }

  /** Where the own start ranks, from the gun; and by the times of a ranking of its own clock. */
  private static boolean byOtherClock(Known known, int who, int other, Statement.Gap said) {
    boolean byGun =
        known.byNet(known.race(who)) && holds(said, gun_s(known, other) - gun_s(known, who));
    OptionalLong ranked_s = ranked_s(known, who, other);
    return byGun || ranked_s.isPresent() && holds(said, ranked_s.getAsLong());
  }

  /** By the times of the ranking, which may go by another clock than the race. */
  private static OptionalLong ranked_s(Known known, int who, int other) {
    Lineup finish = known.lineup(who, known.finish());
    int own = finish.indexOf(who);
    int theirs = finish.indexOf(other);
    return own < 0 || theirs < 0
        ? OptionalLong.empty()
        : OptionalLong.of(
            OfficialTime.seconds(finish.times_ms()[theirs])
                - OfficialTime.seconds(finish.times_ms()[own]));
  }

  private static boolean holds(Statement.Gap said, long ahead_s) {
    return said.gap_s().holds(said.ahead() ? ahead_s : -ahead_s);
  }

  private static long gun_s(Known known, int who) {
    return OfficialTime.seconds(known.gun_ms(who, known.finish()));
  }

  /** The provisional time, or the official one where no other was declared. */
  private static long provisional_s(Known known, int who) {
    long said_s = known.provisional_s(who);
    return said_s == Split.UNKNOWN ? known.official_s(who) : said_s;
  }

  static String words(Known known, int who, int other, long ahead_s) {
    return known.name(who)
        + ", "
        + Say.gap(Math.abs(ahead_s))
        + (ahead_s < 0 ? " behind " : " ahead of ")
        + known.name(other);
  }

  /** A gap without a place may still be meant on the way, so only words of the end decide. */
  private static Finding unfinished(Known known, int who, Statement.Gap said, String claimed) {
    String evidence = known.name(who) + " " + known.fate(who) + ".";
    boolean end = Words.say(said.span().text(), "finish", "line", "won", "win", "victory", "home");
    return known.running(who) || !end
        ? Finding.open(claimed, evidence)
        : Finding.contradicted(claimed, known.name(who) + ", " + known.status(who), evidence);
  }

  /** Whether an amount could be met by some value of a range with room around it. */
  static boolean meets(Amount amount, long low, long high, long room) {
    return amount.low() <= high + room && low - room <= amount.high();
  }
}

package org.racegantry.story.check.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Split;
import org.racegantry.story.check.Claim.Ruling;
import org.racegantry.story.check.read.Statement;
import org.racegantry.story.check.read.Statement.Other;
import org.racegantry.story.check.read.Subject;

/** Gaps at the line, between whole official seconds. */
final class FinishGaps {
  /** A smaller gap is one of those within a group, and measured sooner or later of anybody. */
  private static final long APART_S = 5;

  /** So large a gap somebody who finished may have had on the way, and be reported to have had. */
  private static final long CLEARLY_APART_S = 10;

  private FinishGaps() {}

  static Finding of(Known known, int who, Statement.Gap said, String claimed) {
    List<Integer> others = others(known, who, said);
    if (!known.finished(who)) {
      return unfinished(known, who, said, claimed);
    }
    if (others.isEmpty()) {
      return Finding.open(claimed, "Nobody else is in the result to measure that to.");
    }
    if (!known.finished(others.getFirst())) {
      return unfinished(known, others.getFirst(), said, claimed);
    }
    List<Finding> findings =
        others.stream()
            .filter(known::finished)
            .map(other -> between(known, who, other, said, claimed))
            .toList();
    for (Ruling good : List.of(Ruling.SUPPORTED, Ruling.PROVISIONAL)) {
      for (Finding finding : findings) {
        if (finding.ruling() == good) {
          return finding;
        }
      }
    }
    return findings.getFirst().ruling() == Ruling.CONTRADICTED
        ? unlessOnTheWay(known, who, said, findings.getFirst())
        : findings.getFirst();
  }

  /** Whom the gap may be measured to, the likeliest first. */
  private static List<Integer> others(Known known, int who, Statement.Gap said) {
    Lineup finish = known.lineup(who, known.finish());
    int own = finish.indexOf(who);
    String passage = said.span().text();
    List<Integer> others = new ArrayList<>();
    switch (said.other()) {
      case Other.Runner(Subject runner) -> {
        others.add(runner.athlete().orElseThrow());
        // "Outsprinted one and another to win by four seconds": the margin is to the second.
        if (said.ahead() && own == 0 && Words.say(passage, "win", "won", "victory")) {
          add(finish, 1, others);
        }
        if (!said.ahead() && own > 1 && Words.say(passage, "winner", "winning")) {
          add(finish, 0, others);
        }
      }
      case Other.Front _ -> {
        add(finish, own == 0 ? 1 : 0, others);
        if (!said.ahead() && own > 1 && !Words.say(passage, "win", "lead", "front", "first")) {
          add(finish, own - 1, others);
        }
      }
      case Other.Next _ -> {
        add(finish, own == 0 || said.ahead() ? own + 1 : own - 1, others);
        // "Third, two minutes behind" may mean the one before as well as the winner.
        if (!said.ahead() && own > 1) {
          add(finish, 0, others);
        }
      }
      case Other.Mark _ -> throw new IllegalArgumentException("a record is no runner");
    }
    return others;
  }

  private static void add(Lineup finish, int index, List<Integer> others) {
    if (index >= 0 && index < finish.size()) {
      others.add(finish.entrants()[index]);
    }
  }

  private static Finding between(
      Known known, int who, int other, Statement.Gap said, String claimed) {
    long own_s = known.official_s(who);
    long other_s = known.official_s(other);
    String actual = words(known, who, other, other_s - own_s);
    String evidence = times(known, who, other);
    if (Gaps.holds(said, other_s - own_s)) {
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
    String times = Say.time(own_p) + " and " + Say.time(other_p);
    return Gaps.holds(said, other_p - own_p)
        ? Finding.provisional(
            claimed, actual, evidence + " The provisional times were " + times + ".")
        : Finding.contradicted(claimed, actual, evidence);
  }

  private static String times(Known known, int who, int other) {
    return Say.time(known.official_s(who))
        + " for "
        + known.name(who)
        + ", "
        + Say.time(known.official_s(other))
        + " for "
        + known.name(other)
        + " in the "
        + known.state(known.race(who))
        + ".";
  }

  /** Where the own start ranks, from the gun; and by the times of a ranking of its own clock. */
  private static boolean byOtherClock(Known known, int who, int other, Statement.Gap said) {
    boolean byGun =
        known.byNet(known.race(who)) && Gaps.holds(said, gun_s(known, other) - gun_s(known, who));
    OptionalLong ranked_s = ranked_s(known, who, other);
    return byGun || ranked_s.isPresent() && Gaps.holds(said, ranked_s.getAsLong());
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

  private static long gun_s(Known known, int who) {
    return OfficialTime.seconds(known.gun_ms(who, known.finish()));
  }

  /** The provisional time, or the official one where no other was declared. */
  private static long provisional_s(Known known, int who) {
    long said_s = known.provisional_s(who);
    return said_s == Split.UNKNOWN ? known.official_s(who) : said_s;
  }

  private static String words(Known known, int who, int other, long ahead_s) {
    return known.name(who)
        + ", "
        + Say.gap(Math.abs(ahead_s))
        + (ahead_s < 0 ? " behind " : " ahead of ")
        + known.name(other);
  }

  /** A gap that is not the one at the line, but was measured on the way, may be meant there. */
  private static Finding unlessOnTheWay(Known known, int who, Statement.Gap said, Finding wrong) {
    return onTheWay(known, who, said, CLEARLY_APART_S)
        .map(words -> Finding.open(wrong.claimed(), wrong.actual(), wrong.evidence() + words))
        .orElse(wrong);
  }

  /** Where on the way a gap was so that is said of no place; those within a group are all over. */
  private static Optional<String> onTheWay(Known known, int who, Statement.Gap said, long least_s) {
    if (said.at().isPresent() || end(said) || said.gap_s().low() < least_s) {
      return Optional.empty();
    }
    return IntStream.range(1, known.finish())
        .filter(p -> GapsOnTheWay.isAt(known, who, p, said))
        .mapToObj(p -> " It was so at " + Say.point(known, p) + ".")
        .findFirst();
  }

  /** Whether the words are of the end of the race. */
  private static boolean end(Statement.Gap said) {
    return Words.say(
        said.span().text(), "finish", "line", "won", "win", "victory", "home", "margin", "beat");
  }

  /** A gap without a place may still be meant on the way, so only words of the end decide. */
  private static Finding unfinished(Known known, int who, Statement.Gap said, String claimed) {
    String evidence = known.name(who) + " " + known.fate(who) + ".";
    Optional<String> there = onTheWay(known, said.who().athlete().orElseThrow(), said, APART_S);
    if (there.isPresent()) {
      return Finding.supported(claimed, claimed, evidence + there.get());
    }
    return known.running(who) || !end(said)
        ? Finding.open(claimed, evidence)
        : Finding.contradicted(claimed, known.name(who) + ", " + known.status(who), evidence);
  }
}

package org.racegantry.story.check.judge;

import org.racegantry.race.Status;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Split;
import org.racegantry.story.check.read.Statement;

/** Who beat whom, and whether it was decided at the end. */
final class Beats {
  /** Level at the last split both have. */
  static final long LEVEL_MS = 3_000;

  /** So near at the line is a sprint, whatever the splits say. */
  static final long SPRINT_S = 10;

  /** So far apart at the line, and behind already before, is none. */
  static final long APART_S = 20;

  private Beats() {}

  static Finding of(Known known, Statement.Beat said) {
    String claimed =
        known.name(said.who())
            + (said.late()
                ? " beat " + known.name(said.whom()) + " at the end"
                : " beat " + known.name(said.whom()));
    if (said.who().athlete().isEmpty()) {
      return Unresolved.of(known, said.who(), claimed);
    }
    if (said.whom().athlete().isEmpty()) {
      return Unresolved.of(known, said.whom(), claimed);
    }
    int who = said.who().athlete().getAsInt();
    int whom = said.whom().athlete().getAsInt();
    if (who == whom || !known.race(who).equals(known.race(whom))) {
      return Finding.open(claimed, "They were not in one race.");
    }
    return known.finished(who) && known.finished(whom)
        ? both(known, who, whom, said.late(), claimed)
        : one(known, who, whom, said.late(), claimed);
  }

  private static Finding both(Known known, int who, int whom, boolean late, String claimed) {
    Lineup order =
        known.contest(who).equals(known.contest(whom))
            ? known.lineup(who, known.finish())
            : known.overall(known.race(who));
    int first = order.indexOf(who);
    int second = order.indexOf(whom);
    String times = times(known, who, whom);
    if (first < 0 || second < 0) {
      return Finding.open(claimed, "One of them takes no place: " + times + ".");
    }
    if (order.places()[first] == order.places()[second]) {
      return Finding.contradicted(claimed, "a dead heat", "They share a place: " + times + ".");
    }
    if (second < first) {
      String actual = known.name(whom) + " beat " + known.name(who);
      return Finding.contradicted(claimed, actual, "In the result: " + times + ".");
    }
    String actual = known.name(who) + " beat " + known.name(whom);
    return late
        ? late(known, who, whom, claimed, actual)
        : Finding.supported(claimed, actual, "In the result: " + times + ".");
  }

  private static String times(Known known, int who, int whom) {
    return known.name(who)
        + " "
        + Say.time(known.official_s(who))
        + ", "
        + known.name(whom)
        + " "
        + Say.time(known.official_s(whom));
  }

  private static Finding late(Known known, int who, int whom, String claimed, String actual) {
    long line_s = known.official_s(whom) - known.official_s(who);
    if (!known.beside(known.contest(who))) {
      return Finding.open(claimed, actual, "Net times rank in this race: nobody saw a sprint.");
    }
    int last = lastOfBoth(known, who, whom);
    String line = Say.gap(line_s) + " apart at the line";
    if (last < 1) {
      return line_s <= SPRINT_S
          ? Finding.supported(claimed, actual, "They were " + line + ".")
          : Finding.open(claimed, actual, "They were " + line + ", with no split of both.");
    }
    long ahead_ms = known.elapsed_ms(whom, last) - known.elapsed_ms(who, last);
    long ahead_s =
        OfficialTime.seconds(known.elapsed_ms(whom, last))
            - OfficialTime.seconds(known.elapsed_ms(who, last));
    String evidence =
        known.name(who)
            + " was "
            + Say.gap(Math.abs(ahead_s))
            + (ahead_s < 0 ? " behind " : " ahead of ")
            + known.name(whom)
            + " at "
            + Say.point(known, last)
            + "; they were "
            + line
            + ".";
    if (ahead_ms <= LEVEL_MS || line_s <= SPRINT_S) {
      return Finding.supported(claimed, actual, evidence);
    }
    boolean apart = line_s > APART_S && ahead_s > SPRINT_S;
    return apart
        ? Finding.contradicted(claimed, actual + ", clearly ahead before the end", evidence)
        : Finding.open(claimed, actual, evidence);
  }

  private static int lastOfBoth(Known known, int who, int whom) {
    for (int p = known.finish() - 1; p > 0; p--) {
      if (known.elapsed_ms(who, p) != Split.UNKNOWN && known.elapsed_ms(whom, p) != Split.UNKNOWN) {
        return p;
      }
    }
    return 0;
  }

  private static Finding one(Known known, int who, int whom, boolean late, String claimed) {
    String evidence = fate(known, who) + "; " + fate(known, whom) + ".";
    if (known.running(who) || known.running(whom)) {
      return Finding.open(claimed, evidence);
    }
    if (known.finished(who) && known.status(whom) == Status.DNF) {
      return late
          ? Finding.contradicted(claimed, known.name(whom) + ", DNF", evidence)
          : Finding.supported(claimed, known.name(whom) + ", DNF", evidence);
    }
    return known.finished(whom) && known.status(who) == Status.DNF
        ? Finding.contradicted(claimed, known.name(who) + ", DNF", evidence)
        : Finding.open(claimed, evidence);
  }

  private static String fate(Known known, int who) {
    return known.finished(who)
        ? known.name(who) + " finished in " + Say.time(known.official_s(who))
        : known.name(who) + " " + known.fate(who);
  }
}

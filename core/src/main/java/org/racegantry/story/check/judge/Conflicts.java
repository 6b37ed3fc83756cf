package org.racegantry.story.check.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.racegantry.story.Contest;
import org.racegantry.story.check.judge.Passages.At;
import org.racegantry.story.check.read.Amount;
import org.racegantry.story.check.read.Statement;
import org.racegantry.story.check.read.Subject;

/** Every set of statements of a report that cannot all be true; the table is in docs/check.md. */
final class Conflicts {
  private Conflicts() {}

  static List<Conflict> of(
      List<Statement> statements, Function<Subject, Optional<Contest>> contest) {
    Passages passages = new Passages(statements, contest);
    List<Conflict> found = new ArrayList<>();
    found.addAll(twoTimes(passages));
    found.addAll(ages(passages));
    found.addAll(GapConflicts.of(passages));
    found.addAll(OrderConflicts.of(passages));
    found.addAll(halves(passages));
    found.addAll(outAndHome(passages));
    return found;
  }

  static boolean disjoint(Amount one, Amount other) {
    return one.high() < other.low() || other.high() < one.low();
  }

  private static List<Conflict> twoTimes(Passages passages) {
    List<Conflict> found = new ArrayList<>();
    List<At<Statement.FinishTime>> times = passages.all(Statement.FinishTime.class);
    for (int i = 0; i < times.size(); i++) {
      for (int j = i + 1; j < times.size(); j++) {
        Statement.FinishTime one = times.get(i).said();
        Statement.FinishTime other = times.get(j).said();
        if (Passages.same(one.who(), other.who()) && disjoint(one.time_s(), other.time_s())) {
          found.add(
              Conflict.of(
                  "one runner has one finish time", times.get(i).index(), times.get(j).index()));
        }
      }
    }
    return found;
  }

  private static List<Conflict> ages(Passages passages) {
    List<Conflict> found = new ArrayList<>();
    List<At<Statement.Age>> ages = passages.all(Statement.Age.class);
    for (int i = 0; i < ages.size(); i++) {
      for (int j = i + 1; j < ages.size(); j++) {
        Statement.Age one = ages.get(i).said();
        Statement.Age other = ages.get(j).said();
        if (Passages.same(one.who(), other.who()) && disjoint(one.years(), other.years())) {
          found.add(
              Conflict.of("one runner has one age", ages.get(i).index(), ages.get(j).index()));
        }
      }
    }
    return found;
  }

  /** Both halves and the finish time. */
  private static List<Conflict> halves(Passages passages) {
    List<Conflict> found = new ArrayList<>();
    List<At<Statement.LegTime>> legs = passages.all(Statement.LegTime.class);
    for (At<Statement.LegTime> second : legs) {
      for (At<? extends Statement> first : firstHalves(passages, second.said())) {
        for (At<Statement.FinishTime> time : passages.times(second.said().who())) {
          Amount half = amount(first.said());
          Amount rest = second.said().time_s();
          boolean adds =
              Gaps.meets(
                  time.said().time_s(),
                  half.low() + rest.low(),
                  half.high() + rest.high(),
                  SplitTimes.ROUNDING_S);
          if (!adds) {
            found.add(
                Conflict.of(
                    "the halves do not add up to the finish time",
                    first.index(),
                    second.index(),
                    time.index()));
          }
        }
      }
    }
    return found;
  }

  private static Amount amount(Statement half) {
    return switch (half) {
      case Statement.LegTime leg -> leg.time_s();
      case Statement.SplitTime split -> split.time_s();
      default -> throw new AssertionError(half);
    };
  }

  /** What is said of the way from the start to the middle, where a leg is the second half. */
  private static List<At<? extends Statement>> firstHalves(
      Passages passages, Statement.LegTime second) {
    List<At<? extends Statement>> found = new ArrayList<>();
    long middle_mm = second.leg().from_mm();
    if (Math.abs(2 * middle_mm - second.leg().to_mm()) > 2 * Mats.NEAR_MM) {
      return found;
    }
    for (At<Statement.LegTime> leg : passages.all(Statement.LegTime.class)) {
      boolean half =
          leg.said().leg().from_mm() < Mats.NEAR_MM
              && Math.abs(leg.said().leg().to_mm() - middle_mm) < Mats.NEAR_MM;
      if (half && Passages.same(leg.said().who(), second.who())) {
        found.add(leg);
      }
    }
    for (At<Statement.SplitTime> split : passages.all(Statement.SplitTime.class)) {
      boolean half =
          split.said().at().isPoint()
              && Math.abs(split.said().at().to_mm() - middle_mm) < Mats.NEAR_MM;
      if (half && Passages.same(split.said().who(), second.who())) {
        found.add(split);
      }
    }
    return found;
  }

  /** Out of the race, and a finish time. */
  private static List<Conflict> outAndHome(Passages passages) {
    List<Conflict> found = new ArrayList<>();
    for (At<Statement.Happened> out : passages.all(Statement.Happened.class)) {
      boolean stopped =
          !out.said().denied()
              && (out.said().what() == Statement.Happening.OUT
                  || out.said().what() == Statement.Happening.ABSENT);
      if (stopped) {
        for (At<Statement.FinishTime> time : passages.times(out.said().who())) {
          found.add(Conflict.of("who is out has no finish time", out.index(), time.index()));
        }
      }
    }
    return found;
  }
}

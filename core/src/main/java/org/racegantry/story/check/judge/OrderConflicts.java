package org.racegantry.story.check.judge;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.story.check.judge.Passages.At;
import org.racegantry.story.check.read.Statement;

/** Places and who beat whom, against each other and against the times. */
final class OrderConflicts {
  private OrderConflicts() {}

  static List<Conflict> of(Passages passages) {
    List<Conflict> found = new ArrayList<>();
    List<At<Statement.Place>> places =
        passages.all(Statement.Place.class).stream().filter(at -> plain(at.said())).toList();
    for (int i = 0; i < places.size(); i++) {
      for (int j = i + 1; j < places.size(); j++) {
        found.addAll(pair(passages, places.get(i), places.get(j)));
      }
    }
    for (At<Statement.Beat> beat : passages.all(Statement.Beat.class)) {
      found.addAll(beatAndTimes(passages, beat));
    }
    return found;
  }

  /** A single place at the finish, not denied. */
  private static boolean plain(Statement.Place said) {
    return !said.denied() && said.at().isEmpty() && said.place().low() == said.place().high();
  }

  private static List<Conflict> pair(
      Passages passages, At<Statement.Place> one, At<Statement.Place> other) {
    long first = one.said().place().low();
    long second = other.said().place().low();
    boolean sameNation = one.said().nation().equals(other.said().nation());
    if (Passages.same(one.said().who(), other.said().who())) {
      return sameNation && first != second
          ? List.of(Conflict.of("one runner has one place", one.index(), other.index()))
          : List.of();
    }
    if (!sameNation || !passages.together(one.said().who(), other.said().who())) {
      return List.of();
    }
    if (first == second) {
      return Passages.different(one.said().who(), other.said().who())
          ? List.of(Conflict.of("two runners have one place", one.index(), other.index()))
          : List.of();
    }
    return first < second ? times(passages, one, other) : times(passages, other, one);
  }

  /** The better place and the slower time. */
  private static List<Conflict> times(
      Passages passages, At<Statement.Place> better, At<Statement.Place> worse) {
    List<Conflict> found = new ArrayList<>();
    for (At<Statement.FinishTime> own : passages.times(better.said().who())) {
      for (At<Statement.FinishTime> theirs : passages.times(worse.said().who())) {
        if (own.said().time_s().low() > theirs.said().time_s().high()) {
          found.add(
              Conflict.of(
                  "the better place has the slower time",
                  better.index(),
                  worse.index(),
                  own.index(),
                  theirs.index()));
        }
      }
    }
    return found;
  }

  private static List<Conflict> beatAndTimes(Passages passages, At<Statement.Beat> beat) {
    List<Conflict> found = new ArrayList<>();
    for (At<Statement.FinishTime> own : passages.times(beat.said().who())) {
      for (At<Statement.FinishTime> theirs : passages.times(beat.said().whom())) {
        if (own.said().time_s().low() > theirs.said().time_s().high()
            && passages.together(beat.said().who(), beat.said().whom())) {
          found.add(
              Conflict.of(
                  "the winner of the two has the slower time",
                  beat.index(),
                  own.index(),
                  theirs.index()));
        }
      }
    }
    for (At<Statement.Beat> other : passages.all(Statement.Beat.class)) {
      if (beat.index() < other.index()
          && Passages.same(beat.said().who(), other.said().whom())
          && Passages.same(beat.said().whom(), other.said().who())) {
        found.add(Conflict.of("only one of two beats the other", beat.index(), other.index()));
      }
    }
    return found;
  }
}

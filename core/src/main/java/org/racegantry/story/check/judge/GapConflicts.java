package org.racegantry.story.check.judge;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.records.Scope;
import org.racegantry.story.check.judge.Passages.At;
import org.racegantry.story.check.read.Amount;
import org.racegantry.story.check.read.Statement;
import org.racegantry.story.check.read.Statement.Other;
import org.racegantry.story.check.read.Subject;

/**
 * Gaps against the two times they are between, and against records that are said to have fallen.
 */
final class GapConflicts {
  private GapConflicts() {}

  static List<Conflict> of(Passages passages) {
    List<Conflict> found = new ArrayList<>();
    for (At<Statement.Gap> gap : passages.all(Statement.Gap.class)) {
      if (gap.said().at().isPresent()) {
        continue;
      }
      switch (gap.said().other()) {
        case Other.Runner(Subject other) -> {
          if (!Passages.same(gap.said().who(), other)) {
            found.addAll(times(passages, gap, other));
          }
        }
        case Other.Mark(Scope scope) -> found.addAll(records(passages, gap, scope));
        case Other.Front _, Other.Next _ -> {
          // To whom it is measured stands in the race, not in the report.
        }
      }
    }
    found.addAll(fellAndStood(passages));
    return found;
  }

  private static List<Conflict> times(Passages passages, At<Statement.Gap> gap, Subject other) {
    List<Conflict> found = new ArrayList<>();
    for (At<Statement.FinishTime> own : passages.times(gap.said().who())) {
      for (At<Statement.FinishTime> theirs : passages.times(other)) {
        Amount mine = own.said().time_s();
        Amount yours = theirs.said().time_s();
        long low = gap.said().ahead() ? yours.low() - mine.high() : mine.low() - yours.high();
        long high = gap.said().ahead() ? yours.high() - mine.low() : mine.high() - yours.low();
        if (!Gaps.meets(gap.said().gap_s(), low, high, SplitTimes.ROUNDING_S)) {
          found.add(
              Conflict.of(
                  "the gap is not the one between the two times",
                  gap.index(),
                  own.index(),
                  theirs.index()));
        }
      }
    }
    return found;
  }

  private static List<Conflict> records(Passages passages, At<Statement.Gap> gap, Scope scope) {
    List<Conflict> found = new ArrayList<>();
    for (At<Statement.RecordFell> fell : passages.all(Statement.RecordFell.class)) {
      boolean same =
          fell.said().scope() == scope && Passages.same(fell.said().who(), gap.said().who());
      boolean against = fell.said().fell() != gap.said().ahead() && gap.said().gap_s().low() > 0;
      if (same && against) {
        found.add(
            Conflict.of(
                gap.said().ahead()
                    ? "who is faster than a record breaks it"
                    : "who is slower than a record does not break it",
                gap.index(),
                fell.index()));
      }
    }
    return found;
  }

  private static List<Conflict> fellAndStood(Passages passages) {
    List<Conflict> found = new ArrayList<>();
    List<At<Statement.RecordFell>> records = passages.all(Statement.RecordFell.class);
    for (At<Statement.RecordFell> fell : records) {
      for (At<Statement.RecordFell> stood : records) {
        if (fell.said().fell()
            && !stood.said().fell()
            && fell.said().scope() == stood.said().scope()
            && Passages.same(fell.said().who(), stood.said().who())) {
          found.add(
              Conflict.of("a record that stands has not fallen", fell.index(), stood.index()));
        }
      }
    }
    return found;
  }
}

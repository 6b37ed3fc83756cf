package org.racegantry.records.rule;

import org.racegantry.records.Condition;
import org.racegantry.records.Condition.Met;

/**
 * A time on the way counts only for whoever finishes the race. From memory of the rules of the
 * sport, unverified.
 */
final class Finished implements Rule {
  static final String NAME = "finished";

  @Override
  public boolean asked(Performance performance) {
    return !performance.finish();
  }

  @Override
  public Condition judge(Performance performance) {
    return switch (performance.status()) {
      case OK -> new Condition(NAME, Met.YES, "finished the race");
      case RUNNING -> new Condition(NAME, Met.OPEN, "still on the course");
      case DNF -> new Condition(NAME, Met.NO, "did not finish the race");
      case NOT_SEEN, DNS, DQ, NP ->
          new Condition(NAME, Met.NO, "takes no place in the race: " + performance.status());
    };
  }
}

package org.racegantry.records.rule;

import org.racegantry.race.Paper;
import org.racegantry.records.Condition;

/** The course was measured again after the race, and was long enough. */
final class Remeasured implements Rule {
  static final String NAME = "remeasured";

  @Override
  public boolean asked(Performance performance) {
    return performance.needsPapers();
  }

  @Override
  public Condition judge(Performance performance) {
    return Stated.orOpen(
        NAME,
        performance.terms().ofPoint(Paper.Topic.REMEASURED, performance),
        "the course is not measured again yet");
  }
}

package org.racegantry.records.rule;

import org.racegantry.race.Paper;
import org.racegantry.records.Condition;

/** Nobody and nothing that was not in the race made the pace. */
final class Pacing implements Rule {
  static final String NAME = "pacing";

  @Override
  public boolean asked(Performance performance) {
    return performance.needsPapers();
  }

  @Override
  public Condition judge(Performance performance) {
    return Stated.orUnknown(
        NAME,
        performance.terms().ofRace(Paper.Topic.PACING, performance),
        "nobody has stated how the pace was made");
  }
}

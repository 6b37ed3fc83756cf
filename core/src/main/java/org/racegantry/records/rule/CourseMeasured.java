package org.racegantry.records.rule;

import org.racegantry.race.Paper;
import org.racegantry.records.Condition;

/** The whole course was measured and certified. */
final class CourseMeasured implements Rule {
  static final String NAME = "course-measured";

  @Override
  public boolean asked(Performance performance) {
    return performance.needsPapers();
  }

  @Override
  public Condition judge(Performance performance) {
    return Stated.orUnknown(
        NAME,
        performance.terms().ofRace(Paper.Topic.COURSE_MEASURED, performance),
        "no certificate of the course is stated");
  }
}

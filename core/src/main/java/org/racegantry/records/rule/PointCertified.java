package org.racegantry.records.rule;

import org.racegantry.race.Paper;
import org.racegantry.records.Condition;

/** A point on the way counts only where the course was measured and certified up to it. */
final class PointCertified implements Rule {
  static final String NAME = "point-certified";

  @Override
  public boolean asked(Performance performance) {
    return !performance.finish();
  }

  @Override
  public Condition judge(Performance performance) {
    return Stated.orUnknown(
        NAME,
        performance.terms().ofPoint(Paper.Topic.COURSE_MEASURED, performance),
        "no certificate of the point " + performance.point().id() + " is stated");
  }
}

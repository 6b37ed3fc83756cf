package org.racegantry.records.rule;

import java.util.Optional;
import org.racegantry.race.Course;
import org.racegantry.race.Paper;
import org.racegantry.records.Condition;
import org.racegantry.records.Condition.Met;

/**
 * Start and finish lie at most half the distance apart. The course's own number is that of the
 * finish: of a point on the way only a paper speaks.
 */
final class Separation implements Rule {
  static final String NAME = "separation";
  private static final String SILENCE = "nobody has stated how far apart start and finish are";

  @Override
  public boolean asked(Performance performance) {
    return performance.needsPapers();
  }

  @Override
  public Condition judge(Performance performance) {
    Optional<Paper> paper = performance.terms().ofPoint(Paper.Topic.SEPARATION, performance);
    Course course = performance.terms().course();
    if (paper.isPresent() || !performance.finish() || course.separation_mm() == Course.UNKNOWN) {
      return Stated.orUnknown(NAME, paper, SILENCE);
    }
    boolean close = course.separation_mm() <= course.distance_mm() / 2;
    return new Condition(
        NAME,
        close ? Met.YES : Met.NO,
        "start and finish are "
            + Metres.of(course.separation_mm())
            + (close ? " m apart, not more than half of " : " m apart, more than half of ")
            + Metres.of(course.distance_mm())
            + " m");
  }
}

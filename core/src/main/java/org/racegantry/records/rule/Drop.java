package org.racegantry.records.rule;

import java.util.Optional;
import org.racegantry.race.Course;
import org.racegantry.race.Paper;
import org.racegantry.records.Condition;
import org.racegantry.records.Condition.Met;

/**
 * The course falls by at most one metre per kilometre. The course's own number is that of the
 * finish: of a point on the way only a paper speaks.
 */
final class Drop implements Rule {
  static final String NAME = "drop";
  private static final String SILENCE = "nobody has stated how far the course falls";
  private static final long LENGTH_PER_DROP = 1_000;

  @Override
  public boolean asked(Performance performance) {
    return performance.needsPapers();
  }

  @Override
  public Condition judge(Performance performance) {
    Optional<Paper> paper = performance.terms().ofPoint(Paper.Topic.DROP, performance);
    Course course = performance.terms().course();
    if (paper.isPresent() || !performance.finish() || course.drop_mm() == Course.UNKNOWN) {
      return Stated.orUnknown(NAME, paper, SILENCE);
    }
    boolean flat = course.drop_mm() <= course.distance_mm() / LENGTH_PER_DROP;
    return new Condition(
        NAME,
        flat ? Met.YES : Met.NO,
        "falls by "
            + Metres.of(course.drop_mm())
            + (flat ? " m, not more than" : " m, more than")
            + " 1 m per km over "
            + Metres.of(course.distance_mm())
            + " m");
  }
}

package org.racegantry.records.rule;

import org.racegantry.race.Paper;
import org.racegantry.records.Condition;

/** The doping test of the day is clean; it is never known on the day. */
final class DopingTest implements Rule {
  static final String NAME = "doping-test";

  @Override
  public boolean asked(Performance performance) {
    return performance.needsPapers();
  }

  @Override
  public Condition judge(Performance performance) {
    return Stated.orOpen(
        NAME,
        performance.terms().ofRace(Paper.Topic.DOPING_TEST, performance),
        "no test is reported yet");
  }
}

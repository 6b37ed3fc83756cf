package org.racegantry.records.rule;

import org.racegantry.race.Elapsed;
import org.racegantry.records.Condition;
import org.racegantry.records.Condition.Met;

/** The time goes up to the whole second, never to the nearest. */
final class Rounding implements Rule {
  static final String NAME = "rounding";

  @Override
  public boolean asked(Performance performance) {
    return true;
  }

  @Override
  public Condition judge(Performance performance) {
    String exact = Elapsed.hmsMillis(performance.clocking().elapsed_ms());
    String official = Elapsed.hms(performance.official_s());
    return new Condition(NAME, Met.YES, exact + ", up to the whole second " + official);
  }
}

package org.racegantry.records.rule;

import org.racegantry.race.Elapsed;
import org.racegantry.records.Condition;
import org.racegantry.records.Condition.Met;

/**
 * The time is not more than a twentieth faster than the world mark: beyond that it is more likely a
 * wrong read than a record. A machine says so and decides nothing.
 */
final class Plausible implements Rule {
  static final String NAME = "plausible";

  /** Of the world mark, in hundredths: what is below is not believed at once. */
  private static final long LEAST_PERCENT = 95;

  @Override
  public boolean asked(Performance performance) {
    return !performance.isOwnBest() && performance.against().world().isPresent();
  }

  @Override
  public Condition judge(Performance performance) {
    Bar world = performance.against().world().orElseThrow();
    boolean believable = performance.official_s() * 100 >= world.mark_s() * LEAST_PERCENT;
    String beside = "the world mark " + Elapsed.hms(world.mark_s()) + ", " + world.words();
    return believable
        ? new Condition(NAME, Met.YES, "not more than 5 % faster than " + beside)
        : new Condition(
            NAME, Met.UNKNOWN, "more than 5 % faster than " + beside + ": look at the reads first");
  }
}

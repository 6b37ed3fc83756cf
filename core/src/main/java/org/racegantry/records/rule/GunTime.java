package org.racegantry.records.rule;

import org.racegantry.records.Condition;
import org.racegantry.records.Condition.Met;

/** The time counts from a gun that was recorded. */
final class GunTime implements Rule {
  static final String NAME = "gun-time";

  @Override
  public boolean asked(Performance performance) {
    return performance.clocking().fromGun();
  }

  @Override
  public Condition judge(Performance performance) {
    Clocking clocking = performance.clocking();
    return clocking.gunPlanned()
        ? new Condition(
            NAME,
            Met.UNKNOWN,
            "the gun of " + clocking.wave() + " is not recorded; the planned start stands in")
        : new Condition(NAME, Met.YES, "from the recorded gun of " + clocking.wave());
  }
}

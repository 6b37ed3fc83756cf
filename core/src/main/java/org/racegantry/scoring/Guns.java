package org.racegantry.scoring;

import org.racegantry.race.RaceSetup;
import org.racegantry.race.Wave;

/** When each wave started: its gun, or the planned time while the gun is not a fact. */
final class Guns {
  private final long[] guns_ms;
  private final boolean[] planned;

  /** Guns as of a moment: one that was fired later has not been fired yet. */
  Guns(FactsInForce facts, long until_ms) {
    RaceSetup setup = facts.setup();
    guns_ms = new long[setup.waves().size()];
    planned = new boolean[guns_ms.length];
    for (int w = 0; w < guns_ms.length; w++) {
      Wave wave = setup.waves().get(w);
      Long fired = facts.gun(wave.id());
      planned[w] = fired == null || fired > until_ms;
      guns_ms[w] = planned[w] ? setup.planned_ms(wave) : fired;
    }
  }

  long gun_ms(int wave) {
    return guns_ms[wave];
  }

  boolean isPlanned(int wave) {
    return planned[wave];
  }
}

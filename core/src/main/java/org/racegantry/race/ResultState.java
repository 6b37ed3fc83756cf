package org.racegantry.race;

/** How final the results of a race are. Every declaration is an act, so each version is kept. */
public enum ResultState {
  /** The race is on; anything may still change. */
  LIVE,
  /** The race is over; protests are open. Who is not in by now did not finish. */
  PROVISIONAL,
  /** Signed. A further declaration makes the next version. */
  OFFICIAL
}

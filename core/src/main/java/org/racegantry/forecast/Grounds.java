package org.racegantry.forecast;

/** What a forecast rests on. */
public enum Grounds {
  /** The runner's splits, a model of earlier years, and the runners of this race further ahead. */
  MODEL,
  /** The runner's splits and how runners slow down in general: no model fits the course. */
  PACE,
  /**
   * Nothing of the runner was seen since the start: those of the same race and wave, or the entry.
   */
  FIELD
}

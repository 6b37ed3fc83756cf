package org.racegantry.story;

/** How surely a moment is known; the worst of all times it rests on. */
public enum Sureness {
  /** Every time was measured, and no point between was missed. */
  MEASURED,
  /** A split is missing between: it happened somewhere on that stretch. */
  CAREFUL,
  /** A time it rests on is an estimate: told as such, and never as a figure to the second. */
  ESTIMATED
}

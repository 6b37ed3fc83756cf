package org.racegantry.race;

/** How equal times are placed. Times are equal to the millisecond; the same second is no tie. */
public enum Ties {
  /** Equal times share a place and the next place is skipped: 1, 1, 3. */
  SHARED,
  /** The judges' order decides where there is one; without it equal times share a place. */
  JUDGED
}

package org.racegantry.forecast.fit;

/** What a fit keeps small. */
enum Loss {
  /** The sum of squares: pulled by those who blow up. */
  SQUARED,
  /** The sum of sizes: looks for the median. */
  ABSOLUTE
}

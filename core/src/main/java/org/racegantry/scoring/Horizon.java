package org.racegantry.scoring;

/**
 * How far scoring sees.
 *
 * @param until_ms reads stamped after this moment have not happened yet
 * @param reads reads from this position in order of arrival on have not arrived yet
 */
record Horizon(long until_ms, int reads) {
  /** Everything there is. */
  static final Horizon ALL = new Horizon(Long.MAX_VALUE, Integer.MAX_VALUE);
}

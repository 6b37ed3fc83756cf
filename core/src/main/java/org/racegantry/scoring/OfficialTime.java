package org.racegantry.scoring;

/**
 * The official time of a road race: up to the next whole second (World Athletics Technical Rules,
 * 19.24.5). 1:59:40.001 is 1:59:41, and 1:59:40.000 stays.
 */
public final class OfficialTime {
  private OfficialTime() {}

  /** Milliseconds to whole official seconds, rounded up; {@link Split#UNKNOWN} stays unknown. */
  public static long seconds(long elapsed_ms) {
    return elapsed_ms == Split.UNKNOWN ? Split.UNKNOWN : Math.ceilDiv(elapsed_ms, 1000L);
  }
}

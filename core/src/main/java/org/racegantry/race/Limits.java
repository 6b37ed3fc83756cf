package org.racegantry.race;

/**
 * The thresholds of scoring, all visible in the race file, none hidden in code.
 *
 * @param gap_ms reads of one runner on the same place closer together than this are one passing
 * @param startWindow_ms a start read later than this after the gun is no start
 * @param earlyStart_ms a start read may come this much before the gun (0: none may)
 */
public record Limits(long gap_ms, long startWindow_ms, long earlyStart_ms) {
  /** 30 s, one hour, none. */
  public static final Limits USUAL = new Limits(30_000, 3_600_000, 0);
}

package org.racegantry.scoring;

import org.racegantry.race.TimingPoint;

/**
 * One entrant at one timing point.
 *
 * @param point where
 * @param time_ms when, corrected, in milliseconds since 1970
 * @param gun_ms elapsed since the wave's gun
 * @param net_ms elapsed since the own start, or {@link #UNKNOWN} where that start is not known
 * @param source what the time rests on
 */
public record Split(TimingPoint point, long time_ms, long gun_ms, long net_ms, Source source) {
  /** Stands for a time that is not known. */
  public static final long UNKNOWN = -1;

  /** What a split's time rests on. */
  public enum Source {
    /** A read on the main line. */
    MAIN,
    /** A read on a backup line, corrected for where that line lies. */
    BACKUP,
    /** An official's statement, from video or a stopwatch. */
    OFFICIAL,
    /** Nothing was read; the wave's gun stands in at the start. */
    GUN,
    /** Nothing was read; worked out from the points around it. Marked, and never ranks. */
    ESTIMATE
  }

  /** Whether the split may rank: estimates never do. */
  public boolean ranks() {
    return source != Source.ESTIMATE;
  }
}

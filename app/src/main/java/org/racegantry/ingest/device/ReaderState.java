package org.racegantry.ingest.device;

import java.util.List;

/**
 * One reader as it stands at a moment. Times in milliseconds since 1970 by the clock the book was
 * given; {@link #NONE} where there is none.
 *
 * @param reader its name; empty for a connection that has named no reader yet
 * @param link how it is connected
 * @param from the address it was last connected from, or empty
 * @param lastRead_ms reader time of the read that came last
 * @param lastHeard_ms when anything last came from it
 * @param reads how many reads it sent
 * @param perMinute reads in each of the last 30 minutes, the oldest first; the last is this one
 * @param offset_ms how far its clock is ahead of ours; {@link #UNKNOWN} where nothing tells
 * @param backlog reads received and not stored yet
 * @param refused lines refused
 * @param battery_pct charge, or {@link #NONE}
 * @param vitals what else its protocol tells
 */
public record ReaderState(
    String reader,
    Link link,
    String from,
    long lastRead_ms,
    long lastHeard_ms,
    long reads,
    List<Integer> perMinute,
    long offset_ms,
    int backlog,
    long refused,
    int battery_pct,
    Vitals vitals) {
  /** Stands where there is no such time or number. */
  public static final int NONE = -1;

  /** Stands where the clocks could not be compared. */
  public static final long UNKNOWN = Long.MIN_VALUE;

  /**
   * How a device itself is, as far as its protocol tells.
   *
   * @param protocol what it speaks, such as {@code mylaps}; empty where nothing was spoken yet
   * @param missing records that are missing by the device's own numbers
   * @param recovered records that were missing and came when asked for again
   * @param battery_mv its battery's voltage in millivolts, or -1
   * @param antennas which antennas it has and how they are, in a few words, or empty
   * @param trouble what is wrong with it or with the way to it, in a few words, or empty
   */
  public record Vitals(
      String protocol,
      long missing,
      long recovered,
      int battery_mv,
      String antennas,
      String trouble) {
    /** Nothing was told. */
    public static final Vitals UNTOLD = new Vitals("", 0, 0, -1, "", "");
  }

  /** How a reader is connected. */
  public enum Link {
    /** Connected, and something came within the last minute. */
    UP,
    /** Connected, and nothing came for a minute or more. */
    SILENT,
    /** It was connected. */
    LOST,
    /** It was never heard. */
    NEVER
  }

  public ReaderState {
    perMinute = List.copyOf(perMinute);
  }
}

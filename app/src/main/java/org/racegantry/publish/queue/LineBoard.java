package org.racegantry.publish.queue;

import java.util.List;

/**
 * One line of the course as the console's board shows it. Times are milliseconds since 1970,
 * corrected; -1 where there is none.
 *
 * @param id of the line
 * @param role {@code main} or {@code backup}
 * @param points expected and seen at each point it serves
 * @param perMinute its reads in each of the last 30 minutes, the oldest first
 * @param lastRead_ms its latest read
 * @param readers what each of its readers did
 * @param alarm what is wrong with it now, in a sentence; empty while all is well
 */
public record LineBoard(
    String id,
    String role,
    List<AtPoint> points,
    List<Integer> perMinute,
    long lastRead_ms,
    List<Reader> readers,
    String alarm) {
  /** Stands where nothing was read yet. */
  public static final long NEVER = -1;

  public LineBoard {
    points = List.copyOf(points);
    perMinute = List.copyOf(perMinute);
    readers = List.copyOf(readers);
  }

  /**
   * A line at one point.
   *
   * @param expected how many must have passed, by other evidence
   * @param seen how many of them it read
   */
  public record AtPoint(String point, int expected, int seen) {
    /** The read rate in whole per cent, rounded down; -1 while nobody is expected. */
    public int rate_pct() {
      return expected == 0 ? -1 : (int) (seen * 100L / expected);
    }
  }

  /**
   * A reader of the line.
   *
   * @param reads how many reads it made so far
   * @param antennas its antennas, where its reads name them
   */
  public record Reader(String id, long reads, long lastRead_ms, List<Antenna> antennas) {
    public Reader {
      antennas = List.copyOf(antennas);
    }
  }

  /** An antenna of a reader. */
  public record Antenna(int number, long reads, long lastRead_ms) {}
}

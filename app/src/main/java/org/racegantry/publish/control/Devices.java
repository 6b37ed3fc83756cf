package org.racegantry.publish.control;

import java.util.List;

/** The readers heard by this program, as its console shows them. Safe for all threads. */
public interface Devices {
  /** Every reader on a line of the course or heard since the start, by name. */
  List<Device> now();

  /** How a reader is connected. */
  enum Link {
    /** A connection is open and reads or signs of life come. */
    UP,
    /** A connection is open and nothing came for a while. */
    SILENT,
    /** There was a connection and it is gone. */
    LOST,
    /** Never heard since this program was started. */
    NEVER
  }

  /**
   * One reader. Times in milliseconds; -1 where it is not known.
   *
   * @param reader its name, as on the lines of the course
   * @param link how it is connected
   * @param from the address it is connected from, or empty
   * @param lastRead_ms reader time of its latest read, since 1970
   * @param lastHeard_ms when anything last came from it, since 1970
   * @param reads how many reads it sent since the start
   * @param perMinute reads in each of the last 30 minutes, the oldest first
   * @param offset_ms how far its clock is ahead of this machine's, by reads that came at once;
   *     {@link #UNKNOWN} without any
   * @param backlog reads received and not stored yet
   * @param refused lines refused
   * @param battery_pct charge, or -1
   */
  record Device(
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
      int battery_pct) {
    /** Stands where no offset could be told. */
    public static final long UNKNOWN = Long.MIN_VALUE;

    public Device {
      perMinute = List.copyOf(perMinute);
    }
  }
}

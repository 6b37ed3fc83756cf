package org.racegantry.publish.control;

import java.util.List;
import java.util.Optional;

/** The readers heard by this program, as its console shows them. Safe for all threads. */
public interface Devices {
  /** Every reader on a line of the course or heard since the start, by name. */
  List<Device> now();

  /** The way to Kafka, where the race is forwarded there. */
  default Optional<Uplink> uplink() {
    return Optional.empty();
  }

  /** How the way to Kafka is. */
  enum Way {
    /** What is there already is asked for. */
    OPENING,
    /** Everything stored here is there. */
    LEVEL,
    /** Entries are on their way. */
    SENDING,
    /** No answer comes; entries wait here. */
    CUT,
    /** Nothing more will be sent. */
    STOPPED
  }

  /**
   * The way to Kafka. Times in milliseconds since 1970; -1 where there is none.
   *
   * @param to the address of the race there
   * @param way how it is
   * @param arrived the last entry known to be there
   * @param waiting entries that are not
   * @param sent entries that went there since the start
   * @param lastAck_ms when the last answer came
   * @param asked_ms since when an answer is waited for
   * @param why what is wrong, or empty
   */
  record Uplink(
      String to,
      Way way,
      long arrived,
      long waiting,
      long sent,
      long lastAck_ms,
      long asked_ms,
      String why) {}

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
   * How a device itself is, as far as its protocol tells.
   *
   * @param protocol what it speaks, such as {@code mylaps}; empty where nothing was spoken yet
   * @param missing records that are missing by the device's own numbers
   * @param recovered records that were missing and came when asked for again
   * @param battery_mv its battery's voltage in millivolts, or -1
   * @param antennas which antennas it has and how they are, in a few words, or empty
   * @param trouble what is wrong with it or with the way to it, in a few words, or empty
   */
  record Vitals(
      String protocol,
      long missing,
      long recovered,
      int battery_mv,
      String antennas,
      String trouble) {
    /** Nothing was told. */
    public static final Vitals UNTOLD = new Vitals("", 0, 0, -1, "", "");
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
   * @param vitals what else its protocol tells
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
      int battery_pct,
      Vitals vitals) {
    /** Stands where no offset could be told. */
    public static final long UNKNOWN = Long.MIN_VALUE;

    public Device {
      perMinute = List.copyOf(perMinute);
    }
  }
}

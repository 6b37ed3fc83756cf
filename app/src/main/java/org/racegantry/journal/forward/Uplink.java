package org.racegantry.journal.forward;

/**
 * The way from a race file to Kafka, as it is now. Times in milliseconds since 1970; -1 where there
 * is none.
 *
 * @param state how it is
 * @param arrived the last entry of the file that is known to be in Kafka
 * @param waiting how many entries of the file are not there yet
 * @param sent how many of them went there since this program was started
 * @param lastAck_ms when Kafka last took or showed anything
 * @param asked_ms when it was asked what it has not answered yet
 * @param why what is wrong, in words for the crew, or empty
 */
public record Uplink(
    State state,
    long arrived,
    long waiting,
    long sent,
    long lastAck_ms,
    long asked_ms,
    String why) {

  /** How the way is. */
  public enum State {
    /** Kafka was asked what it has already, and may answer yet. */
    OPENING,
    /** Kafka has everything that is in the file. */
    LEVEL,
    /** Entries are on their way. */
    SENDING,
    /** Kafka does not answer; entries wait in the file, and are sent when it does. */
    CUT,
    /** Nothing more will be sent, and waiting mends it not. */
    STOPPED
  }
}

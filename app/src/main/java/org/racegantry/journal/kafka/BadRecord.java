package org.racegantry.journal.kafka;

/** A record of the topic that Gantry did not write, or that was damaged. */
final class BadRecord extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadRecord(String why) {
    super(why);
  }
}

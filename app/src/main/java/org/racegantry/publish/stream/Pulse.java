package org.racegantry.publish.stream;

/**
 * What is the same for everybody, whatever they follow. It says nothing about what topics have
 * looked at: a viewer puts the id to it that is true of what this viewer was told.
 *
 * @param seq the entry it is as of
 * @param beat counts the times the time was told
 * @param time the event that tells it, without its id
 * @param timeWithId the same with the id most viewers need
 * @param mark that id alone
 */
record Pulse(long seq, long beat, byte[] time, byte[] timeWithId, byte[] mark) {
  /** Before anything was told. */
  static final Pulse NONE = new Pulse(0, 0, Sse.NOTHING, Sse.NOTHING, Sse.NOTHING);

  /** The time told anew, as of an entry. */
  Pulse next(long newSeq, byte[] newTime) {
    return new Pulse(newSeq, beat + 1, newTime, Sse.withId(newSeq, newTime), Sse.mark(newSeq));
  }

  /** As of a later entry, without telling the time. */
  Pulse at(long newSeq) {
    return new Pulse(newSeq, beat, time, Sse.withId(newSeq, time), Sse.mark(newSeq));
  }

  /** The time for who has everything up to an entry. */
  byte[] timeAsOf(long complete) {
    return complete == seq ? timeWithId : Sse.withId(complete, time);
  }

  /** The id for who has everything up to an entry. */
  byte[] markAsOf(long complete) {
    return complete == seq ? mark : Sse.mark(complete);
  }
}

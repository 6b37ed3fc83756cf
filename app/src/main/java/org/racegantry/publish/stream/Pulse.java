package org.racegantry.publish.stream;

/**
 * What is the same for everybody, whatever they follow. It is published after every topic has
 * looked at its snapshot; a viewer takes it first and the topics after it, so what a viewer has
 * sent is never older than the mark that follows.
 *
 * @param seq the entry it is as of
 * @param beat counts the times the time was told
 * @param time the event that tells it, without its id
 * @param timeWithId the same with it
 * @param mark the id alone
 */
record Pulse(long seq, long beat, byte[] time, byte[] timeWithId, byte[] mark) {
  /** Before anything was told. */
  static final Pulse NONE = new Pulse(0, 0, Sse.NOTHING, Sse.NOTHING, Sse.NOTHING);

  /** The time told anew, as of an entry. */
  Pulse next(long newSeq, byte[] newTime) {
    byte[] withId = Sse.withId(newSeq, newTime);
    return new Pulse(newSeq, beat + 1, newTime, withId, Sse.mark(newSeq));
  }

  /** As of a later entry, without telling the time. */
  Pulse at(long newSeq) {
    return new Pulse(newSeq, beat, time, Sse.withId(newSeq, time), Sse.mark(newSeq));
  }
}

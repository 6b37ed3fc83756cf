package org.racegantry.publish.stream;

/**
 * What changed on a board, encoded once for everybody who looks at it.
 *
 * @param seq the journal entry it is as of; the event's id
 * @param before the frame this one follows; who has that one needs only {@code change}
 * @param change the event that turns that frame into this one
 * @param whole the event that brings all
 */
record Frame(long seq, long before, byte[] change, byte[] whole) {

  /** What to send to somebody whose last frame was {@code has}. */
  byte[] after(long has) {
    return has == before ? change : whole;
  }
}

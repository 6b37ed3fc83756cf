package org.racegantry.publish.access;

/**
 * A session as it is kept: whoever reads this cannot use it.
 *
 * @param hash of the id the browser holds
 * @param person whose it is, by {@link Person#key}
 * @param began_ms when it was opened, in milliseconds since 1970
 * @param seen_ms when it was last used, to about ten minutes
 */
record Sitting(String hash, String person, long began_ms, long seen_ms) {
  private static final long IDLE_MS = 12 * 3_600_000L;
  private static final long LONGEST_MS = 24 * 3_600_000L;

  /** Whether it has ended by itself: unused for 12 hours, or a day old. */
  boolean isOver(long now_ms) {
    return now_ms - seen_ms >= IDLE_MS || now_ms - began_ms >= LONGEST_MS;
  }

  Sitting seenAt(long now_ms) {
    return new Sitting(hash, person, began_ms, now_ms);
  }
}

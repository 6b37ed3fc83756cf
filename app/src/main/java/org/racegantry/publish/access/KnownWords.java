package org.racegantry.publish.access;

/** How somebody stands with the doors, in words. */
public final class KnownWords {
  private static final long MINUTE_MS = 60_000;

  private KnownWords() {}

  /** Such as {@code in, 2 sessions} or {@code invited, 23 h left}; now in ms since 1970. */
  public static String of(People.Known known, long now_ms) {
    if (known.sessions() > 0) {
      return known.sessions() == 1 ? "in" : "in, " + known.sessions() + " sessions";
    }
    if (known.chosen()) {
      return "not in";
    }
    long left_min = (known.until_ms() - now_ms) / MINUTE_MS;
    if (left_min <= 0) {
      return "invitation over; reset for a new code";
    }
    return "invited, code good for "
        + (left_min >= 60 ? left_min / 60 + " h" : left_min + 1 + " min");
  }
}

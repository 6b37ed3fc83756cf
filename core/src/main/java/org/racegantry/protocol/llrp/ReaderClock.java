package org.racegantry.protocol.llrp;

/**
 * What a reader's times mean. Most readers know the time of day; some only know for how long they
 * have been running, and some nothing: then the moment of arrival is the only one there is.
 */
final class ReaderClock {
  /** Stands for no time at all. */
  static final long NONE = Long.MIN_VALUE;

  /** 2010-01-01: no race was timed by such a reader before, but clocks nobody set begin there. */
  private static final long SET_SINCE_ms = 1_262_304_000_000L;

  /** 2100-01-01. */
  private static final long LAST_ms = 4_102_444_800_000L;

  private long uptimeBegan_ms = NONE;
  private boolean unset;
  private boolean timeless;

  /** Whether the moment can be meant, be its clock set or not. */
  static boolean plausible(long utc_us) {
    return utc_us >= 0 && utc_us / 1_000 < LAST_ms;
  }

  /** A time of day in microseconds since 1970, as milliseconds; what is finer is dropped. */
  long utc_ms(long utc_us) {
    long time_ms = utc_us / 1_000;
    unset |= time_ms < SET_SINCE_ms;
    return time_ms;
  }

  /**
   * The moment of a time since the reader was switched on. The first such time is anchored to its
   * arrival, and all others follow from it, so that the time between two runners is the reader's.
   */
  long uptime_ms(long uptime_us, long now_ms) {
    long uptime_ms = uptime_us / 1_000;
    if (uptimeBegan_ms == NONE) {
      uptimeBegan_ms = now_ms - uptime_ms;
    }
    return uptimeBegan_ms + uptime_ms;
  }

  /** The moment of a report that says none: when it came. */
  long arrival_ms(long now_ms) {
    timeless = true;
    return now_ms;
  }

  /** What is wrong with the clock so far, in a few words; empty for nothing. */
  String trouble() {
    if (unset) {
      return "its clock is not set";
    }
    if (timeless) {
      return "it sends no times, so arrival stands in";
    }
    return uptimeBegan_ms == NONE ? "" : "it knows no time of day, so arrival anchors its times";
  }
}

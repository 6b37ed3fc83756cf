package org.racegantry.race;

import java.util.Locale;

/** Writes elapsed times as the sport writes them; a colon between hours, minutes and seconds. */
public final class Elapsed {
  private Elapsed() {}

  /** {@code 2:01:25}, {@code 0:14:30}; negative with a true minus sign. */
  public static String hms(long seconds) {
    long s = Math.abs(seconds);
    return String.format(
        Locale.ROOT, "%s%d:%02d:%02d", seconds < 0 ? "\u2212" : "", s / 3600, s / 60 % 60, s % 60);
  }

  /** {@code 2:01:24.310}: milliseconds as they are, nothing rounded. */
  public static String hmsMillis(long ms) {
    String whole = hms(Math.abs(ms) / 1000);
    return (ms < 0 ? "\u2212" : "")
        + whole
        + String.format(Locale.ROOT, ".%03d", Math.abs(ms) % 1000);
  }

  /** Shortest form: {@code 14:30}, {@code 2:01:25}, {@code 0:05}. */
  public static String brief(long seconds) {
    long s = Math.abs(seconds);
    return s >= 3600
        ? hms(seconds)
        : String.format(Locale.ROOT, "%s%d:%02d", seconds < 0 ? "\u2212" : "", s / 60, s % 60);
  }
}

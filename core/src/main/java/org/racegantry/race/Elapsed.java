package org.racegantry.race;

/** Writes elapsed times as the sport writes them; a colon between hours, minutes and seconds. */
public final class Elapsed {
  private static final char MINUS = '\u2212';

  private Elapsed() {}

  /** {@code 2:01:25}, {@code 0:14:30}; negative with a true minus sign. */
  public static String hms(long seconds) {
    return clock(seconds).toString();
  }

  /** {@code 2:01:24.310}: milliseconds as they are, nothing rounded. */
  public static String hmsMillis(long ms) {
    StringBuilder out = clock(Math.abs(ms) / 1000);
    if (ms < 0) {
      out.insert(0, MINUS);
    }
    long thousandths = Math.abs(ms) % 1000;
    out.append('.').append(thousandths / 100);
    twoDigits(out, thousandths % 100);
    return out.toString();
  }

  /** Shortest form: {@code 14:30}, {@code 2:01:25}, {@code 0:05}. */
  public static String brief(long seconds) {
    long s = Math.abs(seconds);
    if (s >= 3600) {
      return hms(seconds);
    }
    StringBuilder out = signed(seconds).append(s / 60).append(':');
    twoDigits(out, s % 60);
    return out.toString();
  }

  private static StringBuilder clock(long seconds) {
    long s = Math.abs(seconds);
    StringBuilder out = signed(seconds).append(s / 3600).append(':');
    twoDigits(out, s / 60 % 60);
    out.append(':');
    twoDigits(out, s % 60);
    return out;
  }

  private static StringBuilder signed(long seconds) {
    StringBuilder out = new StringBuilder(12);
    return seconds < 0 ? out.append(MINUS) : out;
  }

  private static void twoDigits(StringBuilder out, long number) {
    out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}

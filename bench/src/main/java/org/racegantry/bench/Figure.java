package org.racegantry.bench;

import java.util.Locale;

/**
 * One measured number.
 *
 * @param part the part of the bench, such as {@code scoring}
 * @param name what was measured
 * @param value how much
 * @param unit of what
 * @param bound what it is held against, or NaN where nothing was promised
 * @param most whether the bound is the most allowed; else it is the least
 */
public record Figure(
    String part, String name, double value, String unit, double bound, boolean most) {
  /** A number nothing was promised about. */
  public static Figure plain(String part, String name, double value, String unit) {
    return new Figure(part, name, value, unit, Double.NaN, true);
  }

  /** A number that must not be greater than its bound. */
  public static Figure atMost(String part, String name, double value, String unit, double bound) {
    return new Figure(part, name, value, unit, bound, true);
  }

  /** A number that must not be smaller than its bound. */
  public static Figure atLeast(String part, String name, double value, String unit, double bound) {
    return new Figure(part, name, value, unit, bound, false);
  }

  /** Whether anything was promised. */
  public boolean promised() {
    return !Double.isNaN(bound);
  }

  /** Whether the promise was kept, if there was one. */
  public boolean kept() {
    return !promised() || (most ? value <= bound : value >= bound);
  }

  /** What was promised, in words. */
  public String promise() {
    return (most ? "at most " : "at least ") + number(bound, unit);
  }

  /** A value with its unit, with as many digits as anybody looks at. */
  public static String number(double value, String unit) {
    int digits = Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 100 ? 1 : 2;
    return String.format(Locale.ROOT, "%,." + digits + "f %s", value, unit);
  }
}

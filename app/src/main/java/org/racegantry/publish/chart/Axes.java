package org.racegantry.publish.chart;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.publish.site.Figures;
import org.racegantry.race.Elapsed;

/** The axes of charts about a race, with round ticks. */
public final class Axes {
  /** A mile in millimetres. */
  public static final long MILE_MM = 1_609_344;

  private static final long KM_MM = 1_000_000;
  private static final long[] SECONDS = {
    1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 36_000, 86_400
  };

  private static final long[] CLOCK = {
    1, 5, 15, 30, 60, 300, 600, 900, 1800, 3600, 7200, 14_400, 86_400
  };

  private Axes() {}

  /**
   * Distance along the course in millimetres, with ticks at round kilometres or miles.
   *
   * @param left where it begins, in tenths
   * @param right where it ends
   */
  public static Axis distance(long course_mm, boolean miles, int left, int right) {
    long whole_mm = Math.max(course_mm, 1);
    long unit_mm = miles ? MILE_MM : KM_MM;
    long step = unit_mm * roundAtLeast(Math.ceilDiv(whole_mm, 10 * unit_mm));
    List<Tick> ticks = new ArrayList<>();
    for (long at = 0; at <= whole_mm; at += step) {
      boolean worded = at % (2 * step) == 0 || whole_mm / step <= 5;
      ticks.add(new Tick(at, worded ? words(at / unit_mm, miles) : ""));
    }
    return new Axis(0, whole_mm, left, right, Axis.Scale.EVEN, ticks);
  }

  private static String words(long distance, boolean miles) {
    return distance == 0 ? "0" : distance + (miles ? " mi" : " km");
  }

  /** The smallest of 1, 5, 10, 50, 100 and so on that is no less. */
  private static long roundAtLeast(long least) {
    long round = 1;
    for (int i = 0; round < least; i++) {
      round *= i % 2 == 0 ? 5 : 2;
    }
    return round;
  }

  /**
   * Seconds, the fewest at the top, with ticks at round times.
   *
   * @param fewest the smallest figure shown, in seconds
   * @param most the largest
   */
  public static Axis seconds(long fewest, long most, int top, int bottom) {
    long step = secondsStep(Math.max(1, most - fewest));
    long first = Math.floorDiv(fewest, step) * step;
    long last = Math.max(Math.ceilDiv(most, step) * step, first + step);
    List<Tick> ticks = new ArrayList<>();
    for (long at = first; at <= last; at += step) {
      ticks.add(new Tick(at, Elapsed.brief(at)));
    }
    return new Axis(first, last, top, bottom, Axis.Scale.EVEN, ticks);
  }

  private static long secondsStep(long span) {
    for (long step : SECONDS) {
      if (span / step < 5) {
        return step;
      }
    }
    return Math.ceilDiv(span, 5);
  }

  /**
   * Elapsed time along the bottom, with ticks at round ones.
   *
   * @param from_s where it begins, in seconds
   */
  public static Axis elapsed(long from_s, long until_s, int left, int right) {
    long last = Math.max(until_s, from_s + 1);
    long step = clockStep(last - from_s);
    List<Tick> ticks = new ArrayList<>();
    for (long at = Math.ceilDiv(from_s, step) * step; at <= last; at += step) {
      ticks.add(new Tick(at, step % 60 == 0 ? hoursAndMinutes(at) : Elapsed.brief(at)));
    }
    return new Axis(from_s, last, left, right, Axis.Scale.EVEN, ticks);
  }

  private static long clockStep(long span_s) {
    for (long step : CLOCK) {
      if (span_s / step < 9) {
        return step;
      }
    }
    return Math.ceilDiv(span_s, 9 * 60) * 60;
  }

  private static String hoursAndMinutes(long seconds) {
    long minutes = seconds / 60 % 60;
    return seconds / 3600 + (minutes < 10 ? ":0" : ":") + minutes;
  }

  /** Counts up the side, none at the bottom. */
  public static Axis counts(long most, int top, int bottom) {
    long step = placeStep(most);
    List<Tick> ticks = new ArrayList<>();
    long last = Math.max(1, Math.ceilDiv(most, step)) * step;
    for (long at = 0; at <= last; at += step) {
      ticks.add(new Tick(at, Figures.count(at)));
    }
    return new Axis(0, last, bottom, top, Axis.Scale.EVEN, ticks);
  }

  /** Places, the first at the top; by ratio where the worst is far behind the best. */
  public static Axis places(long best, long worst, int top, int bottom) {
    return worst > 20 && worst > 5 * best
        ? byRatio(worst, top, bottom)
        : byDifference(best, worst, top, bottom);
  }

  private static Axis byRatio(long worst, int top, int bottom) {
    List<Tick> ticks = new ArrayList<>();
    long last = worst;
    for (long at = 1; at <= worst; at *= 10) {
      ticks.add(new Tick(at, Figures.count(at)));
      last = Math.max(worst, at);
    }
    return new Axis(1, last, top, bottom, Axis.Scale.RATIO, ticks);
  }

  private static Axis byDifference(long best, long worst, int top, int bottom) {
    long step = placeStep(worst - best);
    long first = Math.max(1, Math.floorDiv(best, step) * step);
    long last = Math.max(Math.ceilDiv(worst, step) * step, first + step);
    List<Tick> ticks = new ArrayList<>();
    ticks.add(new Tick(first, Figures.count(first)));
    for (long at = (first / step + 1) * step; at <= last; at += step) {
      ticks.add(new Tick(at, Figures.count(at)));
    }
    return new Axis(first, last, top, bottom, Axis.Scale.EVEN, ticks);
  }

  /** 1, 2, 5, 10, 20, 50 and so on: the first that needs no more than five lines. */
  private static long placeStep(long span) {
    for (long ten = 1; ; ten *= 10) {
      for (long step : new long[] {ten, 2 * ten, 5 * ten}) {
        if (span / step < 5) {
          return step;
        }
      }
    }
  }
}

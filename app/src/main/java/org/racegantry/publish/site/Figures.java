package org.racegantry.publish.site;

import org.racegantry.race.Elapsed;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Split;

/**
 * Times as a page shows them: whole seconds, rounded up like official times, so that every gap and
 * leg can be worked out again from the numbers beside it.
 */
public final class Figures {
  /** Stands where there is nothing to show. */
  public static final String NONE = "–";

  private Figures() {}

  /** An elapsed time: {@code 14:30}, {@code 2:01:25}. */
  public static String time(long elapsed_ms) {
    return elapsed_ms == Split.UNKNOWN ? NONE : Elapsed.brief(OfficialTime.seconds(elapsed_ms));
  }

  /** How far {@code later_ms} is behind {@code earlier_ms}: {@code +0:28}; as they are shown. */
  public static String gap(long earlier_ms, long later_ms) {
    long gap_s = OfficialTime.seconds(later_ms) - OfficialTime.seconds(earlier_ms);
    return (gap_s < 0 ? "" : "+") + Elapsed.brief(gap_s);
  }

  /** The time from one elapsed time to another, as they are shown: {@code 14:31}. */
  public static String leg(long from_ms, long until_ms) {
    return Elapsed.brief(OfficialTime.seconds(until_ms) - OfficialTime.seconds(from_ms));
  }

  /** Minutes and seconds per kilometre, to the nearest second: {@code 2:54}. */
  public static String pace(long leg_ms, long distance_mm) {
    if (leg_ms <= 0 || distance_mm <= 0) {
      return NONE;
    }
    long ms_per_km = leg_ms * 1_000_000 / distance_mm;
    return Elapsed.brief((ms_per_km + 500) / 1000);
  }

  /** A count with a thin space between the thousands: {@code 49 272}. */
  public static String count(long n) {
    String digits = Long.toString(n);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        text.append('\u2009');
      }
      text.append(digits.charAt(i));
    }
    return text.toString();
  }
}

package org.racegantry.records.qualifying;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as qualifying tables write them. */
final class GoalTimes {
  private static final Pattern TIME = Pattern.compile("(\\d{1,2}):([0-5]\\d)(?::([0-5]\\d))?");
  private static final Pattern MARGIN = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,2}):([0-5]\\d)");

  private GoalTimes() {}

  /** The seconds of {@code 2:55:00} or {@code 2:55}, hours first; -1 where it is no time. */
  static long time_s(String text) {
    Matcher time = TIME.matcher(text);
    return time.matches()
        ? part(time.group(1)) * 3600 + part(time.group(2)) * 60 + part(time.group(3))
        : -1;
  }

  /** The seconds of {@code 4:34}, minutes first, or {@code 1:04:34}; -1 where it is neither. */
  static long margin_s(String text) {
    Matcher margin = MARGIN.matcher(text);
    return margin.matches()
        ? part(margin.group(1)) * 3600 + part(margin.group(2)) * 60 + part(margin.group(3))
        : -1;
  }

  private static long part(String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }
}

package org.racegantry.publish.outlook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.racegantry.publish.site.BadRequest;

/** A time somebody asks for: {@code 3:00:00}, {@code 2:59}, {@code 45:00}. */
final class UnderTime {
  private static final Pattern FORM = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,2}):(\\d{2})");
  private static final long LEAST_S = 600;

  private UnderTime() {}

  /** Whole seconds; two parts are hours and minutes where minutes and seconds would be too few. */
  static long seconds(String text) {
    Matcher form = FORM.matcher(text);
    if (form.matches()) {
      long last = Long.parseLong(form.group(3));
      long middle = Long.parseLong(form.group(2));
      if (form.group(1) != null) {
        return Long.parseLong(form.group(1)) * 3_600 + middle * 60 + last;
      }
      return middle * 60 + last < LEAST_S ? middle * 3_600 + last * 60 : middle * 60 + last;
    }
    throw new BadRequest(400, "under=" + text + " is no time: say hours:minutes:seconds, 3:00:00.");
  }
}

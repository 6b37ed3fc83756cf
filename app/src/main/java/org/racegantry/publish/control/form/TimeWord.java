package org.racegantry.publish.control.form;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times and offsets as cold fingers type them: {@code 124110} is 12:41:10. */
final class TimeWord {
  private static final Pattern DIGITS =
      Pattern.compile("(\\d{1,2})(\\d{2})(\\d{2})?((?:[.,]\\d{1,3})?)");
  private static final Pattern SHORT = Pattern.compile("(\\d{1,2}):(\\d{2})");
  private static final Pattern CLOCK =
      Pattern.compile("\\d{1,2}:[0-5]\\d:[0-5]\\d(?:[.,]\\d{1,3})?");
  private static final Pattern DATED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ].+");
  private static final Pattern OFFSET =
      Pattern.compile("([+\\-\u2212]?)\\s*(\\d{1,12}(?:[.,]\\d{1,3})?)\\s*(ms|s|)");

  private TimeWord() {}

  /** The time written out, or as it was where it cannot be told. */
  static String full(String typed) {
    String text = typed.strip();
    Matcher brief = SHORT.matcher(text);
    if (brief.matches()) {
      return text + ":00";
    }
    Matcher digits = DIGITS.matcher(text);
    if (!digits.matches() || digits.group(3) == null && !digits.group(4).isEmpty()) {
      return text;
    }
    String seconds = digits.group(3) == null ? "00" : digits.group(3);
    return digits.group(1) + ":" + digits.group(2) + ":" + seconds + digits.group(4);
  }

  /** Whether the desk could read it. */
  static boolean isTime(String full) {
    return CLOCK.matcher(full).matches() || DATED.matcher(full).matches();
  }

  /** Milliseconds of {@code 1500}, {@code -250 ms} or {@code +1.5 s}; none of anything else. */
  static OptionalLong offset_ms(String typed) {
    Matcher offset = OFFSET.matcher(typed.strip());
    if (!offset.matches()) {
      return OptionalLong.empty();
    }
    BigDecimal number = new BigDecimal(offset.group(2).replace(',', '.'));
    BigDecimal ms = offset.group(3).equals("s") ? number.movePointRight(3) : number;
    if (ms.stripTrailingZeros().scale() > 0) {
      return OptionalLong.empty();
    }
    boolean back = offset.group(1).equals("-") || offset.group(1).equals("\u2212");
    return OptionalLong.of(back ? -ms.longValueExact() : ms.longValueExact());
  }
}

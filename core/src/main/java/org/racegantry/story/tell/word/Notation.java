package org.racegantry.story.tell.word;

import java.util.List;
import java.util.Locale;
import org.racegantry.story.tell.phrase.Phrases;

/** How a language writes numbers and times. */
final class Notation {
  private final Phrases phrases;

  Notation(Phrases phrases) {
    this.phrases = phrases;
  }

  /** {@code 2:01:25}, {@code 13:49}; in the form {@code minutes} 61:40. */
  String time(long seconds, String form) {
    boolean minutes = form.equals("minutes") || seconds < 3600;
    String pattern =
        phrases.setting(form.isEmpty() || form.equals("minutes") ? "" : "time." + form).orElse("");
    if (pattern.isEmpty()) {
      pattern = phrases.setting(minutes ? "time.minutes" : "time").orElseThrow();
    }
    long m = minutes ? seconds / 60 : seconds / 60 % 60;
    return pattern
        .replace("{h}", String.valueOf(seconds / 3600))
        .replace("{mm}", two(m))
        .replace("{m}", String.valueOf(m))
        .replace("{ss}", two(seconds % 60))
        .replace("{s}", String.valueOf(seconds % 60));
  }

  private static String two(long number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  /** {@code 1,234}. */
  String figures(long number) {
    String digits = String.valueOf(number);
    String separator = phrases.setting("thousands").orElse("").replace('_', '\u00a0');
    long from = Long.parseLong(phrases.setting("thousands.from").orElse("1000"));
    if (number < from || separator.isEmpty()) {
      return digits;
    }
    StringBuilder grouped = new StringBuilder(digits);
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      grouped.insert(at, separator);
    }
    return grouped.toString();
  }

  /** Number words as far as the language lists them, then figures with their ending. */
  String word(long number, String form) {
    List<String> words = phrases.list(form + ".words");
    if (words.isEmpty() && form.contains(".")) {
      words = phrases.list(form.substring(0, form.indexOf('.')) + ".words");
    }
    if (number < words.size() && !words.get((int) number).isEmpty()) {
      return words.get((int) number);
    }
    return figures(number) + ending(number, form);
  }

  private String ending(long number, String form) {
    String digits = String.valueOf(number);
    for (String rule : phrases.list(form + ".ends")) {
      int blank = rule.indexOf(' ');
      if (blank < 0) {
        return rule;
      }
      if (digits.endsWith(rule.substring(0, blank))) {
        return rule.substring(blank + 1);
      }
    }
    return "";
  }

  /** Thousandths as a decimal number without zeros at the end, at most one decimal. */
  String decimal(long thousandths) {
    long tenths = (thousandths + 50) / 100;
    String whole = figures(tenths / 10);
    String mark = phrases.setting("decimal").orElse(".");
    return tenths % 10 == 0 ? whole : whole + mark + tenths % 10;
  }

  /** A text in small letters, for what chooses. */
  static String label(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}

package org.racegantry.publish.control.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.racegantry.publish.control.Order;

/** A list of times as it is read off a video or a tic sheet: a bib and a time on each line. */
final class TicSheet {
  private static final int MOST_LINES = 500;

  private TicSheet() {}

  /** What is wrong with the first line that cannot be understood. */
  static Optional<String> fault(String list, Known known) {
    List<String> lines = list.lines().toList();
    if (lines.size() > MOST_LINES) {
      return Optional.of("That is more than " + MOST_LINES + " lines; send it in two parts.");
    }
    for (int i = 0; i < lines.size(); i++) {
      String[] words = words(lines.get(i));
      String where = "Line " + (i + 1) + ": ";
      if (words.length == 0) {
        continue;
      }
      if (words.length != 2) {
        return Optional.of(where + "write a bib, a blank and a time, such as 5 12:06:37.");
      }
      if (!known.isWorn(words[0])) {
        return Optional.of(where + "nobody is entered with bib “" + words[0] + "”.");
      }
      if (!TimeWord.isTime(TimeWord.full(words[1]))) {
        return Optional.of(where + "“" + words[1] + "” is no time; write 12:06:37 or 120637.");
      }
    }
    return Optional.empty();
  }

  /** The times; only of a list without fault. */
  static List<Order.SetTime> times(String list, String point, String source) {
    List<Order.SetTime> times = new ArrayList<>();
    for (String line : list.lines().toList()) {
      String[] words = words(line);
      if (words.length == 2) {
        times.add(new Order.SetTime(words[0], point, TimeWord.full(words[1]), source));
      }
    }
    return times;
  }

  private static String[] words(String line) {
    return line.isBlank() ? new String[0] : line.strip().split("[\\s,;]+");
  }
}

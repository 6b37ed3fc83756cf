package org.racegantry.records.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of a case in words; quotes hold a word with blanks together. */
record Words(int number, List<String> all) {
  private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");
  private static final Pattern CLOCK =
      Pattern.compile("(?:(\\d+):)?(\\d+):(\\d\\d)(?:\\.(\\d{3}))?");

  static Words of(int number, String line) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(line.replaceFirst("(^|\\s)#.*", ""));
    while (matcher.find()) {
      words.add(matcher.group().replace("\"", ""));
    }
    return new Words(number, words);
  }

  String word(int i) {
    if (i >= all.size()) {
      throw bad("word " + (i + 1) + " is missing");
    }
    return all.get(i);
  }

  boolean has(String word) {
    return all.contains(word);
  }

  /** The value of {@code name=value}. */
  Optional<String> value(String name) {
    return all.stream()
        .filter(word -> word.startsWith(name + "="))
        .map(word -> word.substring(name.length() + 1))
        .findFirst();
  }

  /** The words from one on that are no {@code name=value}. */
  List<String> plainFrom(int i) {
    return all.subList(Math.min(i, all.size()), all.size()).stream()
        .filter(word -> !word.matches("[a-z-]+=.*"))
        .toList();
  }

  IllegalArgumentException bad(String why) {
    return new IllegalArgumentException("line " + number + " " + all + ": " + why);
  }

  /** {@code 2:01:24.310}, {@code 58:01}, in milliseconds. */
  static long ms(String clock) {
    Matcher read = CLOCK.matcher(clock);
    if (!read.matches()) {
      throw new IllegalArgumentException("no time: " + clock);
    }
    long hours = read.group(1) == null ? 0 : Long.parseLong(read.group(1));
    long seconds =
        (hours * 60 + Long.parseLong(read.group(2))) * 60 + Long.parseLong(read.group(3));
    return seconds * 1000 + (read.group(4) == null ? 0 : Long.parseLong(read.group(4)));
  }
}

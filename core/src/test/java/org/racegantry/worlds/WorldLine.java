package org.racegantry.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of a world in words; quotes hold a word with blanks together, # begins a remark. */
record WorldLine(int number, List<String> words) {
  private static final Pattern WORD = Pattern.compile("#.*|(?:[^\\s\"#]|\"[^\"]*\")+");

  static WorldLine of(int number, String raw) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(raw);
    while (matcher.find() && !matcher.group().startsWith("#")) {
      words.add(matcher.group());
    }
    return new WorldLine(number, words);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  int size() {
    return words.size();
  }

  String word(int i) {
    if (i >= words.size()) {
      throw bad("word " + (i + 1) + " is missing");
    }
    return words.get(i).replace("\"", "");
  }

  List<String> wordsFrom(int i) {
    return words.subList(i, words.size()).stream().map(w -> w.replace("\"", "")).toList();
  }

  /** The words behind {@code where}, as they were written, quotes and all; empty without it. */
  String filter() {
    int where = words.indexOf("where");
    return where < 0 ? "" : String.join(" ", words.subList(where + 1, words.size()));
  }

  /** Whether one of the words before {@code where} is this one. */
  boolean has(String word) {
    int where = words.indexOf("where");
    return words.subList(0, where < 0 ? words.size() : where).contains(word);
  }

  /** The value of {@code name=value}, or {@code otherwise}. */
  String value(String name, String otherwise) {
    for (String word : wordsFrom(0)) {
      if (word.startsWith(name + "=")) {
        return word.substring(name.length() + 1);
      }
    }
    return otherwise;
  }

  WorldLine from(int first) {
    return new WorldLine(number, words.subList(Math.min(first, words.size()), words.size()));
  }

  IllegalArgumentException bad(String why) {
    return new IllegalArgumentException("line " + number + " " + words + ": " + why);
  }
}

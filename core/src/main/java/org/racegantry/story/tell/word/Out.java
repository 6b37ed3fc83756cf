package org.racegantry.story.tell.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.racegantry.story.tell.Ground;
import org.racegantry.story.tell.phrase.Phrases;

/** A sentence while it is being said: its words, and the facts in it. */
final class Out {
  /** Binds a word to the next one, which may change both: {@code de~{who}}. */
  private static final char GLUE = '~';

  private final StringBuilder text = new StringBuilder();
  private final List<Ground> grounds = new ArrayList<>();

  void words(String words) {
    text.append(words);
  }

  void fact(String words, Ground ground) {
    text.append(words);
    grounds.add(ground);
  }

  void fact(Ground ground) {
    grounds.add(ground);
  }

  List<Ground> grounds() {
    return grounds;
  }

  /** The sentence, bound and tidied, with a capital where it begins. */
  String sentence(Phrases phrases) {
    String bound = bound(phrases).replaceAll(" {2,}", " ").replaceAll(" ([,.;])", "$1").strip();
    int first = bound.startsWith("“") || bound.startsWith("«") ? 1 : 0;
    return bound.isEmpty()
        ? bound
        : bound.substring(0, first)
            + bound.substring(first, first + 1).toUpperCase(Locale.ROOT)
            + bound.substring(first + 1);
  }

  private String bound(Phrases phrases) {
    StringBuilder whole = new StringBuilder(text);
    int at = whole.indexOf(String.valueOf(GLUE));
    while (at >= 0) {
      int from = at;
      while (from > 0 && Character.isLetter(whole.charAt(from - 1))) {
        from--;
      }
      String word = whole.substring(from, at);
      String rest = whole.substring(at + 1);
      whole.setLength(from);
      whole.append(glued(phrases, word, rest));
      at = whole.indexOf(String.valueOf(GLUE));
    }
    return whole.toString();
  }

  /** By the rules of {@code @glue.WORD}: {@code d’ | a e i; du_ | le_}; else with a blank. */
  private static String glued(Phrases phrases, String word, String rest) {
    String rules = phrases.setting("glue." + word.toLowerCase(Locale.ROOT)).orElse("");
    String next = rest.toLowerCase(Locale.ROOT);
    for (String rule : rules.isEmpty() ? new String[0] : rules.split(";")) {
      int bar = rule.indexOf('|');
      String becomes = rule.substring(0, bar).strip().replace('_', ' ');
      for (String prefix : rule.substring(bar + 1).strip().split(" ")) {
        boolean whole = prefix.endsWith("_");
        String begins = prefix.replace('_', ' ');
        if (next.startsWith(begins)) {
          boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
          String said =
              capital
                  ? becomes.substring(0, 1).toUpperCase(Locale.ROOT) + becomes.substring(1)
                  : becomes;
          return said + (whole ? rest.substring(begins.length()) : rest);
        }
      }
    }
    return word + " " + rest;
  }
}

package org.racegantry.race;

import java.util.Locale;
import java.util.Objects;

/**
 * The number on the chest. {@code 007}, {@code " 7"} and {@code 7} are the same bib: a bib is kept
 * without blanks around it, in capitals, and without leading zeros where it is all digits.
 *
 * <p>Bibs sort as people expect: 2 before 10, numbers before letters.
 */
public record Bib(String text) implements Comparable<Bib> {
  public Bib {
    Objects.requireNonNull(text, "text");
    text = normal(text);
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a bib is never empty");
    }
  }

  private static String normal(String raw) {
    String trimmed = raw.strip().toUpperCase(Locale.ROOT);
    if (!isNumber(trimmed)) {
      return trimmed;
    }
    int first = 0;
    while (first < trimmed.length() - 1 && trimmed.charAt(first) == '0') {
      first++;
    }
    return trimmed.substring(first);
  }

  private static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return !word.isEmpty();
  }

  @Override
  public int compareTo(Bib other) {
    boolean number = isNumber(text);
    boolean otherNumber = isNumber(other.text);
    if (number != otherNumber) {
      return number ? -1 : 1;
    }
    if (number && text.length() != other.text.length()) {
      return Integer.compare(text.length(), other.text.length());
    }
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}

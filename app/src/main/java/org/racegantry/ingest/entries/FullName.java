package org.racegantry.ingest.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A name in one field, taken apart: {@code Family, Given}; or the words in capitals are the family
 * name where others are not; else the last word is.
 *
 * @param family family name
 * @param given given name; may be empty
 */
record FullName(String family, String given) {
  static FullName of(String text) {
    int comma = text.indexOf(',');
    if (comma >= 0) {
      return new FullName(text.substring(0, comma).strip(), text.substring(comma + 1).strip());
    }
    String[] words = text.strip().split("\\s+");
    List<String> family = new ArrayList<>();
    List<String> given = new ArrayList<>();
    for (String word : words) {
      (inCapitals(word) ? family : given).add(word);
    }
    if (!family.isEmpty() && !given.isEmpty()) {
      return new FullName(String.join(" ", family), String.join(" ", given));
    }
    List<String> all = List.of(words);
    int last = all.size() - 1;
    return new FullName(all.get(last), String.join(" ", all.subList(0, last)));
  }

  private static boolean inCapitals(String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    // One letter, as in J. or O', says nothing.
    return word.equals(upper) && word.codePoints().filter(Character::isLetter).count() > 1;
  }
}

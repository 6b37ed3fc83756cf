package org.racegantry.ingest.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.racegantry.ingest.problem.Nearest;

/** A key whose value is one of a few words. */
final class Choice {
  private Choice() {}

  /** The constant the text under {@code key} names, or {@code usual} where the key is absent. */
  static <E extends Enum<E>> E of(Section section, String key, Class<E> words, E usual) {
    String text = section.text(key).orElse(null);
    if (text == null) {
      return usual;
    }
    List<String> known = new ArrayList<>();
    for (E constant : words.getEnumConstants()) {
      String word = constant.name().toLowerCase(Locale.ROOT);
      if (word.equals(text)) {
        return constant;
      }
      known.add(word);
    }
    section.error(key, "is none of " + String.join(", ", known), Nearest.mend(text, known));
    return usual;
  }
}

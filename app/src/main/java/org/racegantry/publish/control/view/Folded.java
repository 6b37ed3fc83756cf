package org.racegantry.publish.control.view;

import java.text.Normalizer;
import java.util.Locale;

/** Text as it is compared: without accents and capitals. */
final class Folded {
  private Folded() {}

  static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }
}

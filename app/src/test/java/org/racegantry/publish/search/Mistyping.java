package org.racegantry.publish.search;

import java.text.Normalizer;
import java.util.Random;

/** The ways in which a name is typed other than it is printed. */
enum Mistyping {
  AS_PRINTED {
    @Override
    String of(String given, String family, Random dice) {
      return given + " " + family;
    }
  },
  SWAPPED {
    @Override
    String of(String given, String family, Random dice) {
      return family + (dice.nextBoolean() ? " " : ", ") + given;
    }
  },
  WITHOUT_MARKS {
    @Override
    String of(String given, String family, Random dice) {
      String apart = Normalizer.normalize(given + " " + family, Normalizer.Form.NFD);
      return apart
          .replaceAll("\\p{M}", "")
          .replace("ł", "l")
          .replace("Ł", "L")
          .replace("ø", "o")
          .replace("Ø", "O")
          .replace("đ", "d")
          .replace("Đ", "D")
          .replace("ı", "i")
          .replace("ß", "ss")
          .replaceAll("['’]", dice.nextBoolean() ? "" : " ")
          .replace("-", dice.nextBoolean() ? "" : " ");
    }
  },
  ONE_EDIT {
    @Override
    String of(String given, String family, Random dice) {
      return edited(given + " " + family, dice);
    }
  },
  SWAPPED_AND_ONE_EDIT {
    @Override
    String of(String given, String family, Random dice) {
      return edited(SWAPPED.of(given, family, dice).replace(",", ""), dice);
    }
  };

  private static final String KEYS = "abcdefghijklmnopqrstuvwxyz";

  abstract String of(String given, String family, Random dice);

  /** One letter too many, too few or wrong, or two neighbours swapped, anywhere in the text. */
  private static String edited(String text, Random dice) {
    int at = dice.nextInt(text.length());
    char key = KEYS.charAt(dice.nextInt(KEYS.length()));
    StringBuilder out = new StringBuilder(text);
    switch (dice.nextInt(4)) {
      case 0 -> out.insert(at, key);
      case 1 -> out.deleteCharAt(at);
      case 2 -> out.setCharAt(at, key);
      default -> {
        int left = Math.min(at, text.length() - 2);
        out.setCharAt(left, text.charAt(left + 1));
        out.setCharAt(left + 1, text.charAt(left));
      }
    }
    return out.toString();
  }
}

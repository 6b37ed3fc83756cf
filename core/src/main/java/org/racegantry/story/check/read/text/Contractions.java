package org.racegantry.story.check.read.text;

/** Words with an apostrophe, spelled out as far as a rule cares: whether something is denied. */
final class Contractions {
  private Contractions() {}

  /** {@code didn't} becomes {@code did not}; what is no contraction stays. */
  static String spelled(String low) {
    return switch (low) {
      case "can't", "cannot" -> "can not";
      case "won't" -> "will not";
      case "shan't" -> "shall not";
      case "ain't" -> "is not";
      default -> low.endsWith("n't") ? low.substring(0, low.length() - 3) + " not" : open(low);
    };
  }

  private static String open(String low) {
    int mark = low.indexOf('\'');
    if (mark < 1) {
      return low;
    }
    String before = low.substring(0, mark);
    return switch (low.substring(mark + 1)) {
      case "d" -> before + " would";
      case "ll" -> before + " will";
      case "ve" -> before + " have";
      case "re" -> before + " are";
      default -> low;
    };
  }
}

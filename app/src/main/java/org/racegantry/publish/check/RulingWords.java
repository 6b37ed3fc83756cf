package org.racegantry.publish.check;

import java.util.List;
import org.racegantry.story.check.Claim.Ruling;

/** What became of a claim, in words and signs. */
final class RulingWords {
  /** What an editor must look at first comes first. */
  static final List<Ruling> ORDER =
      List.of(Ruling.CONTRADICTED, Ruling.PROVISIONAL, Ruling.CANNOT_SAY, Ruling.SUPPORTED);

  private RulingWords() {}

  /** As said of one claim. */
  static String word(Ruling ruling) {
    return switch (ruling) {
      case SUPPORTED -> "supported";
      case CONTRADICTED -> "contradicted";
      case PROVISIONAL -> "provisional";
      case CANNOT_SAY -> "cannot say";
    };
  }

  /** What it means, for whoever sees the word for the first time. */
  static String meaning(Ruling ruling) {
    return switch (ruling) {
      case SUPPORTED -> "the race bears it out";
      case CONTRADICTED -> "the race, or the report itself, says otherwise";
      case PROVISIONAL -> "right by the provisional result, and not by the official one";
      case CANNOT_SAY -> "nothing known decides it";
    };
  }

  /** One letter, so that nobody depends on a colour. */
  static String letter(Ruling ruling) {
    return switch (ruling) {
      case SUPPORTED -> "S";
      case CONTRADICTED -> "C";
      case PROVISIONAL -> "P";
      case CANNOT_SAY -> "?";
    };
  }

  /** The code a terminal sets before the word. */
  static String colour(Ruling ruling) {
    return switch (ruling) {
      case SUPPORTED -> "\u001B[32m";
      case CONTRADICTED -> "\u001B[1;31m";
      case PROVISIONAL -> "\u001B[33m";
      case CANNOT_SAY -> "\u001B[2m";
    };
  }
}

package org.racegantry.story.check.judge;

import org.racegantry.story.check.Claim;
import org.racegantry.story.check.Claim.Ruling;
import org.racegantry.story.check.read.Statement.Span;

/** What a judge found: a claim that does not yet know where in the report it stands. */
record Finding(Ruling ruling, String claimed, String actual, String evidence) {
  static Finding supported(String claimed, String actual, String evidence) {
    return new Finding(Ruling.SUPPORTED, claimed, actual, evidence);
  }

  static Finding contradicted(String claimed, String actual, String evidence) {
    return new Finding(Ruling.CONTRADICTED, claimed, actual, evidence);
  }

  static Finding provisional(String claimed, String actual, String evidence) {
    return new Finding(Ruling.PROVISIONAL, claimed, actual, evidence);
  }

  /** Nothing decides it; no right value is given. */
  static Finding open(String claimed, String why) {
    return new Finding(Ruling.CANNOT_SAY, claimed, "", why);
  }

  /** Nothing decides it, though something is known. */
  static Finding open(String claimed, String actual, String why) {
    return new Finding(Ruling.CANNOT_SAY, claimed, actual, why);
  }

  /**
   * The finding where a value decides.
   *
   * @param fits whether it is what the report says
   */
  static Finding of(boolean fits, String claimed, String actual, String evidence) {
    return new Finding(fits ? Ruling.SUPPORTED : Ruling.CONTRADICTED, claimed, actual, evidence);
  }

  /** The same about the opposite: {@code did not win}. What nobody knows stays so. */
  Finding denied() {
    Ruling turned =
        switch (ruling) {
          case SUPPORTED -> Ruling.CONTRADICTED;
          case CONTRADICTED -> Ruling.SUPPORTED;
          case PROVISIONAL, CANNOT_SAY -> Ruling.CANNOT_SAY;
        };
    return new Finding(turned, claimed, actual, evidence);
  }

  Claim at(Span span, Claim.Kind kind) {
    return new Claim(
        span.text(), span.start(), span.end(), kind, ruling, claimed, actual, evidence);
  }
}

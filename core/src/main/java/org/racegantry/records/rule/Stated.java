package org.racegantry.records.rule;

import java.util.Optional;
import org.racegantry.race.Paper;
import org.racegantry.records.Condition;
import org.racegantry.records.Condition.Met;

/** A condition as a paper answers it. */
final class Stated {
  private Stated() {}

  /** As the paper says; without a paper nobody knows. */
  static Condition orUnknown(String name, Optional<Paper> paper, String silence) {
    return paper
        .map(stated -> said(name, stated))
        .orElseGet(() -> new Condition(name, Met.UNKNOWN, silence));
  }

  /** As the paper says; it always comes after the race, so until then it is open. */
  static Condition orOpen(String name, Optional<Paper> paper, String silence) {
    return paper
        .map(stated -> said(name, stated))
        .orElseGet(() -> new Condition(name, Met.OPEN, silence));
  }

  static Condition said(String name, Paper paper) {
    return new Condition(name, met(paper), words(paper));
  }

  private static Met met(Paper paper) {
    return switch (paper.answer()) {
      case YES -> Met.YES;
      case NO -> Met.NO;
      case OPEN -> Met.OPEN;
    };
  }

  private static String words(Paper paper) {
    String document = paper.evidence().isEmpty() ? "no document named" : paper.evidence();
    return switch (paper.answer()) {
      case YES -> "stated: " + document;
      case NO -> "stated not to be so: " + document;
      case OPEN -> "the paper is on its way: " + document;
    };
  }
}

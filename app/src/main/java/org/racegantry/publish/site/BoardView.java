package org.racegantry.publish.site;

import java.util.Locale;

/** What a board shows of each entrant, or of whom. */
public enum BoardView {
  /** The last leg and the latest splits. */
  LEGS,
  /** All splits. */
  SPLITS,
  /** Only who is out: not placed, did not finish, disqualified, did not start. */
  OUT;

  /**
   * The view of this word; {@link #LEGS} for an empty one. Throws {@link BadRequest} for others.
   */
  public static BoardView of(String word) {
    return switch (word) {
      case "", "legs" -> LEGS;
      case "splits" -> SPLITS;
      case "out" -> OUT;
      default -> throw new BadRequest(400, "view is legs, splits or out, not “" + word + "”");
    };
  }

  /** The word in an address; empty for the one that needs none. */
  public String word() {
    return this == LEGS ? "" : name().toLowerCase(Locale.ROOT);
  }
}

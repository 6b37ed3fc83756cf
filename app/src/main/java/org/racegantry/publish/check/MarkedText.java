package org.racegantry.publish.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.racegantry.story.check.Claim;
import org.racegantry.story.check.Claim.Ruling;

/**
 * The text of a report in pieces, so that claims may overlap: a piece is marked with the gravest
 * ruling of those it belongs to, and each claim ends with a sign of its own.
 */
final class MarkedText {
  /**
   * A stretch of the text.
   *
   * @param text as written
   * @param ruling code of the gravest ruling on it; empty where nothing is claimed
   * @param ends numbers of the claims that end with it, from 1
   */
  record Piece(String text, String ruling, List<Integer> ends) {
    Piece {
      ends = List.copyOf(ends);
    }

    /** Whether anything is claimed here. */
    public boolean isMarked() {
      return !ruling.isEmpty();
    }
  }

  private MarkedText() {}

  /** The whole text, in its order and without a letter lost. */
  static List<Piece> of(String text, List<Claim> claims) {
    TreeSet<Integer> borders = new TreeSet<>(List.of(0, text.length()));
    for (Claim claim : claims) {
      borders.add(within(text, claim.start()));
      borders.add(within(text, claim.end()));
    }
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int to : borders.tailSet(0, false)) {
      pieces.add(piece(text, from, to, claims));
      from = to;
    }
    return pieces;
  }

  private static int within(String text, int at) {
    return Math.clamp(at, 0, text.length());
  }

  private static Piece piece(String text, int from, int to, List<Claim> claims) {
    List<Ruling> rulings = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      if (claim.start() < to && claim.end() > from) {
        rulings.add(claim.ruling());
      }
      if (within(text, claim.end()) == to && to > from) {
        ends.add(i + 1);
      }
    }
    String gravest =
        rulings.stream()
            .min(Comparator.comparing(RulingWords.ORDER::indexOf))
            .map(Ruling::code)
            .orElse("");
    return new Piece(text.substring(from, to), gravest, ends);
  }
}

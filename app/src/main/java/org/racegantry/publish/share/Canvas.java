package org.racegantry.publish.share;

import java.util.List;

/** Something a card is drawn on. Coordinates in dots from the top left; baselines for text. */
interface Canvas {
  /** The colours of a card: one look, for a card is seen on pages of others. */
  enum Colour {
    PAPER("#fdfdfb"),
    INK("#15181d"),
    INK_2("#545b66"),
    RULE("#dcdad3"),
    ACCENT("#0a58a8"),
    BAND("#e4e8ef");

    private final String hex;

    Colour(String hex) {
      this.hex = hex;
    }

    String hex() {
      return hex;
    }

    int rgb() {
      return Integer.parseInt(hex.substring(1), 16);
    }
  }

  /** Where a text stands against its place. */
  enum Side {
    LEFT,
    MIDDLE,
    RIGHT
  }

  /** How letters look. */
  record Face(Colour colour, int size, boolean bold) {}

  /** A point, in tenths of a dot. */
  record Dot(int x, int y) {}

  /** How wide a text is, in dots. */
  int width(String text, Face face);

  void text(String text, Face face, Side side, Dot at);

  void line(Colour colour, int thick, boolean dashed, List<Dot> through);

  void area(Colour colour, List<Dot> corners);
}

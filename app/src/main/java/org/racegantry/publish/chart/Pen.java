package org.racegantry.publish.chart;

import java.util.List;

/**
 * Draws on some surface. Coordinates are tenths of a unit, from the top left corner, to the right
 * and down.
 */
public interface Pen {
  /** A place on the surface. */
  record At(int x, int y) {}

  /** Where a text stands against its place. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /** A line through these places; {@code dashed} where it is not certain. */
  void line(Ink ink, boolean dashed, List<At> through);

  /** A filled shape with these corners. */
  void area(Ink ink, List<At> corners);

  /** One line of text, its baseline at a place. */
  void text(Ink ink, Anchor anchor, At at, String words);

  /** The mark of one figure; hollow where the figure is not certain. */
  void mark(Ink ink, boolean hollow, At at);
}

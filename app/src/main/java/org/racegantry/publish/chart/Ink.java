package org.racegantry.publish.chart;

/** What a stroke or a word is for; the surface decides what that looks like. */
public enum Ink {
  /** Lines of the grid. */
  GRID,
  /** Words on the axes. */
  SMALL,
  /** The words beside a line, and single figures. */
  LABEL,
  /** Bars. */
  COLUMN,
  /** The middle half of the field. */
  BAND,
  /** The middle of the field. */
  MEDIAN,
  /** The first of what is compared, or the only one. */
  FIRST,
  /** The second. */
  SECOND,
  /** The third. */
  THIRD,
  /** The fourth. */
  FOURTH,
  /** The fifth. */
  FIFTH;

  /** The inks for up to five lines in one chart, in order. */
  public static Ink line(int index) {
    return switch (index) {
      case 0 -> FIRST;
      case 1 -> SECOND;
      case 2 -> THIRD;
      case 3 -> FOURTH;
      default -> FIFTH;
    };
  }
}

package org.racegantry.story;

/**
 * A place or a stretch of the course.
 *
 * @param from_mm where it begins, in millimetres from the start
 * @param to_mm where it ends; the same at a point
 */
public record Where(long from_mm, long to_mm) {
  /** A statute mile in millimetres. */
  public static final long MILE_MM = 1_609_344;

  /** A kilometre in millimetres. */
  public static final long KM_MM = 1_000_000;

  public Where {
    if (to_mm < from_mm) {
      throw new IllegalArgumentException("a stretch that ends before it begins: " + from_mm);
    }
  }

  /** A single place. */
  public static Where at(long mm) {
    return new Where(mm, mm);
  }

  /** Whether it is a place, not a stretch. */
  public boolean isPoint() {
    return from_mm == to_mm;
  }

  /** The nearest whole mile to the end of it. */
  public long mile() {
    return Math.floorDiv(to_mm + MILE_MM / 2, MILE_MM);
  }
}

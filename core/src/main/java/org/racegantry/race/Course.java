package org.racegantry.race;

/**
 * The measured course.
 *
 * @param distance_mm length along the shortest path, in millimetres
 * @param separation_mm straight line from start to finish, in millimetres, or {@link #UNKNOWN}
 * @param drop_mm start height minus finish height, in millimetres; negative where it climbs; or
 *     {@link #UNKNOWN}
 */
public record Course(long distance_mm, long separation_mm, long drop_mm) {
  /** Stands for a separation or a drop that nobody has looked up. */
  public static final long UNKNOWN = Long.MIN_VALUE;
}

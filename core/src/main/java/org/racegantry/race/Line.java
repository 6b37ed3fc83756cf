package org.racegantry.race;

import java.util.List;
import java.util.Objects;

/**
 * The physical mats and readers in one place. A line may serve several points (out and back), and a
 * point may be served by several lines (main and backup).
 *
 * @param id short name, unique in the race
 * @param points ids of the points it serves
 * @param readers ids of the readers on it; a reader is on one line only
 * @param role main or backup
 * @param offset_mm how far behind the point the line lies along the course, in millimetres; a
 *     backup 3 m past the finish has 3000
 */
public record Line(
    String id, List<String> points, List<String> readers, Role role, long offset_mm) {
  /** Whether the line's own time is the point's time, or a stand-in for it. */
  public enum Role {
    /** Its reads are the point's reads. */
    MAIN,
    /** Its reads fill the holes the main line leaves, corrected by the offset. */
    BACKUP
  }

  public Line {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(role, "role");
    points = List.copyOf(points);
    readers = List.copyOf(readers);
  }
}

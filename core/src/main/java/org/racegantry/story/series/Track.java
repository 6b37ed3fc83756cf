package org.racegantry.story.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.racegantry.race.TimingPoint;

/**
 * One athlete's way along the course, of measured times alone.
 *
 * @param athlete position in {@code Results.entrants()}
 * @param marks each point behind the start where a time was measured, in the order of the course
 */
public record Track(int athlete, List<Mark> marks) {
  /**
   * An athlete at a point.
   *
   * @param index of the point in the setup
   * @param elapsed_s whole official seconds by the basis of the race
   * @param gap_s behind the first of the contest there, as the times shown say it
   * @param place in the contest there, from 1; the judged one at the finish
   */
  public record Mark(TimingPoint point, int index, long elapsed_s, long gap_s, int place) {
    public Mark {
      Objects.requireNonNull(point, "point");
    }
  }

  /**
   * One leg.
   *
   * @param until_mm where it ends; {@code from_mm} where it begins
   * @param leg_s how long it took, as the times shown say it
   * @param whole whether no point between was missed
   */
  public record Leg(long from_mm, long until_mm, long leg_s, boolean whole) {
    /** Seconds for so many millimetres, to the nearest whole one. */
    public long pace_s(long unit_mm) {
      long way_mm = until_mm - from_mm;
      return Math.floorDiv(2 * leg_s * unit_mm + way_mm, 2 * way_mm);
    }
  }

  public Track {
    marks = List.copyOf(marks);
  }

  /** Every leg between measured points, the first from the start. */
  public List<Leg> legs() {
    List<Leg> legs = new ArrayList<>();
    long from_mm = 0;
    long from_s = 0;
    int before = 0;
    for (Mark mark : marks) {
      long until_mm = mark.point().distance_mm();
      if (until_mm > from_mm) {
        boolean whole = mark.index() - before == 1;
        legs.add(new Leg(from_mm, until_mm, mark.elapsed_s() - from_s, whole));
      }
      from_mm = until_mm;
      from_s = mark.elapsed_s();
      before = mark.index();
    }
    return List.copyOf(legs);
  }
}

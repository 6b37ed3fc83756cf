package org.racegantry.publish.nation;

import java.util.List;
import org.racegantry.publish.site.BoardQuery;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Race;
import org.racegantry.race.TimingPoint;

/**
 * The page of all nations of a race at a point.
 *
 * @param sheet what it shows
 * @param pointLabel the point in words
 * @param points the points behind the start
 * @param races the other races of the day
 */
public record NationsPage(
    NationSheet sheet, String pointLabel, List<PointTab> points, List<Link> races) {
  /** A point: how many of the race passed it, and whether it is the one shown. */
  public record PointTab(String label, int through, String address, boolean current) {}

  /** Another page. */
  public record Link(String label, String address) {}

  /** What of it is asked for, as parameters: {@code ?race=mass&at=30K}. */
  public String query() {
    return query(sheet.race(), sheet.point());
  }

  /** The race alone as a parameter. */
  public String raceQuery() {
    return BoardQuery.whole(sheet.race().id()).address();
  }

  static String query(Race race, TimingPoint point) {
    return BoardQuery.whole(race.id()).at(point.id()).address();
  }

  /** The furthest point anybody of a race has passed; the finish while nobody has. */
  static TimingPoint furthest(SnapshotView view, Race race) {
    List<TimingPoint> points = view.setup().points();
    for (TimingPoint point : points.reversed()) {
      if (!point.equals(view.setup().start()) && view.at(point).passed(race).count() > 0) {
        return point;
      }
    }
    return points.getLast();
  }
}

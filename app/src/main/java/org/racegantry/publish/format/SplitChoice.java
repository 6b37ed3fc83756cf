package org.racegantry.publish.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.racegantry.race.TimingPoint;

/** Which splits to print where there is not room for all: those that cut the course most evenly. */
final class SplitChoice {
  private SplitChoice() {}

  /**
   * At most {@code room} of the points, in course order. Each one chosen is the one furthest from
   * start, finish and those chosen before it; of two as far the later, where races are decided.
   */
  static List<TimingPoint> of(List<TimingPoint> between, long distance_mm, int room) {
    if (room >= between.size()) {
      return between;
    }
    List<TimingPoint> left = new ArrayList<>(between);
    List<TimingPoint> chosen = new ArrayList<>();
    while (chosen.size() < room) {
      TimingPoint best =
          left.reversed().stream()
              .max(Comparator.comparingLong(point -> nearest_mm(point, chosen, distance_mm)))
              .orElseThrow();
      chosen.add(best);
      left.remove(best);
    }
    return between.stream().filter(chosen::contains).toList();
  }

  private static long nearest_mm(TimingPoint point, List<TimingPoint> chosen, long distance_mm) {
    long nearest = Math.min(point.distance_mm(), distance_mm - point.distance_mm());
    for (TimingPoint other : chosen) {
      nearest = Math.min(nearest, Math.abs(other.distance_mm() - point.distance_mm()));
    }
    return nearest;
  }
}

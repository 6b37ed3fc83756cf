package org.racegantry.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.field.WaysRead;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Results;

/** A race file as a year to learn from or to ask in: its points are the checkpoints. */
final class WayRace {
  /** A mat lies at a checkpoint when it is no farther from it than this. */
  private static final long MAT_MM = 60_000;

  private final String name;
  private final Results results;
  private final List<TimingPoint> points;

  private WayRace(String name) {
    this.name = name;
    this.results = EarlierFile.snapshot(Path.of(name)).results();
    this.points = results.setup().points();
  }

  /** Whether what a command line names is a race and no table. */
  static boolean is(String name) {
    return name.endsWith(".gantry") || Journals.kafka(Path.of(name)).isPresent();
  }

  /** Reads a race; {@code at} are the checkpoints it must have, or null for all it has. */
  static WayTable read(String name, long distance_mm, Checkpoints at) {
    WayRace race = new WayRace(name);
    race.check(distance_mm);
    Checkpoints checkpoints = at == null ? race.own(distance_mm) : at;
    WaysRead read = WaysRead.of(race.results, race.positions(checkpoints));
    if (read.ways().isEmpty()) {
      throw new Failure(
          Exit.DATA,
          name + ": nobody was read at every point and in the finish; take another year");
    }
    return new WayTable(
        name, checkpoints, read.ways(), read.rows(), read.holed(), read.disordered());
  }

  private void check(long distance_mm) {
    long course_mm = points.getLast().distance_mm();
    if (Math.abs(course_mm - distance_mm) > MAT_MM) {
      throw new Failure(
          Exit.DATA,
          name + ": its course is " + km(course_mm) + " km; say --distance " + km(course_mm));
    }
  }

  private Checkpoints own(long distance_mm) {
    List<Long> distances_mm = new ArrayList<>();
    for (TimingPoint point : points.subList(0, points.size() - 1)) {
      if (point.distance_mm() > 0) {
        distances_mm.add(point.distance_mm());
      }
    }
    if (distances_mm.isEmpty()) {
      throw new Failure(
          Exit.DATA, name + ": has no point between start and finish to forecast from");
    }
    distances_mm.add(distance_mm);
    return new Checkpoints(distances_mm);
  }

  private int[] positions(Checkpoints at) {
    int[] positions = new int[at.count()];
    for (int c = 0; c < positions.length; c++) {
      positions[c] = c == at.finish() ? points.size() - 1 : nearest(at.distance_mm(c));
    }
    return positions;
  }

  private int nearest(long distance_mm) {
    int best = -1;
    long off_mm = MAT_MM + 1;
    for (int p = 0; p < points.size() - 1; p++) {
      long far_mm = Math.abs(points.get(p).distance_mm() - distance_mm);
      if (far_mm < off_mm) {
        off_mm = far_mm;
        best = p;
      }
    }
    if (best < 0) {
      throw new Failure(
          Exit.DATA,
          name + ": has no point at " + km(distance_mm) + " km; take years with the same points");
    }
    return best;
  }

  private static String km(long distance_mm) {
    String km = String.valueOf(distance_mm / 1e6);
    return km.endsWith(".0") ? km.substring(0, km.length() - 2) : km;
  }
}

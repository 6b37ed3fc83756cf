package org.racegantry.forecast.field;

/**
 * The points ahead of somebody no model fits: another distance, or on wheels. Half the mean pace so
 * far and half that of the last leg is held, and runners slow down as they do in general.
 */
final class ByPace {
  /** Runners lose so much of their pace for each doubling of five kilometres. */
  private static final double SLOWER = 0.016;

  private static final double UNIT_MM = 5_000_000;

  /** A leg shorter than this part of the way so far says little about what is to come. */
  private static final double LEG = 0.08;

  private final PaceWidths widths;
  private final double[] errors = new double[Widths.COUNT];

  ByPace(Foreknowledge known) {
    widths = known.paceWidths();
  }

  void fill(Track track, Ahead into) {
    RaceCourse course = track.course();
    long here_mm = course.point_mm(track.last());
    double done = (double) here_mm / course.whole_mm();
    double pace = pace(track) * slower(track, course.whole_mm(), done);
    for (int p = into.next(); p <= into.end(); p++) {
      long way_mm = course.point_mm(p) - here_mm;
      widths.errors(done, (double) course.point_mm(p) / course.whole_mm(), errors);
      into.put(p, pace * way_mm, errors, track.wider());
    }
  }

  private static double pace(Track track) {
    RaceCourse course = track.course();
    long gone_ms = Math.max(1, track.from_ms() - track.start_ms());
    double mean = (double) gone_ms / course.point_mm(track.last());
    int before = track.last() - 1;
    while (before > 0 && !track.seenAt(before)) {
      before--;
    }
    long leg_mm = course.point_mm(track.last()) - course.point_mm(before);
    if (before == 0 || leg_mm < LEG * course.point_mm(track.last())) {
      return mean;
    }
    double leg = (double) (track.from_ms() - track.at_ms()[before]) / leg_mm;
    return (mean + leg) / 2;
  }

  /** Wheels do not tire as legs do. */
  private static double slower(Track track, long whole_mm, double done) {
    return track.rolls() ? 1 : 1 + slowDown(whole_mm) * Math.min(1, 2 - 2 * done);
  }

  /** How much slower than its beginning the rest of a way is run, as a part of the pace. */
  static double slowDown(long whole_mm) {
    return SLOWER * Math.log(1 + whole_mm / UNIT_MM) / Math.log(2);
  }
}

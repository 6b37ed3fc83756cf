package org.racegantry.forecast.field;

import java.util.Arrays;
import org.racegantry.forecast.CourseModel;
import org.racegantry.forecast.EvenPace;
import org.racegantry.forecast.Way;
import org.racegantry.race.Entrant;

/**
 * The points ahead of somebody seen nowhere behind the start. A personal best says most; then those
 * of the same race and wave at the first point; then what the model says of age and sex.
 */
final class ByField {
  /** Bests are run on good days: other days are slower by this, and vary by that. */
  private static final double OFF_BEST = 0.035;

  private static final double BEST_SPREAD = 0.07;

  /** Of whom nothing at all is known, in milliseconds a millimetre. */
  private static final double ANYBODY = 0.36;

  private static final double ANY_WHEELS = 0.15;

  private static final double ANYBODY_SPREAD = 0.25;

  /** How much farther the slow end of a band reaches than the quick one. */
  private static final double SKEW = 1.3;

  private static final double[] NORMAL = {-1.96, -1.2816, -0.6745, 0, 0.6745, 1.2816, 1.96};

  private final Foreknowledge known;
  private final double[] errors = new double[Widths.COUNT];
  private final double[] own = new double[Widths.COUNT];

  ByField(Foreknowledge known) {
    this.known = known;
  }

  void fill(Track track, Entrant entrant, Lognormal toFirst, Ahead into) {
    boolean fits = track.course().map().isPresent() && !track.rolls();
    if (entrant.personalBest_ms() > 0) {
      byPace(track, entrant.personalBest_ms() * (1 + OFF_BEST), BEST_SPREAD, into);
    } else if (toFirst != null && !track.rolls()) {
      byOthers(track, entrant, toFirst, fits, into);
    } else if (fits && !(known.model() instanceof EvenPace)) {
      byAge(track, entrant, into);
    } else {
      double pace = track.rolls() ? ANY_WHEELS : ANYBODY;
      byPace(track, pace * track.course().whole_mm(), ANYBODY_SPREAD, into);
    }
  }

  /** As long as the whole way is said to take, with the slow-down of runners in general. */
  private void byPace(Track track, double whole_ms, double spread, Ahead into) {
    RaceCourse course = track.course();
    double slower = track.rolls() ? 0 : ByPace.slowDown(course.whole_mm());
    for (int p = 1; p <= into.end(); p++) {
      double part = (double) course.point_mm(p) / course.whole_mm();
      spread(spread, 0, null);
      // The pace grows evenly from the start to the finish, about its mean.
      into.put(p, whole_ms * part * (1 - slower / 2 * (1 - part)), errors, 1);
    }
  }

  /** Those of the same start at the first point, and from there on as for whoever is seen there. */
  private void byOthers(Track track, Entrant entrant, Lognormal toFirst, boolean fits, Ahead into) {
    RaceCourse course = track.course();
    double first_ms = Math.exp(toFirst.middle());
    spread(toFirst.spread(), 0, null);
    into.put(1, first_ms, errors, 1);
    double pace = first_ms / course.point_mm(1);
    if (!fits) {
      double slower =
          1
              + ByPace.slowDown(course.whole_mm())
                  * (1 - (double) course.point_mm(1) / course.whole_mm());
      for (int p = 2; p <= into.end(); p++) {
        double left_ms = pace * slower * (course.point_mm(p) - course.point_mm(1));
        known
            .paceWidths()
            .errors(
                (double) course.point_mm(1) / course.whole_mm(),
                (double) course.point_mm(p) / course.whole_mm(),
                own);
        spread(toFirst.spread(), left_ms / (first_ms + left_ms), own);
        into.put(p, first_ms + left_ms, errors, 1);
      }
      return;
    }
    CourseMap map = course.map().orElseThrow();
    CourseModel model = known.model();
    long[] splits_ms = new long[map.checkpoints()];
    Arrays.fill(splits_ms, Way.UNKNOWN);
    splits_ms[0] = Math.round(pace * map.checkpoint_mm(0));
    long[] legs_ms = new long[map.checkpoints()];
    model.legs(TrackMaker.way(entrant, splits_ms), 0, legs_ms);
    legs_ms[0] = splits_ms[0];
    long finish_ms = Arrays.stream(legs_ms).sum();
    for (int p = 2; p <= into.end(); p++) {
      double median_ms = sum(map, legs_ms, p);
      int c = Math.max(1, map.part(p) > 0 ? map.checkpointAt(p) + 1 : map.checkpointAt(p));
      known.widths().errors(0, c, finish_ms, own);
      spread(toFirst.spread(), Math.max(0, 1 - splits_ms[0] / median_ms), own);
      into.put(p, median_ms, errors, 1);
    }
  }

  private void byAge(Track track, Entrant entrant, Ahead into) {
    CourseMap map = track.course().map().orElseThrow();
    long[] splits_ms = new long[map.checkpoints()];
    Arrays.fill(splits_ms, Way.UNKNOWN);
    long[] legs_ms = new long[map.checkpoints()];
    known.model().legs(TrackMaker.way(entrant, splits_ms), -1, legs_ms);
    long finish_ms = Arrays.stream(legs_ms).sum();
    for (int p = 1; p <= into.end(); p++) {
      int c = map.part(p) > 0 ? map.checkpointAt(p) + 1 : map.checkpointAt(p);
      known.widths().errors(-1, c, finish_ms, own);
      into.put(p, sum(map, legs_ms, p), own, 1);
    }
  }

  /** The time from the start to a point by the legs of a whole way. */
  private static double sum(CourseMap map, long[] legs_ms, int point) {
    int at = map.checkpointAt(point);
    double sum = map.part(point) > 0 ? map.part(point) * legs_ms[at + 1] : 0;
    for (int c = 0; c <= at; c++) {
      sum += legs_ms[c];
    }
    return sum;
  }

  /** Two errors that have nothing to do with each other: a spread, and a part of a band's own. */
  private void spread(double spread, double part, double[] more) {
    for (int q = 0; q < errors.length; q++) {
      double one = NORMAL[q] * spread * (q > Widths.MEDIAN ? SKEW : 1);
      double two = more == null ? 0 : part * (more[q] - more[Widths.MEDIAN]);
      errors[q] = Math.copySign(Math.hypot(one, two), NORMAL[q]);
    }
    errors[Widths.MEDIAN] = 0;
  }
}

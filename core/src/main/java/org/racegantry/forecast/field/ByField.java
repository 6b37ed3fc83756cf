package org.racegantry.forecast.field;

import java.util.Arrays;
import org.racegantry.forecast.EvenPace;
import org.racegantry.forecast.Way;
import org.racegantry.forecast.day.Day;
import org.racegantry.race.Entrant;

/**
 * The points ahead of somebody seen nowhere behind the start. Those of the same race and wave at
 * the first point say most; before any are there, a personal best; then what the model says of age
 * and sex.
 */
final class ByField {
  /**
   * What a whole field is spread by, as the logarithm: years of those who had to qualify, which a
   * model may know, are narrower (Boston 0.17 to 0.19), large city marathons as wide (London 0.22).
   */
  private static final double FIELD_SPREAD = 0.22;

  /** About the middle of the ages of those who run marathons. */
  private static final int USUAL_AGE = 40;

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

  void fill(Track track, Entrant entrant, Lognormal toFirst, Day day, Ahead into) {
    boolean fits = track.course().map().isPresent() && !track.rolls();
    if (toFirst != null && !track.rolls()) {
      Lognormal first = fits ? drawnToAge(track, entrant, toFirst) : toFirst;
      spread(first.spread(), 0, own);
      into.put(1, Math.exp(first.middle()), errors, 1);
      if (fits) {
        byOthers(track, entrant, first, day, into);
      } else {
        byOthersPace(track.course(), first, into);
      }
    } else if (entrant.personalBest_ms() > 0) {
      byPace(track, entrant.personalBest_ms() * (1 + OFF_BEST), BEST_SPREAD, into);
    } else if (fits && !(known.model() instanceof EvenPace)) {
      byAge(track, entrant, into);
    } else {
      double pace = track.rolls() ? ANY_WHEELS : ANYBODY;
      byPace(track, pace * track.course().whole_mm(), ANYBODY_SPREAD, into);
    }
  }

  /**
   * Until most of a wave are past the first point, what the model says of age and sex counts too.
   */
  private Lognormal drawnToAge(Track track, Entrant entrant, Lognormal toFirst) {
    if (known.model() instanceof EvenPace) {
      return toFirst;
    }
    CourseMap map = track.course().map().orElseThrow();
    double first_ms = sum(map, legs(entrant, map, -1, Way.UNKNOWN), 1);
    return toFirst.drawnTo(Math.log(first_ms), FIELD_SPREAD);
  }

  /** As long as the whole way is said to take, with the slow-down of runners in general. */
  private void byPace(Track track, double whole_ms, double spread, Ahead into) {
    RaceCourse course = track.course();
    double slower = track.rolls() ? 0 : ByPace.slowDown(course.whole_mm());
    spread(spread, 0, own);
    for (int p = 1; p <= into.end(); p++) {
      double part = (double) course.point_mm(p) / course.whole_mm();
      // The pace grows evenly from the start to the finish, about its mean.
      into.put(p, whole_ms * part * (1 - slower / 2 * (1 - part)), errors, 1);
    }
  }

  /** Those of the same start at the first point, and from there by the model. */
  private void byOthers(Track track, Entrant entrant, Lognormal toFirst, Day day, Ahead into) {
    CourseMap map = track.course().map().orElseThrow();
    double pace = Math.exp(toFirst.middle()) / track.course().point_mm(1);
    long first_ms = Math.round(pace * map.checkpoint_mm(0));
    long[] legs_ms = legs(entrant, map, 0, first_ms);
    day.correct(0, legs_ms);
    legs_ms[0] = first_ms;
    long finish_ms = Arrays.stream(legs_ms).sum();
    for (int p = 2; p <= into.end(); p++) {
      double median_ms = sum(map, legs_ms, p);
      known.widths().errors(0, Math.max(1, behind(map, p)), finish_ms, own);
      spread(toFirst.spread(), Math.max(0, 1 - first_ms / median_ms), own);
      into.put(p, median_ms, errors, 1);
    }
  }

  /** Those of the same start at the first point, and from there by pace. */
  private void byOthersPace(RaceCourse course, Lognormal toFirst, Ahead into) {
    double first_ms = Math.exp(toFirst.middle());
    double done = (double) course.point_mm(1) / course.whole_mm();
    double slower = 1 + ByPace.slowDown(course.whole_mm()) * (1 - done);
    for (int p = 2; p <= into.end(); p++) {
      long way_mm = course.point_mm(p) - course.point_mm(1);
      double left_ms = first_ms / course.point_mm(1) * slower * way_mm;
      known.paceWidths().errors(done, (double) course.point_mm(p) / course.whole_mm(), own);
      spread(toFirst.spread(), left_ms / (first_ms + left_ms), own);
      into.put(p, first_ms + left_ms, errors, 1);
    }
  }

  private void byAge(Track track, Entrant entrant, Ahead into) {
    CourseMap map = track.course().map().orElseThrow();
    long[] legs_ms = legs(entrant, map, -1, Way.UNKNOWN);
    spread(FIELD_SPREAD, 0, own);
    for (int p = 1; p <= into.end(); p++) {
      into.put(p, sum(map, legs_ms, p), errors, 1);
    }
  }

  private long[] legs(Entrant entrant, CourseMap map, int seen, long first_ms) {
    long[] splits_ms = new long[map.checkpoints()];
    Arrays.fill(splits_ms, Way.UNKNOWN);
    splits_ms[0] = first_ms;
    long[] legs_ms = new long[map.checkpoints()];
    if (seen < 0) {
      beforeTheFirst(entrant, splits_ms, legs_ms);
    } else {
      known.model().legs(TrackMaker.way(entrant, splits_ms), seen, legs_ms);
    }
    return legs_ms;
  }

  /**
   * Years that tell age and sex were often run by those who had to qualify. So how fast people run
   * is taken from everybody the model knows, and from age and sex only how much slower one is than
   * another.
   */
  private void beforeTheFirst(Entrant entrant, long[] splits_ms, long[] legs_ms) {
    double of = whole_ms(TrackMaker.way(entrant, splits_ms), legs_ms);
    double others =
        whole_ms(new Way('M', USUAL_AGE, splits_ms), legs_ms)
            + whole_ms(new Way('F', USUAL_AGE, splits_ms), legs_ms);
    known.model().legs(new Way('?', Way.UNKNOWN, splits_ms), -1, legs_ms);
    for (int leg = 0; leg < legs_ms.length; leg++) {
      legs_ms[leg] = Math.round(legs_ms[leg] * of / (others / 2));
    }
  }

  private double whole_ms(Way way, long[] into_ms) {
    known.model().legs(way, -1, into_ms);
    return Arrays.stream(into_ms).sum();
  }

  /** The first checkpoint at or behind a point. */
  private static int behind(CourseMap map, int point) {
    return map.part(point) > 0 ? map.checkpointAt(point) + 1 : map.checkpointAt(point);
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
      double two = part * (more[q] - more[Widths.MEDIAN]);
      errors[q] = Math.copySign(Math.hypot(one, two), NORMAL[q]);
    }
    errors[Widths.MEDIAN] = 0;
  }
}

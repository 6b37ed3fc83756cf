package org.racegantry.publish.runner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.racegantry.forecast.Band;
import org.racegantry.publish.PublicFace;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Basis;
import org.racegantry.race.Status;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Split;

/**
 * What was said of a finish when its runner passed a point, by what was read until then.
 *
 * @param position of the point in the setup
 * @param finish the forecast finish, in milliseconds by the basis that ranks
 * @param came_ms the finish that came
 */
record SaidThen(int position, TimingPoint point, Band finish, long came_ms) {
  /** About 5 km, 10 km, half way, 30 km and 40 km of a marathon, as parts of the way. */
  private static final double[] PARTS = {0.118, 0.237, 0.5, 0.711, 0.948};

  /** How many seconds later than said the finish came, as both are shown. */
  long off_s() {
    return OfficialTime.seconds(came_ms) - OfficialTime.seconds(finish.median_ms());
  }

  /** Whether the finish came within the band for 8 of 10, as both are shown. */
  boolean inside() {
    long came_s = OfficialTime.seconds(came_ms);
    return came_s >= OfficialTime.seconds(finish.low80_ms())
        && came_s <= OfficialTime.seconds(finish.high80_ms());
  }

  /**
   * At five points at most, in the order of the course. Nothing of whoever has no time at the
   * finish or was not followed: no estimate was shown.
   */
  static List<SaidThen> of(SnapshotView view, int entrant) {
    Result result = view.results().result(entrant);
    boolean in = result.status() == Status.OK && result.rankingTime_ms() != Split.UNKNOWN;
    if (!in || !PublicFace.of(view.snapshot().people(), result.entrant()).isFollowed()) {
      return List.of();
    }
    List<SaidThen> said = new ArrayList<>();
    for (int point : points(view, entrant)) {
      said(view, result, entrant, point).ifPresent(said::add);
    }
    return List.copyOf(said);
  }

  private static Optional<SaidThen> said(
      SnapshotView view, Result result, int entrant, int position) {
    TimingPoint point = view.setup().points().get(position);
    boolean gun = result.race().basis() == Basis.GUN;
    return view.forecasts()
        .saidAt(entrant, position)
        .map(then -> gun ? then.finishGun() : then.finishNet())
        .map(finish -> new SaidThen(position, point, finish, result.rankingTime_ms()));
  }

  /** The points behind the start the runner was seen at that lie nearest to the usual ones. */
  private static int[] points(SnapshotView view, int entrant) {
    List<TimingPoint> points = view.setup().points();
    int[] seen =
        IntStream.range(1, points.size() - 1)
            .filter(p -> view.results().seenAt_ms(entrant, p) != Split.UNKNOWN)
            .toArray();
    if (seen.length <= PARTS.length) {
      return seen;
    }
    return Arrays.stream(PARTS)
        .mapToLong(part -> Math.round(part * view.setup().finish().distance_mm()))
        .mapToObj(mm -> nearest(points, seen, mm))
        .flatMapToInt(OptionalInt::stream)
        .distinct()
        .toArray();
  }

  private static OptionalInt nearest(List<TimingPoint> points, int[] seen, long mm) {
    return Arrays.stream(seen).reduce((a, b) -> far(points, b, mm) < far(points, a, mm) ? b : a);
  }

  private static long far(List<TimingPoint> points, int point, long mm) {
    return Math.abs(points.get(point).distance_mm() - mm);
  }
}

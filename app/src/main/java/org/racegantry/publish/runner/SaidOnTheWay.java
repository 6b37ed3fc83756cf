package org.racegantry.publish.runner;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.racegantry.publish.PublicFace;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Basis;
import org.racegantry.race.Status;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Split;

/**
 * What was said of one runner on the way, at five points at most, in the order of the course.
 *
 * @param points where something was said
 * @param pending whether it takes a while and somebody else is at it: ask again soon
 */
record SaidOnTheWay(List<SaidThen> points, boolean pending) {
  private static final SaidOnTheWay NOTHING = new SaidOnTheWay(List.of(), false);
  private static final SaidOnTheWay SOON = new SaidOnTheWay(List.of(), true);

  /** About 5 km, 10 km, half way, 30 km and 40 km of a marathon, as parts of the way. */
  private static final double[] PARTS = {0.118, 0.237, 0.5, 0.711, 0.948};

  SaidOnTheWay {
    points = List.copyOf(points);
  }

  /** Who works out what takes a while: one at a time, so that a crowd of askers never queues up. */
  private record Turn(Semaphore free) {}

  /** Nothing of whoever has no time at the finish or was not followed, as no estimate was shown. */
  static SaidOnTheWay of(SnapshotView view, int entrant) {
    Result result = view.results().result(entrant);
    boolean in = result.status() == Status.OK && result.rankingTime_ms() != Split.UNKNOWN;
    if (!in || !PublicFace.of(view.snapshot().people(), result.entrant()).isFollowed()) {
      return NOTHING;
    }
    int[] points = points(view, entrant);
    if (Arrays.stream(points).allMatch(p -> view.forecasts().knowsSaidAt(entrant, p))) {
      return said(view, result, entrant, points);
    }
    Semaphore turn = view.kept(Turn.class, () -> new Turn(new Semaphore(1))).free();
    if (!turn.tryAcquire()) {
      return SOON;
    }
    try {
      return said(view, result, entrant, points);
    } finally {
      turn.release();
    }
  }

  private static SaidOnTheWay said(SnapshotView view, Result result, int entrant, int[] points) {
    List<SaidThen> said = new ArrayList<>();
    for (int point : points) {
      said(view, result, entrant, point).ifPresent(said::add);
    }
    return new SaidOnTheWay(said, false);
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

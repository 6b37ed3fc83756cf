package org.racegantry.forecast.field;

import java.util.List;
import java.util.Optional;
import org.racegantry.forecast.CourseModel;
import org.racegantry.forecast.Grounds;
import org.racegantry.forecast.Way;
import org.racegantry.race.Entrant;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Sightings;

/** Makes the track of one runner of one's own times. Confined to one thread. */
final class TrackMaker {
  /** Before this part of the first leg hardly more is known than at the start. */
  private static final double EARLY = 0.2;

  /** How much wider bands are where the start is guessed. */
  private static final double GUESSED = 1.25;

  /** And where the first checkpoint is not reached yet. */
  private static final double SHORT = 1.3;

  private static final long[] NO_LEGS = {};

  private final CourseModel model;
  private final Optional<CourseMap> map;
  private final long[] points_mm;

  TrackMaker(CourseModel model, Optional<CourseMap> map, List<TimingPoint> points) {
    this.model = model;
    this.map = map;
    this.points_mm = points.stream().mapToLong(TimingPoint::distance_mm).toArray();
  }

  /** What follows from these times; {@code wheels} where the entry says so. */
  Track of(Entrant entrant, long[] at_ms, long gun_ms, boolean planned, boolean wheels) {
    int last = at_ms.length - 1;
    while (last > 0 && at_ms[last] == Sightings.NONE) {
      last--;
    }
    boolean started = at_ms[0] != Sightings.NONE;
    long start_ms = started ? at_ms[0] : StartGuess.of(at_ms, points_mm, gun_ms, planned);
    double wider = started ? 1 : GUESSED;
    boolean rolls = wheels || OnWheels.faster(points_mm[last], at_ms[last] - start_ms);
    if (last == 0 || map.isEmpty() || rolls || last == at_ms.length - 1) {
      Grounds grounds = last == 0 && !rolls ? Grounds.FIELD : Grounds.PACE;
      return new Track(at_ms, gun_ms, planned, last, start_ms, grounds, -1, NO_LEGS, wider);
    }
    return onFoot(new Line(entrant, at_ms, gun_ms, planned, last, start_ms), wider);
  }

  /** What is known of a runner when the model is asked. */
  private record Line(
      Entrant entrant, long[] at_ms, long gun_ms, boolean planned, int last, long start_ms) {
    Track track(Grounds grounds, int seen, long[] legs_ms, double wider) {
      return new Track(at_ms, gun_ms, planned, last, start_ms, grounds, seen, legs_ms, wider);
    }

    long gone_ms() {
      return at_ms[last] - start_ms;
    }
  }

  private Track onFoot(Line line, double wider) {
    CourseMap on = map.orElseThrow();
    int seen = on.checkpointAt(line.last);
    double part = on.part(line.last);
    long[] splits_ms = SplitsLaid.of(on, line.at_ms, line.start_ms, line.last);
    if (seen < 0) {
      if (part < EARLY) {
        return line.track(Grounds.FIELD, -1, NO_LEGS, wider);
      }
      splits_ms[0] = Math.round(line.gone_ms() / part);
      long[] legs_ms = legs(line.entrant, splits_ms, 0);
      legs_ms[0] = splits_ms[0] - line.gone_ms();
      return line.track(Grounds.MODEL, -1, legs_ms, wider * SHORT);
    }
    long[] legs_ms = legs(line.entrant, splits_ms, seen);
    if (part > 0) {
      beyond(line, splits_ms, seen, part, legs_ms);
    }
    return line.track(Grounds.MODEL, seen, legs_ms, wider);
  }

  /**
   * Who is past a checkpoint by a part of a leg: the farther, the more is the forecast the one that
   * will be made at the next.
   */
  private void beyond(Line line, long[] splits_ms, int seen, double part, long[] legs_ms) {
    int next = seen + 1;
    long took_ms = line.gone_ms() - splits_ms[seen];
    double against = Math.clamp(took_ms / (part * legs_ms[next]), 0.5, 2);
    long left_ms = Math.round((1 - part) * legs_ms[next] * Math.pow(against, part));
    legs_ms[next] = Math.max(1, left_ms);
    if (next < model.checkpoints().finish()) {
      splits_ms[next] = line.gone_ms() + legs_ms[next];
      long[] then_ms = legs(line.entrant, splits_ms, next);
      for (int c = next + 1; c < legs_ms.length; c++) {
        legs_ms[c] = Math.round((1 - part) * legs_ms[c] + part * then_ms[c]);
      }
    }
  }

  private long[] legs(Entrant entrant, long[] splits_ms, int seen) {
    char sex = entrant.sex().isEmpty() ? '?' : entrant.sex().charAt(0);
    int age = entrant.age() > 0 ? entrant.age() : Way.UNKNOWN;
    long[] legs_ms = new long[model.checkpoints().count()];
    model.legs(new Way(sex, age, splits_ms), seen, legs_ms);
    return legs_ms;
  }
}

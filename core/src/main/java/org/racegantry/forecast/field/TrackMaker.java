package org.racegantry.forecast.field;

import java.util.Arrays;
import org.racegantry.forecast.CourseModel;
import org.racegantry.forecast.Grounds;
import org.racegantry.forecast.Way;
import org.racegantry.forecast.day.Day;
import org.racegantry.race.Entrant;
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

  TrackMaker(CourseModel model) {
    this.model = model;
  }

  /**
   * What a track is made of.
   *
   * @param wheels whether the entry says so
   */
  record Known(
      Entrant entrant,
      long[] at_ms,
      long gun_ms,
      boolean planned,
      RaceCourse course,
      boolean wheels) {}

  /** What follows from these times. */
  Track of(Known known) {
    long[] at_ms = known.at_ms;
    int last = known.course.end();
    while (last > 0 && at_ms[last] == Sightings.NONE) {
      last--;
    }
    boolean started = at_ms[0] != Sightings.NONE;
    long start_ms =
        started
            ? at_ms[0]
            : StartGuess.of(at_ms, known.course.points_mm(), known.gun_ms, known.planned);
    boolean rolls =
        known.wheels || OnWheels.faster(known.course.point_mm(last), at_ms[last] - start_ms);
    Line line = new Line(known, last, start_ms, rolls, started ? 1 : GUESSED);
    if (last == 0) {
      return line.track(Grounds.FIELD, null, -1, NO_LEGS, 1);
    }
    if (known.course.map().isEmpty() || rolls) {
      return line.track(Grounds.PACE, null, -1, NO_LEGS, 1);
    }
    CourseMap on = known.course.map().orElseThrow();
    return onFoot(line, SplitsLaid.of(on, at_ms, start_ms, last), 0);
  }

  /** The same track had every mat stood where it should. */
  Track repaired(Track track, Entrant entrant, Day day) {
    Way repaired = day.repaired(track.way());
    int seen = track.seen();
    if (seen < 0 || track.in()) {
      return track;
    }
    Known known =
        new Known(
            entrant, track.at_ms(), track.gun_ms(), track.gunPlanned(), track.course(), false);
    double wider = track.seenAt(0) ? 1 : GUESSED;
    Line line = new Line(known, track.last(), track.start_ms(), false, wider);
    long[] splits_ms = new long[repaired.count()];
    Arrays.setAll(splits_ms, repaired::split_ms);
    return onFoot(line, splits_ms, track.way().split_ms(seen) - repaired.split_ms(seen));
  }

  /** What is known of a runner when the model is asked. */
  private record Line(Known known, int last, long start_ms, boolean rolls, double wider) {
    Track track(Grounds grounds, Way way, int seen, long[] legs_ms, double more) {
      return new Track(
          known.at_ms,
          known.gun_ms,
          known.planned,
          known.course,
          last,
          start_ms,
          rolls,
          grounds,
          way,
          seen,
          legs_ms,
          wider * more);
    }

    long gone_ms() {
      return known.at_ms[last] - start_ms;
    }
  }

  /**
   * @param late_ms how much too late the last checkpoint's time is, because of its mat
   */
  private Track onFoot(Line line, long[] splits_ms, long late_ms) {
    CourseMap on = line.known.course.map().orElseThrow();
    int seen = on.checkpointAt(line.last);
    double part = on.part(line.last);
    Way way = way(line.known.entrant, splits_ms);
    if (line.last == line.known.course.end()) {
      return line.track(Grounds.MODEL, way, seen, NO_LEGS, 1);
    }
    if (seen >= 0) {
      long[] legs_ms = legs(way, seen);
      if (part > 0) {
        beyond(line, splits_ms, seen, part, legs_ms);
      } else {
        long off_ms = SplitsLaid.beyond_ms(on, line.known.at_ms, line.start_ms, seen);
        legs_ms[seen + 1] = Math.max(1, legs_ms[seen + 1] - off_ms - late_ms);
      }
      return line.track(Grounds.MODEL, way, seen, legs_ms, 1);
    }
    if (part < EARLY) {
      return line.track(Grounds.FIELD, way, -1, NO_LEGS, 1);
    }
    splits_ms[0] = Math.round(line.gone_ms() / part);
    long[] legs_ms = legs(way(line.known.entrant, splits_ms), 0);
    legs_ms[0] = splits_ms[0] - line.gone_ms();
    return line.track(Grounds.MODEL, way, -1, legs_ms, SHORT);
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
      long[] then_ms = legs(way(line.known.entrant, splits_ms), next);
      for (int c = next + 1; c < legs_ms.length; c++) {
        legs_ms[c] = Math.round((1 - part) * legs_ms[c] + part * then_ms[c]);
      }
    }
  }

  private long[] legs(Way way, int seen) {
    long[] legs_ms = new long[model.checkpoints().count()];
    model.legs(way, seen, legs_ms);
    return legs_ms;
  }

  static Way way(Entrant entrant, long[] splits_ms) {
    char sex = entrant.sex().isEmpty() ? '?' : entrant.sex().charAt(0);
    return new Way(sex, entrant.age() > 0 ? entrant.age() : Way.UNKNOWN, splits_ms);
  }
}

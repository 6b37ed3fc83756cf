package org.racegantry.forecast.field;

import java.util.Arrays;
import org.racegantry.forecast.Way;
import org.racegantry.forecast.day.Runners;

/**
 * Those a day is learned from: on foot over the same course and seen at the start, as others'
 * splits are guesses. Of each what was read up to a moment: a checkpoint between two mats is known
 * once the mat behind it was passed.
 */
record Teachers(RaceCourse course, Track[] tracks, long until_ms, Way nobody) implements Runners {
  /** Those of one course that a model fits. */
  static Teachers of(RaceCourse course, Track[] tracks, long until_ms) {
    long[] splits_ms = new long[course.map().orElseThrow().checkpoints()];
    Arrays.fill(splits_ms, Way.UNKNOWN);
    return new Teachers(course, tracks, until_ms, new Way('?', Way.UNKNOWN, splits_ms));
  }

  /** Whether a runner's way counts. */
  static boolean teaches(RaceCourse course, Track track) {
    return track.course() == course && track.way() != null && track.seenAt(0);
  }

  @Override
  public int count() {
    return tracks.length;
  }

  @Override
  public Way way(int runner) {
    Track track = tracks[runner];
    return teaches(course, track) ? known(track) : nobody;
  }

  /** The same object wherever the whole way tells no more. */
  private Way known(Track track) {
    Way way = track.way();
    int point = track.last();
    while (point > 0 && !(track.seenAt(point) && track.at_ms()[point] <= until_ms)) {
      point--;
    }
    int seen = course.map().orElseThrow().checkpointAt(point);
    for (int c = seen + 1; c < way.count(); c++) {
      if (way.seen(c) && track.start_ms() + way.split_ms(c) <= until_ms) {
        return way.upTo(seen);
      }
    }
    return way;
  }

  @Override
  public long started_ms(int runner) {
    return tracks[runner].start_ms();
  }
}

package org.racegantry.forecast.field;

import java.util.Arrays;
import org.racegantry.race.Status;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Sightings;

/**
 * Whether the mats still see. Who does not come to a mat that sees nobody is not late: the mat has
 * failed. Immutable once made.
 */
final class Mats {
  /** So many in a row do not drop out before one mat. */
  private static final int TOO_MANY = 20;

  /** So many that went past unseen and were seen behind it prove it. */
  private static final int PROOF = 3;

  private final long[] latest_ms;
  private final int[] wentPast;
  private final long[][] due_ms;

  Mats(Results results, Tracks tracks) {
    int points = results.setup().points().size();
    latest_ms = new long[points];
    Arrays.fill(latest_ms, Sightings.NONE);
    wentPast = new int[points];
    int[] waiting = new int[points];
    for (int i = 0; i < tracks.count(); i++) {
      Track track = tracks.of(i);
      for (int p = 1; p <= track.last(); p++) {
        latest_ms[p] = Math.max(latest_ms[p], track.at_ms()[p]);
      }
      waiting[track.last()]++;
    }
    due_ms = new long[points][];
    for (int p = 1; p < points; p++) {
      due_ms[p] = new long[waiting[p - 1]];
    }
    int[] filled = new int[points];
    for (int i = 0; i < tracks.count(); i++) {
      Track track = tracks.of(i);
      countPast(track);
      if (track.last() < points - 1) {
        boolean running = results.status(i) == Status.RUNNING && track.last() > 0 && !track.in();
        due_ms[track.last() + 1][filled[track.last() + 1]++] =
            running ? track.nextDue_ms() : Sightings.NONE;
      }
    }
    for (int p = 1; p < points; p++) {
      Arrays.sort(due_ms[p]);
    }
  }

  private void countPast(Track track) {
    int before = 0;
    for (int p = 1; p < track.last(); p++) {
      if (track.seenAt(p)) {
        before = p;
      } else {
        wentPast[p] += passed_ms(track, before, p) > latest_ms[p] ? 1 : 0;
      }
    }
  }

  /** About when somebody went past a mat unseen. */
  private static long passed_ms(Track track, int before, int point) {
    int next = point + 1;
    while (!track.seenAt(next)) {
      next++;
    }
    long left_ms = before == 0 ? track.start_ms() : track.at_ms()[before];
    return left_ms + (track.at_ms()[next] - left_ms) * (point - before) / (next - before);
  }

  /** Until when it means something that a runner was not seen at a point. */
  long watchedUntil_ms(int point, long now_ms) {
    long latest = latest_ms[point];
    if (latest >= now_ms) {
      return now_ms;
    }
    int came = upTo(due_ms[point], now_ms) - upTo(due_ms[point], latest);
    return came >= TOO_MANY || wentPast[point] >= PROOF ? Math.max(0, latest) : now_ms;
  }

  /** How many of a sorted list are not after a moment. */
  private static int upTo(long[] sorted, long moment) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] <= moment) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

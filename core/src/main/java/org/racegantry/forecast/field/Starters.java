package org.racegantry.forecast.field;

import java.util.Arrays;
import org.racegantry.race.Status;
import org.racegantry.scoring.Results;

/**
 * How long those of one race and wave take to the first point, as far as the day has shown, and
 * whose start a mat should have seen. Immutable once made.
 */
final class Starters {
  private final int waves;
  private final Lognormal[] toFirst;
  private final boolean[] startSeen;

  Starters(Results results, Tracks tracks, Mats mats) {
    waves = results.setup().waves().size();
    int groups = results.setup().races().size() * waves;
    toFirst = new Lognormal[groups];
    startSeen = new boolean[waves];
    int[] sizes = new int[groups];
    for (int i = 0; i < tracks.count(); i++) {
      startSeen[results.waveOf(i)] |= tracks.of(i).seenAt(0);
      sizes[group(results, i)]++;
    }
    long[][] took_ms = new long[groups][];
    Arrays.setAll(took_ms, g -> new long[sizes[g]]);
    long now_ms = mats.watchedUntil_ms(1, results.latestRead_ms());
    int[] filled = new int[groups];
    for (int i = 0; i < tracks.count(); i++) {
      long took = took_ms(tracks.of(i), results.status(i), now_ms);
      if (took != 0) {
        int group = group(results, i);
        took_ms[group][filled[group]++] = took;
      }
    }
    for (int group = 0; group < groups; group++) {
      toFirst[group] = Lognormal.of(sorted(Arrays.copyOf(took_ms[group], filled[group])));
    }
  }

  private int group(Results results, int entrant) {
    return results.raceOf(entrant) * waves + results.waveOf(entrant);
  }

  /** The time to the first point, below 0 where it is still running, 0 where it says nothing. */
  private static long took_ms(Track track, Status status, long now_ms) {
    boolean counts = track.seenAt(0) || track.last() == 1;
    if (track.rolls() || track.gunPlanned() || !counts) {
      return 0;
    }
    if (track.seenAt(1)) {
      return Math.max(1, track.at_ms()[1] - track.start_ms());
    }
    boolean waiting = track.last() == 0 && status == Status.RUNNING;
    return waiting ? Math.min(0, track.start_ms() - now_ms) : 0;
  }

  /** By length, whether over or not. */
  private static long[] sorted(long[] took_ms) {
    long[] keys = new long[took_ms.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = Math.abs(took_ms[i]) * 2 + (took_ms[i] < 0 ? 1 : 0);
    }
    Arrays.sort(keys);
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (keys[i] & 1) == 1 ? -(keys[i] >> 1) : keys[i] >> 1;
    }
    return keys;
  }

  /** Of a race and wave; null where too few are past the first point. */
  Lognormal toFirst(int race, int wave) {
    return toFirst[race * waves + wave];
  }

  /** Whether a mat saw anybody of a wave start, so that who was not seen did not start yet. */
  boolean startSeen(int wave) {
    return startSeen[wave];
  }
}

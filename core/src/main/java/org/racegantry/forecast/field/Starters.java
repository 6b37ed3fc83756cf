package org.racegantry.forecast.field;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.racegantry.race.Status;
import org.racegantry.scoring.Results;

/**
 * How long those of one wave, and those who started at about one time, take to the first point, as
 * far as the day has shown, and whose start a mat should have seen. Immutable once made.
 */
final class Starters {
  private final int waves;
  private final Lognormal[] byWave;
  private final StartOrder[] byStart;
  private final long[] firstGun_ms;
  private final boolean[] startSeen;

  Starters(Results results, Tracks tracks, Mats mats) {
    waves = results.setup().waves().size();
    int races = results.setup().races().size();
    startSeen = new boolean[waves];
    firstGun_ms = new long[races];
    Arrays.fill(firstGun_ms, Long.MAX_VALUE);
    long now_ms = mats.watchedUntil_ms(1, results.latestRead_ms());
    long[] took_ms = new long[tracks.count()];
    for (int i = 0; i < took_ms.length; i++) {
      Track track = tracks.of(i);
      startSeen[results.waveOf(i)] |= track.seenAt(0);
      took_ms[i] = took_ms(track, results.status(i), now_ms);
      if (took_ms[i] != 0) {
        int race = results.raceOf(i);
        firstGun_ms[race] = Math.min(firstGun_ms[race], track.gun_ms());
      }
    }
    long[] started_ms = new long[took_ms.length];
    Arrays.setAll(started_ms, i -> started_ms(results.raceOf(i), tracks.of(i)));
    int[][] ofWave = told(races * waves, took_ms, i -> group(results, i));
    byWave = new Lognormal[ofWave.length];
    Arrays.setAll(byWave, g -> Lognormal.of(only(ofWave[g], took_ms)));
    int[][] ofRace = told(races, took_ms, results::raceOf);
    byStart = new StartOrder[races];
    Arrays.setAll(
        byStart, r -> StartOrder.of(only(ofRace[r], started_ms), only(ofRace[r], took_ms)));
  }

  /** Which entrants tell something, by group. */
  private static int[][] told(int groups, long[] took_ms, IntUnaryOperator groupOf) {
    int[] sizes = new int[groups];
    for (int i = 0; i < took_ms.length; i++) {
      sizes[groupOf.applyAsInt(i)] += took_ms[i] == 0 ? 0 : 1;
    }
    int[][] told = new int[groups][];
    Arrays.setAll(told, g -> new int[sizes[g]]);
    for (int i = took_ms.length - 1; i >= 0; i--) {
      if (took_ms[i] != 0) {
        int group = groupOf.applyAsInt(i);
        told[group][--sizes[group]] = i;
      }
    }
    return told;
  }

  private static long[] only(int[] entrants, long[] of) {
    return Arrays.stream(entrants).mapToLong(i -> of[i]).toArray();
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

  /** Since the first gun of the race; below 0 where no mat saw it. */
  private long started_ms(int race, Track track) {
    return track.seenAt(0) ? Math.max(0, track.at_ms()[0] - firstGun_ms[race]) : -1;
  }

  /**
   * Those like an entrant: of the same wave once most are past the first point, until then by when
   * they started.
   *
   * @return null where too few are past the first point
   */
  Lognormal toFirst(int race, int wave, Track track) {
    Lognormal mates = byWave[race * waves + wave];
    if (mates != null && mates.mostlyOver()) {
      return mates;
    }
    Lognormal alike = byStart[race].at(started_ms(race, track));
    return alike == null ? mates : alike;
  }

  /** Whether a mat saw anybody of a wave start, so that who was not seen did not start yet. */
  boolean startSeen(int wave) {
    return startSeen[wave];
  }
}

package org.racegantry.publish.queue;

import java.util.Arrays;
import org.racegantry.scoring.Sightings;

/**
 * How fast people go, in milliseconds per kilometre: each one in the last leg, and each race in
 * each leg. Worked out from a sample of a few hundred, which is enough to tell the usual from the
 * odd.
 */
final class Paces {
  /** Stands where nobody shows it. */
  static final long UNKNOWN = -1;

  private static final int SAMPLE = 400;
  private static final int ENOUGH = 8;

  private final Sightings seen;
  private final long[] distance_mm;
  private final int[][] membersOfRace;
  private final long[][] usual;

  Paces(Sightings seen, long[] distance_mm) {
    this.seen = seen;
    this.distance_mm = distance_mm;
    int races = 0;
    for (int i = 0; i < seen.entrants(); i++) {
      races = Math.max(races, seen.race(i) + 1);
    }
    this.membersOfRace = new int[races][];
    this.usual = new long[races][distance_mm.length];
    for (int race = 0; race < races; race++) {
      Arrays.fill(usual[race], Long.MIN_VALUE);
    }
  }

  /** How long a way takes at a pace, in milliseconds. */
  static long time_ms(long pace_ms_per_km, long way_mm) {
    return pace_ms_per_km * (way_mm / 1000) / 1000;
  }

  /** The pace between two points somebody was seen at. */
  long between(int entrant, int a, int b) {
    long way_m = (distance_mm[b] - distance_mm[a]) / 1000;
    long time_ms = seen.time_ms(entrant, b) - seen.time_ms(entrant, a);
    return way_m <= 0 || time_ms <= 0 ? UNKNOWN : time_ms * 1000 / way_m;
  }

  /**
   * The pace of the last leg that ends at {@code point}; from the gun where nothing before it was
   * seen; at the start itself the slow side of what is usual in the first leg.
   */
  long own(int entrant, int point) {
    if (distance_mm[point] == 0) {
      return point + 1 < distance_mm.length ? usual(seen.race(entrant), point + 1) : UNKNOWN;
    }
    int a = point - 1;
    while (a >= 0 && !seen.seen(entrant, a)) {
      a--;
    }
    if (a >= 0) {
      return between(entrant, a, point);
    }
    long time_ms = seen.time_ms(entrant, point) - seen.gun_ms(seen.wave(entrant));
    return time_ms <= 0 ? UNKNOWN : time_ms * 1000 / (distance_mm[point] / 1000);
  }

  /** A pace kept up behind {@code point}, slower where the race as a whole slows down there. */
  long next(int entrant, int point, long pace) {
    int race = seen.race(entrant);
    if (point == 0 || point + 1 >= distance_mm.length) {
      return pace;
    }
    long here = usual(race, point);
    long there = usual(race, point + 1);
    boolean slows = here != UNKNOWN && there != UNKNOWN && there > here;
    return slows ? pace * there / here : pace;
  }

  /** The median pace of a race in the leg that ends at a point, or unknown before a few did it. */
  long usual(int race, int point) {
    if (usual[race][point] == Long.MIN_VALUE) {
      usual[race][point] = median(race, point);
    }
    return usual[race][point];
  }

  private long median(int race, int point) {
    int[] members = members(race);
    int step = Math.max(1, members.length / SAMPLE / 4);
    long[] paces = new long[members.length / step + 1];
    int n = 0;
    for (int k = 0; k < members.length; k += step) {
      int i = members[k];
      boolean both = point > 0 && seen.seen(i, point) && seen.seen(i, point - 1);
      long pace = both ? between(i, point - 1, point) : UNKNOWN;
      if (pace != UNKNOWN) {
        paces[n++] = pace;
      }
    }
    Arrays.sort(paces, 0, n);
    return n < ENOUGH ? UNKNOWN : paces[n / 2];
  }

  /** How many are entered in a race. */
  int size(int race) {
    return members(race).length;
  }

  private int[] members(int race) {
    if (membersOfRace[race] == null) {
      int[] members = new int[seen.entrants()];
      int n = 0;
      for (int i = 0; i < members.length; i++) {
        if (seen.race(i) == race) {
          members[n++] = i;
        }
      }
      membersOfRace[race] = Arrays.copyOf(members, n);
    }
    return membersOfRace[race];
  }
}

package org.racegantry.publish.announce;

import org.racegantry.race.Basis;
import org.racegantry.race.Race;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Sightings;

/**
 * The least time each entrant of a race can still come to, whatever was missed: nobody is faster
 * than the race's limit from where two sightings agree the entrant was. docs/announcer.md has the
 * argument.
 */
final class LeastTimes {
  /** A last leg slower than the one before by both is long enough for a walk back to the line. */
  private static final long SLOW_PCT = 104;

  private static final long SLOW_MS = 45_000;

  private final Sightings seen;
  private final long[] distance_mm;
  private final Race race;
  private final Basis basis;

  LeastTimes(Results results, Race race, Basis basis) {
    this.seen = results.sightings();
    this.distance_mm = results.setup().points().stream().mapToLong(p -> p.distance_mm()).toArray();
    this.race = race;
    this.basis = basis;
  }

  /** The least milliseconds the way takes at the limit speed of the race. */
  private long least_ms(long way_mm) {
    return Math.ceilDiv(way_mm * 1000, race.fastest_mm_per_s());
  }

  private long course_mm() {
    return distance_mm[distance_mm.length - 1];
  }

  private long gun_ms(int entrant) {
    return seen.gun_ms(seen.wave(entrant));
  }

  /**
   * The first moment the entrant can be at the finish, in milliseconds since 1970. The strongest of
   * all sightings is left out, so that one false sighting harms nothing; the gun counts as one.
   */
  long finishAtEarliest_ms(int entrant) {
    long strongest = gun_ms(entrant) + least_ms(course_mm());
    long second = strongest;
    for (int p = 0; p < distance_mm.length; p++) {
      if (seen.seen(entrant, p)) {
        long bound = seen.time_ms(entrant, p) + least_ms(course_mm() - distance_mm[p]);
        if (bound > strongest) {
          second = strongest;
          strongest = bound;
        } else if (bound > second) {
          second = bound;
        }
      }
    }
    return second;
  }

  /** The same by the strongest of all sightings, mostly the last: good as long as that is true. */
  long finishBySightings_ms(int entrant) {
    long strongest = gun_ms(entrant) + least_ms(course_mm());
    for (int p = 0; p < distance_mm.length; p++) {
      if (seen.seen(entrant, p)) {
        long bound = seen.time_ms(entrant, p) + least_ms(course_mm() - distance_mm[p]);
        strongest = Math.max(strongest, bound);
      }
    }
    return strongest;
  }

  /** The last moment the entrant can have started: from there every sighting must be reached. */
  private long startAtLatest_ms(int entrant) {
    if (seen.seen(entrant, 0)) {
      return seen.time_ms(entrant, 0);
    }
    long latest = Long.MAX_VALUE;
    for (int p = 1; p < distance_mm.length; p++) {
      if (seen.seen(entrant, p)) {
        latest = Math.min(latest, seen.time_ms(entrant, p) - least_ms(distance_mm[p]));
      }
    }
    return latest;
  }

  /**
   * The least elapsed time by the basis that ranks, in milliseconds: the time itself for who was
   * read at the finish when one would expect it, else what is physically possible.
   */
  long least_ms(int entrant) {
    int finish = distance_mm.length - 1;
    boolean in = seen.seen(entrant, finish) && !mayHaveComeEarlier(entrant);
    boolean untimed = seen.gunPlanned(seen.wave(entrant)) && basis == Basis.GUN;
    if (untimed) {
      return least_ms(course_mm());
    }
    long finish_ms = in ? seen.time_ms(entrant, finish) : finishAtEarliest_ms(entrant);
    if (basis == Basis.GUN) {
      return finish_ms - gun_ms(entrant);
    }
    long start_ms = startAtLatest_ms(entrant);
    long whole_ms = least_ms(course_mm());
    return start_ms == Long.MAX_VALUE ? whole_ms : Math.max(whole_ms, finish_ms - start_ms);
  }

  /**
   * Whether the read at the finish came so late that the runner may have been there before, unseen,
   * and walked back; a course without points between cannot tell.
   */
  private boolean mayHaveComeEarlier(int entrant) {
    int finish = distance_mm.length - 1;
    int b = before(entrant, finish);
    int a = b < 0 ? -1 : before(entrant, b);
    // Over a long way without a read nobody can tell a walk back from getting tired.
    if (b < finish - 1 || distance_mm[finish] == distance_mm[b]) {
      return distance_mm.length > 2;
    }
    long from_ms = a < 0 ? gun_ms(entrant) : seen.time_ms(entrant, a);
    long way_m = (distance_mm[b] - (a < 0 ? 0 : distance_mm[a])) / 1000;
    if (way_m <= 0) {
      return distance_mm.length > 2;
    }
    long leg_ms = seen.time_ms(entrant, b) - from_ms;
    long expected_ms = leg_ms * ((distance_mm[finish] - distance_mm[b]) / 1000) / way_m;
    long took_ms = seen.time_ms(entrant, finish) - seen.time_ms(entrant, b);
    return took_ms * 100 > expected_ms * SLOW_PCT && took_ms - expected_ms > SLOW_MS;
  }

  /**
   * Whether somebody read at the finish has surely come all the way: no stretch far faster than the
   * rest, and none with points missed that is faster than the rest at all.
   */
  boolean cameAllTheWay(int entrant) {
    int finish = distance_mm.length - 1;
    int from = -1;
    for (int p = 0; p <= finish; p++) {
      if (seen.seen(entrant, p)) {
        boolean missed = p - from > 1 && !(from < 0 && p == 1);
        if (!plausible(entrant, from, p, missed)) {
          return false;
        }
        from = p;
      }
    }
    return true;
  }

  private boolean plausible(int entrant, int from, int to, boolean missed) {
    int finish = distance_mm.length - 1;
    long from_mm = from < 0 ? 0 : distance_mm[from];
    long way_m = (distance_mm[to] - from_mm) / 1000;
    long rest_m = course_mm() / 1000 - way_m;
    if (way_m <= 0) {
      return true;
    }
    if (rest_m <= 0) {
      return finish == 1;
    }
    long start_ms = seen.seen(entrant, 0) ? seen.time_ms(entrant, 0) : gun_ms(entrant);
    long from_ms = from < 0 ? gun_ms(entrant) : seen.time_ms(entrant, from);
    long time_ms = seen.time_ms(entrant, to) - from_ms;
    long rest_ms = seen.time_ms(entrant, finish) - start_ms - time_ms;
    long share_pct = time_ms * rest_m * 100 / Math.max(1, rest_ms * way_m);
    return share_pct >= (missed ? 90 : 70);
  }

  private int before(int entrant, int point) {
    int p = point - 1;
    while (p >= 0 && !seen.seen(entrant, p)) {
      p--;
    }
    return p;
  }
}

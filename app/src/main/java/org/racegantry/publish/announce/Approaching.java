package org.racegantry.publish.announce;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.racegantry.race.Status;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Sightings;

/** Who is on the way to a point, and about when: by the pace of the last leg. */
final class Approaching {
  /** Nobody who is later than this, and a part of the leg more, is announced as coming. */
  private static final long LATE_MS = 120_000;

  private static final int LATE_PCT = 15;

  private final Sightings seen;
  private final long[] distance_mm;

  /** Whether any line serves the point. */
  private final boolean[] read;

  Approaching(Results results) {
    this.seen = results.sightings();
    List<TimingPoint> points = results.setup().points();
    this.distance_mm = points.stream().mapToLong(TimingPoint::distance_mm).toArray();
    this.read = new boolean[distance_mm.length];
    for (int p = 0; p < read.length; p++) {
      String id = points.get(p).id();
      read[p] = results.setup().lines().stream().anyMatch(line -> line.points().contains(id));
    }
  }

  /** An entrant, and about when at the point, in milliseconds since 1970. */
  record Coming(int entrant, long about_ms) {}

  /** Everybody who should come to the point from now on, the first first. */
  List<Coming> to(int point, long now_ms) {
    List<Coming> coming = new ArrayList<>();
    for (int i = 0; i < seen.entrants(); i++) {
      if (seen.status(i) == Status.RUNNING) {
        int last = seen.lastSeen(i);
        long about_ms = last >= 0 && last < point ? about_ms(i, last, point) : Long.MIN_VALUE;
        if (about_ms != Long.MIN_VALUE && !isLost(i, last, now_ms)) {
          coming.add(new Coming(i, about_ms));
        }
      }
    }
    coming.sort(Comparator.comparingLong(Coming::about_ms).thenComparing(Coming::entrant));
    return coming;
  }

  /** Who did not come to the very next point has likelier stopped than passed it unseen. */
  private boolean isLost(int entrant, int last, long now_ms) {
    int next = last + 1;
    while (next < distance_mm.length - 1 && !read[next]) {
      next++;
    }
    long about_ms = about_ms(entrant, last, next);
    long leg_ms = about_ms - seen.time_ms(entrant, last);
    return now_ms > about_ms + LATE_MS + leg_ms * LATE_PCT / 100;
  }

  private long about_ms(int entrant, int last, int point) {
    int a = last - 1;
    while (a >= 0 && !seen.seen(entrant, a)) {
      a--;
    }
    long gun_ms = seen.gun_ms(seen.wave(entrant));
    long from_ms = a < 0 ? gun_ms : seen.time_ms(entrant, a);
    long leg_m = (distance_mm[last] - (a < 0 ? 0 : distance_mm[a])) / 1000;
    long leg_ms = seen.time_ms(entrant, last) - from_ms;
    // At the start nobody has shown a pace yet.
    if (leg_m <= 0 || leg_ms <= 0) {
      return Long.MIN_VALUE;
    }
    long way_m = (distance_mm[point] - distance_mm[last]) / 1000;
    return seen.time_ms(entrant, last) + leg_ms * way_m / leg_m;
  }
}

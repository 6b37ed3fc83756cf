package org.racegantry.publish.announce;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.racegantry.forecast.Band;
import org.racegantry.forecast.PointForecast;
import org.racegantry.forecast.crowd.Crowd;
import org.racegantry.forecast.crowd.Lateness;
import org.racegantry.publish.crowd.Crowds;
import org.racegantry.scoring.Sightings;

/**
 * Who is on the way to a point, and about when, by the forecasts. Whoever comes to the point next
 * keeps the time that was forecast when last seen, so that the list stands still: waiting makes
 * nobody arrive later on it, it makes them due. Who is later than nine of ten is no longer listed.
 */
final class Approaching {
  /** So many of the first are asked for their time as last seen; nobody reads further. */
  private static final int NEAR = 4_000;

  private static final Comparator<Coming> ORDER =
      Comparator.comparingLong(Coming::about_ms).thenComparing(Coming::entrant);

  private Approaching() {}

  /** An entrant, and in which band at the point, in milliseconds since 1970. */
  record Coming(int entrant, Band at) {
    long about_ms() {
      return at.median_ms();
    }
  }

  /** Everybody who should come to the point from now on, the first first. */
  static List<Coming> to(Crowds.Now now, int point) {
    Crowd crowd = now.crowd();
    Sightings seen = now.results().sightings();
    List<long[]> near = new ArrayList<>();
    for (int i = 0; i < crowd.entrants(); i++) {
      boolean expected = crowd.isExpected(i, point) && crowd.level(i) == Lateness.Level.NONE;
      // Who has only started has shown no pace, and who was never seen may be at home.
      int least = point == 1 ? 0 : 1;
      if (expected && seen.lastSeen(i) >= least) {
        near.add(new long[] {crowd.median_ms(i, point), i});
      }
    }
    near.sort(Comparator.<long[]>comparingLong(a -> a[0]).thenComparingLong(a -> a[1]));
    List<Coming> coming = new ArrayList<>();
    for (int k = 0; k < near.size(); k++) {
      int i = (int) near.get(k)[1];
      boolean next = k < NEAR && crowd.known(i) == point - 1;
      coming.add(new Coming(i, next ? asSeen(now, i, point) : crowd.band(i, point)));
    }
    coming.sort(ORDER);
    return coming;
  }

  private static Band asSeen(Crowds.Now now, int i, int point) {
    Sightings seen = now.results().sightings();
    int last = seen.lastSeen(i);
    long seen_ms = last < 0 ? seen.gun_ms(seen.wave(i)) : seen.time_ms(i, last);
    return now.forecasts()
        .of(i, seen_ms)
        .map(one -> one.next())
        .filter(one -> one.point() == point)
        .map(PointForecast::at)
        .orElseGet(() -> now.crowd().band(i, point));
  }
}

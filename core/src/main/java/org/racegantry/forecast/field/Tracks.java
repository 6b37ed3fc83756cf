package org.racegantry.forecast.field;

import java.util.List;
import java.util.Optional;
import org.racegantry.race.Entrant;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Hands;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Sightings;

/**
 * Everybody's tracks as of some results. What did not change since the tracks before is taken over
 * from them, and would be made again just the same.
 */
final class Tracks {
  private static final int PACK = 256;

  private final Results results;
  private final Foreknowledge known;
  private final Optional<CourseMap> map;
  private final Track[] tracks;

  private Tracks(Results results, Foreknowledge known, Optional<CourseMap> map, Track[] tracks) {
    this.results = results;
    this.known = known;
    this.map = map;
    this.tracks = tracks;
  }

  /**
   * The tracks of these results.
   *
   * @param before of the same race, or null
   */
  static Tracks of(Results results, Foreknowledge known, Tracks before, Hands hands) {
    List<TimingPoint> points = results.setup().points();
    Optional<CourseMap> map = CourseMap.of(points, known.model().checkpoints());
    boolean same =
        before != null
            && before.known == known
            && before.results.entrants() == results.entrants()
            && before.results.setup().equals(results.setup())
            && before.results.papers().equals(results.papers());
    Track[] kept = same ? before.tracks : new Track[results.entrants().size()];
    Track[] tracks = new Track[results.entrants().size()];
    Filling filling = new Filling(results, kept, tracks);
    hands.share(
        part -> {
          TrackMaker maker = new TrackMaker(known.model(), map, points);
          for (int i = part * PACK; i < tracks.length; i += hands.count() * PACK) {
            filling.fill(i, Math.min(i + PACK, tracks.length), maker);
          }
        });
    return new Tracks(results, known, map, tracks);
  }

  /** Fills a part of the tracks. */
  private static final class Filling {
    private final Sightings sightings;
    private final List<Entrant> entrants;
    private final OnWheels wheels;
    private final Track[] kept;
    private final Track[] into;

    Filling(Results results, Track[] kept, Track[] into) {
      this.sightings = results.sightings();
      this.entrants = results.entrants();
      this.wheels = new OnWheels(results);
      this.kept = kept;
      this.into = into;
    }

    void fill(int from, int to, TrackMaker maker) {
      long[] at_ms = new long[sightings.points()];
      for (int i = from; i < to; i++) {
        int wave = sightings.wave(i);
        long gun_ms = sightings.gun_ms(wave);
        boolean planned = sightings.gunPlanned(wave);
        for (int p = 0; p < at_ms.length; p++) {
          at_ms[p] = sightings.time_ms(i, p);
        }
        Track before = kept[i];
        if (before != null && before.restsOn(at_ms, gun_ms, planned)) {
          into[i] = before;
        } else {
          boolean rolls = wheels.entered(entrants.get(i), sightings.race(i));
          into[i] = maker.of(entrants.get(i), at_ms.clone(), gun_ms, planned, rolls);
        }
      }
    }
  }

  Results results() {
    return results;
  }

  Foreknowledge known() {
    return known;
  }

  Optional<CourseMap> map() {
    return map;
  }

  Track of(int entrant) {
    return tracks[entrant];
  }

  int count() {
    return tracks.length;
  }
}

package org.racegantry.forecast.field;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.racegantry.forecast.day.Day;
import org.racegantry.race.Entrant;
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
  private final int[] ends;
  private final List<RaceCourse> courses;
  private final Track[] tracks;

  private Tracks(
      Results results, Foreknowledge known, int[] ends, List<RaceCourse> courses, Track[] tracks) {
    this.results = results;
    this.known = known;
    this.ends = ends;
    this.courses = courses;
    this.tracks = tracks;
  }

  /**
   * The tracks of these results.
   *
   * @param before of earlier results, or null
   */
  static Tracks of(Results results, Foreknowledge known, Tracks before, Hands hands) {
    int[] ends = RaceEnds.of(results);
    boolean same = before != null && before.sameRace(results, known, ends);
    List<RaceCourse> courses = same ? before.courses : courses(results, known, ends);
    Track[] tracks = new Track[results.entrants().size()];
    Filling filling = new Filling(results, courses, same ? before.tracks : tracks, tracks);
    hands.share(
        part -> {
          TrackMaker maker = new TrackMaker(known.model());
          for (int i = part * PACK; i < tracks.length; i += hands.count() * PACK) {
            filling.fill(i, Math.min(i + PACK, tracks.length), maker);
          }
        });
    return new Tracks(results, known, ends, courses, tracks);
  }

  /** Whether all but times is as it was. */
  private boolean sameRace(Results next, Foreknowledge other, int[] newEnds) {
    return known == other
        && results.entrants() == next.entrants()
        && results.setup().equals(next.setup())
        && results.papers().equals(next.papers())
        && Arrays.equals(ends, newEnds);
  }

  /** One course for all races that end at the same point. */
  private static List<RaceCourse> courses(Results results, Foreknowledge known, int[] ends) {
    List<RaceCourse> byEnd =
        IntStream.range(0, results.setup().points().size())
            .mapToObj(
                end ->
                    Arrays.stream(ends).anyMatch(e -> e == end)
                        ? new RaceCourse(results.setup().points(), end, known.model().checkpoints())
                        : null)
            .toList();
    return Arrays.stream(ends).mapToObj(byEnd::get).toList();
  }

  /**
   * The track of an entrant as it was at a moment that is over.
   *
   * @param day as it was known then, or null where no model fits the course
   */
  Track then(int entrant, long now_ms, Day day) {
    Track whole = tracks[entrant];
    long[] at_ms = whole.at_ms().clone();
    for (int p = 0; p < at_ms.length; p++) {
      at_ms[p] = at_ms[p] > now_ms ? Sightings.NONE : at_ms[p];
    }
    Entrant who = results.entrants().get(entrant);
    boolean wheels = new OnWheels(results).entered(who, results.raceOf(entrant));
    TrackMaker maker = new TrackMaker(known.model());
    Track then =
        maker.of(
            new TrackMaker.Known(
                who, at_ms, whole.gun_ms(), whole.gunPlanned(), whole.course(), wheels));
    boolean repairs = day != null && !day.shifts().isEmpty() && then.way() != null;
    return repairs ? maker.repaired(then, who, day) : then;
  }

  /** Fills a part of the tracks. */
  private static final class Filling {
    private final Sightings sightings;
    private final List<Entrant> entrants;
    private final OnWheels wheels;
    private final List<RaceCourse> courses;
    private final Track[] kept;
    private final Track[] into;

    Filling(Results results, List<RaceCourse> courses, Track[] kept, Track[] into) {
      this.sightings = results.sightings();
      this.entrants = results.entrants();
      this.wheels = new OnWheels(results);
      this.courses = courses;
      this.kept = kept;
      this.into = into;
    }

    void fill(int from, int to, TrackMaker maker) {
      long[] at_ms = new long[sightings.points()];
      for (int i = from; i < to; i++) {
        int wave = sightings.wave(i);
        int race = sightings.race(i);
        long gun_ms = sightings.gun_ms(wave);
        boolean planned = sightings.gunPlanned(wave);
        for (int p = 0; p < at_ms.length; p++) {
          at_ms[p] = sightings.time_ms(i, p);
        }
        Track before = kept[i];
        if (before != null && before.restsOn(at_ms, gun_ms, planned, courses.get(race))) {
          into[i] = before;
        } else {
          into[i] =
              maker.of(
                  new TrackMaker.Known(
                      entrants.get(i),
                      at_ms.clone(),
                      gun_ms,
                      planned,
                      courses.get(race),
                      wheels.entered(entrants.get(i), race)));
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

  /** The courses of the races, each once. */
  List<RaceCourse> courses() {
    return courses.stream().distinct().toList();
  }

  Track[] all() {
    return tracks;
  }

  Track of(int entrant) {
    return tracks[entrant];
  }

  int count() {
    return tracks.length;
  }
}

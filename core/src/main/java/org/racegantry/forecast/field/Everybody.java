package org.racegantry.forecast.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.racegantry.forecast.Band;
import org.racegantry.forecast.Grounds;
import org.racegantry.forecast.PointForecast;
import org.racegantry.forecast.RunnerForecast;
import org.racegantry.forecast.day.Day;
import org.racegantry.scoring.Hands;
import org.racegantry.scoring.Results;

/** Forecasts of everybody as of some results. Immutable; safe for any thread. */
public final class Everybody {
  /** The quantile nine of ten are before. */
  private static final int NINE_OF_TEN = 5;

  private final Tracks tracks;
  private final List<DayOfCourse> days;
  private volatile Together together;

  private Everybody(Tracks tracks, List<DayOfCourse> days) {
    this.tracks = tracks;
    this.days = days;
  }

  /** What is learned of all together, worked out when first asked for. */
  private record Together(Mats mats, Starters starters) {}

  /**
   * What follows from these results.
   *
   * @param before of earlier results, to take over what has not changed; null for none. Nothing
   *     else depends on it
   */
  public static Everybody of(Results results, Foreknowledge known, Everybody before, Hands hands) {
    Tracks tracks = Tracks.of(results, known, before == null ? null : before.tracks, hands);
    List<DayOfCourse> days =
        tracks.courses().stream()
            .filter(course -> course.map().isPresent())
            .map(course -> DayOfCourse.of(course, tracks, dayBefore(before, course), hands))
            .toList();
    return new Everybody(tracks, days);
  }

  /** The results it rests on. */
  public Results results() {
    return tracks.results();
  }

  /** What was known before the race. */
  public Foreknowledge known() {
    return tracks.known();
  }

  private static DayOfCourse dayBefore(Everybody before, RaceCourse course) {
    return before == null ? null : before.dayOf(course);
  }

  /** The day on a course, or null where no model fits it. */
  private DayOfCourse dayOf(RaceCourse course) {
    for (DayOfCourse day : days) {
      if (day.course() == course) {
        return day;
      }
    }
    return null;
  }

  private Together together() {
    Together learned = together;
    if (learned == null) {
      // Two threads may both work it out: they come to the same.
      Mats mats = new Mats(results(), tracks);
      learned = new Together(mats, new Starters(results(), tracks, mats));
      together = learned;
    }
    return learned;
  }

  /** The forecast of one entrant as of a moment; see {@code Forecasts}. */
  public Optional<RunnerForecast> of(int entrant, long now_ms) {
    Ahead ahead = new Ahead(known(), results().setup().points().size());
    if (!isExpected(entrant, now_ms, ahead)) {
      return Optional.empty();
    }
    boolean late = fill(entrant, now_ms, ahead);
    return Optional.of(forecast(entrant, tracks.of(entrant), late, ahead));
  }

  /** Whether {@link #saidAt} can be answered at once. */
  public boolean knowsSaidAt(int entrant, int point) {
    Track whole = tracks.of(entrant);
    DayOfCourse course = dayOf(whole.course());
    return course == null || !whole.seenAt(point) || course.knowsDayAt(whole.at_ms()[point]);
  }

  /** What was to be expected of an entrant when last seen at a point; see {@code Forecasts}. */
  public Optional<RunnerForecast> saidAt(int entrant, int point) {
    Track whole = tracks.of(entrant);
    if (point < 1 || point >= whole.course().end() || !whole.seenAt(point)) {
      return Optional.empty();
    }
    long now_ms = whole.at_ms()[point];
    DayOfCourse course = dayOf(whole.course());
    Day day = course == null ? null : course.dayAt(now_ms);
    Track then = tracks.then(entrant, now_ms, day);
    if (then.last() != point || then.grounds() == Grounds.FIELD) {
      return Optional.empty();
    }
    Ahead ahead = new Ahead(known(), results().setup().points().size());
    ahead.take(then, results().entrants().get(entrant), null, day);
    return Optional.of(forecast(entrant, then, false, ahead));
  }

  /** Everybody on the way as of a moment, in columns. */
  public Expected all(long now_ms, Hands hands) {
    int[] expected = new int[tracks.count()];
    int count = 0;
    Ahead ahead = new Ahead(known(), results().setup().points().size());
    for (int i = 0; i < expected.length; i++) {
      if (isExpected(i, now_ms, ahead)) {
        expected[count++] = i;
      }
    }
    return Expected.of(this, Arrays.copyOf(expected, count), now_ms, hands);
  }

  /**
   * Whoever is on the way; where no mat sees starts, everybody whose gun was fired, until they
   * should have been at the first point.
   */
  private boolean isExpected(int entrant, long now_ms, Ahead ahead) {
    return switch (results().status(entrant)) {
      case RUNNING -> !tracks.of(entrant).in();
      case NOT_SEEN ->
          !tracks.of(entrant).gunPlanned()
              && !together().starters().startSeen(results().waveOf(entrant))
              && !fill(entrant, now_ms, ahead);
      default -> false;
    };
  }

  /** When the times ahead of an entrant count from. */
  long from_ms(int entrant) {
    return tracks.of(entrant).from_ms();
  }

  /** Works out the points ahead as of a moment, and says whether the next is overdue. */
  boolean fill(int entrant, long now_ms, Ahead ahead) {
    DayOfCourse day = dayOf(tracks.of(entrant).course());
    Track track = day == null ? tracks.of(entrant) : day.track(entrant);
    Lognormal toFirst =
        track.grounds() == Grounds.FIELD
            ? together()
                .starters()
                .toFirst(results().raceOf(entrant), results().waveOf(entrant), track)
            : null;
    ahead.take(track, results().entrants().get(entrant), toFirst, day == null ? null : day.day());
    long waited_ms = Math.max(0, now_ms - track.from_ms());
    boolean late = false;
    for (int p = ahead.next(); p <= ahead.end() && waited_ms > ahead.at(p, 0); p++) {
      long watched_ms = together().mats().watchedUntil_ms(p, now_ms) - track.from_ms();
      boolean alive = watched_ms >= waited_ms;
      late |= alive && waited_ms > ahead.at(p, NINE_OF_TEN);
      ahead.notBefore(p, watched_ms);
      if (alive) {
        break;
      }
    }
    ahead.atLeast(waited_ms);
    return late;
  }

  private RunnerForecast forecast(int entrant, Track track, boolean late, Ahead ahead) {
    long started_ms = track.seenAt(0) ? track.at_ms()[0] : track.gun_ms();
    List<PointForecast> coming = new ArrayList<>();
    for (int p = ahead.next(); p <= ahead.end(); p++) {
      coming.add(new PointForecast(p, band(ahead, p, track.from_ms())));
    }
    return new RunnerForecast(
        entrant,
        track.last(),
        track.from_ms(),
        started_ms,
        track.gun_ms(),
        track.grounds(),
        late,
        coming);
  }

  private static Band band(Ahead ahead, int point, long from_ms) {
    long[] at_ms = new long[Widths.COUNT];
    for (int q = 0; q < at_ms.length; q++) {
      at_ms[q] = from_ms + (long) Math.ceil(ahead.at(point, q));
    }
    return new Band(at_ms[0], at_ms[1], at_ms[2], at_ms[3], at_ms[4], at_ms[5], at_ms[6]);
  }
}

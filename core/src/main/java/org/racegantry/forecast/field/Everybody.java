package org.racegantry.forecast.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.racegantry.forecast.Band;
import org.racegantry.forecast.Grounds;
import org.racegantry.forecast.PointForecast;
import org.racegantry.forecast.RunnerForecast;
import org.racegantry.scoring.Hands;
import org.racegantry.scoring.Results;

/** Forecasts of everybody as of some results. Immutable; safe for any thread. */
public final class Everybody {
  /** The quantile nine of ten are before. */
  private static final int NINE_OF_TEN = 5;

  private final Tracks tracks;
  private volatile Day day;

  private Everybody(Tracks tracks) {
    this.tracks = tracks;
  }

  /** What is learned of all together, worked out when first asked for. */
  private record Day(Mats mats, Starters starters) {}

  /**
   * What follows from these results.
   *
   * @param before of earlier results, to take over what has not changed; null for none. Nothing
   *     else depends on it
   */
  public static Everybody of(Results results, Foreknowledge known, Everybody before, Hands hands) {
    return new Everybody(Tracks.of(results, known, before == null ? null : before.tracks, hands));
  }

  /** The results it rests on. */
  public Results results() {
    return tracks.results();
  }

  /** What was known before the race. */
  public Foreknowledge known() {
    return tracks.known();
  }

  private Day day() {
    Day learned = day;
    if (learned == null) {
      // Two threads may both work it out: they come to the same.
      Mats mats = new Mats(results(), tracks);
      learned = new Day(mats, new Starters(results(), tracks, mats));
      day = learned;
    }
    return learned;
  }

  /** The forecast of one entrant as of a moment; see {@code Forecasts}. */
  public Optional<RunnerForecast> of(int entrant, long now_ms) {
    Track track = tracks.of(entrant);
    if (!isExpected(entrant, track)) {
      return Optional.empty();
    }
    Ahead ahead = new Ahead(known(), results().setup().points().size());
    boolean late = fill(entrant, track, now_ms, ahead);
    boolean gone = late && track.last() == 0 && !track.seenAt(0);
    return gone ? Optional.empty() : Optional.of(forecast(entrant, track, late, ahead));
  }

  /** Whoever is on the way; where no mat sees starts, everybody whose gun was fired. */
  private boolean isExpected(int entrant, Track track) {
    return switch (results().status(entrant)) {
      case RUNNING -> !track.in();
      case NOT_SEEN ->
          !track.gunPlanned() && !day().starters().startSeen(results().waveOf(entrant));
      default -> false;
    };
  }

  /** Works out the points ahead as of a moment, and says whether the next is overdue. */
  private boolean fill(int entrant, Track track, long now_ms, Ahead ahead) {
    Lognormal toFirst =
        track.grounds() == Grounds.FIELD
            ? day().starters().toFirst(results().raceOf(entrant), results().waveOf(entrant))
            : null;
    ahead.take(track, results().entrants().get(entrant), toFirst);
    long waited_ms = Math.max(0, now_ms - track.from_ms());
    boolean late = false;
    for (int p = ahead.next(); p <= ahead.end() && waited_ms > ahead.at(p, 0); p++) {
      long watched_ms = day().mats().watchedUntil_ms(p, now_ms) - track.from_ms();
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

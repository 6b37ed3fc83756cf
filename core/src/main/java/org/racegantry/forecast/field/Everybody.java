package org.racegantry.forecast.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.racegantry.forecast.Band;
import org.racegantry.forecast.Grounds;
import org.racegantry.forecast.PointForecast;
import org.racegantry.forecast.RunnerForecast;
import org.racegantry.race.Status;
import org.racegantry.scoring.Hands;
import org.racegantry.scoring.Results;

/** Forecasts of everybody as of some results. Immutable; safe for any thread. */
public final class Everybody {
  /** The quantile nine of ten are before. */
  private static final int NINE_OF_TEN = 5;

  private final Tracks tracks;

  private Everybody(Tracks tracks) {
    this.tracks = tracks;
  }

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

  /** The forecast of one entrant as of a moment; see {@code Forecasts}. */
  public Optional<RunnerForecast> of(int entrant, long now_ms) {
    Track track = tracks.of(entrant);
    boolean out = results().status(entrant) != Status.RUNNING;
    if (out || track.grounds() == Grounds.FIELD || track.last() == 0) {
      return Optional.empty();
    }
    Ahead ahead = new Ahead(known(), tracks.map(), results().setup().points());
    ahead.take(track);
    double waited_ms = Math.max(0, now_ms - track.from_ms());
    boolean late = waited_ms > ahead.at(ahead.next(), NINE_OF_TEN);
    ahead.notBefore(ahead.next(), waited_ms);
    ahead.atLeast(waited_ms);
    return Optional.of(
        new RunnerForecast(
            entrant,
            track.last(),
            track.from_ms(),
            started_ms(track),
            track.gun_ms(),
            track.grounds(),
            late,
            coming(ahead, track)));
  }

  /** As the results count net time, whatever the forecast takes for the start. */
  private static long started_ms(Track track) {
    return track.seenAt(0) ? track.at_ms()[0] : track.gun_ms();
  }

  private List<PointForecast> coming(Ahead ahead, Track track) {
    List<PointForecast> coming = new ArrayList<>();
    for (int p = ahead.next(); p < track.at_ms().length; p++) {
      long[] at_ms = new long[Widths.COUNT];
      for (int q = 0; q < at_ms.length; q++) {
        at_ms[q] = track.from_ms() + Math.round(Math.ceil(ahead.at(p, q)));
      }
      coming.add(
          new PointForecast(
              p, new Band(at_ms[0], at_ms[1], at_ms[2], at_ms[3], at_ms[4], at_ms[5], at_ms[6])));
    }
    return coming;
  }
}

package org.racegantry.forecast.stake;

import java.util.Arrays;
import org.racegantry.forecast.Band;
import org.racegantry.forecast.Forecasts;
import org.racegantry.forecast.field.Expected;
import org.racegantry.race.Basis;
import org.racegantry.race.Race;
import org.racegantry.race.Status;
import org.racegantry.scoring.Hands;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Split;

/** Who will finish when, as everything at stake looks at it. For the moment it was made for. */
public final class Outlook {
  private static final int QUANTILES = 7;

  private final Forecasts forecasts;
  private final Results results;
  private final Expected expected;
  private final int finish;

  private Outlook(Forecasts forecasts, Expected expected) {
    this.forecasts = forecasts;
    this.results = forecasts.results();
    this.expected = expected;
    this.finish = results.setup().points().size() - 1;
  }

  /** As of a moment, with such hands as there are. */
  public static Outlook of(Forecasts forecasts, long now_ms, Hands hands) {
    return new Outlook(forecasts, forecasts.all(now_ms, hands));
  }

  /** The results it rests on. */
  public Results results() {
    return results;
  }

  Forecasts forecasts() {
    return forecasts;
  }

  /** Entrants of a race who are on the way to the finish. */
  int[] onTheWay(Race race) {
    int position = results.setup().races().indexOf(race);
    int[] entrants = new int[expected.rows()];
    int found = 0;
    for (int row = 0; row < expected.rows(); row++) {
      int entrant = expected.entrant(row);
      if (expected.end(row) == finish && results.raceOf(entrant) == position) {
        entrants[found++] = entrant;
      }
    }
    return Arrays.copyOf(entrants, found);
  }

  /** How many of a race have not started: their gun is only planned. */
  int waiting(Race race) {
    int position = results.setup().races().indexOf(race);
    int waiting = 0;
    for (int i = 0; i < results.entrants().size(); i++) {
      boolean of = results.raceOf(i) == position && results.status(i) == Status.NOT_SEEN;
      waiting += of && results.gunPlanned(i) ? 1 : 0;
    }
    return waiting;
  }

  /** The finish of somebody on the way, from the gun or the own start. */
  public Band finish(int entrant, Basis basis) {
    int row = expected.row(entrant);
    long[] at_ms = new long[QUANTILES];
    long from_ms = from_ms(entrant, basis);
    for (int q = 0; q < QUANTILES; q++) {
      at_ms[q] = expected.at_ms(row, finish, q) - from_ms;
    }
    return Band.of(at_ms);
  }

  /** The chance that somebody on the way needs at most so long. */
  double chance(int entrant, Basis basis, long time_ms) {
    return finish(entrant, basis).chanceBy(time_ms);
  }

  /** The finish of somebody who is in and counts, or {@link Split#UNKNOWN}. */
  long finished_ms(int entrant, Basis basis) {
    long at_ms = results.seenAt_ms(entrant, finish);
    boolean counts = results.status(entrant) == Status.OK && at_ms != Split.UNKNOWN;
    return counts ? at_ms - from_ms(entrant, basis) : Split.UNKNOWN;
  }

  private long from_ms(int entrant, Basis basis) {
    long start_ms = results.seenAt_ms(entrant, 0);
    boolean own = basis == Basis.NET && start_ms != Split.UNKNOWN;
    return own ? start_ms : results.gun_ms(entrant);
  }
}

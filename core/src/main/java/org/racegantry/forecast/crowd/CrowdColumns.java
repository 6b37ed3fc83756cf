package org.racegantry.forecast.crowd;

import java.util.Optional;
import org.racegantry.forecast.Band;
import org.racegantry.forecast.Forecasts;
import org.racegantry.forecast.PointForecast;
import org.racegantry.forecast.RunnerForecast;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Hands;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Sightings;

/** The columns of a crowd: seven quantiles for each entrant at each point. Filled once. */
final class CrowdColumns {
  /** Position of the median among the quantiles. */
  static final int MEDIAN = 3;

  private static final int PACK = 256;
  private static final long DAY_MS = 86_400_000;

  final long now_ms;
  final long origin_ms;
  final int entrants;
  final long[] distance_mm;

  /** The last point with a time; {@link Crowd#NOBODY} for who is left out. */
  final int[] known;

  /** The last point the entrant is expected at; the same as known where that is nowhere. */
  final int[] until;

  final Lateness.Level[] levels;
  private final int points;
  private final int[] times;
  private final Sightings seen;
  private final Forecasts forecasts;

  private CrowdColumns(Results results, Forecasts forecasts, long now_ms) {
    this.seen = results.sightings();
    this.forecasts = forecasts;
    this.now_ms = now_ms;
    this.entrants = seen.entrants();
    this.points = seen.points();
    this.distance_mm =
        results.setup().points().stream().mapToLong(TimingPoint::distance_mm).toArray();
    this.origin_ms = origin_ms(results);
    this.known = new int[entrants];
    this.until = new int[entrants];
    this.levels = new Lateness.Level[entrants];
    this.times = new int[entrants * points * Odds.QUANTILES];
  }

  static CrowdColumns of(Results results, Forecasts forecasts, long now_ms, Hands hands) {
    CrowdColumns columns = new CrowdColumns(results, forecasts, now_ms);
    int stride = hands.count() * PACK;
    hands.share(
        part -> {
          for (int from = part * PACK; from < columns.entrants; from += stride) {
            int until = Math.min(from + PACK, columns.entrants);
            for (int i = from; i < until; i++) {
              columns.fill(i);
            }
          }
        });
    return columns;
  }

  /** A day before the first gun: every time of a race is an int behind it. */
  private static long origin_ms(Results results) {
    long first = Long.MAX_VALUE;
    for (int wave = 0; wave < results.setup().waves().size(); wave++) {
      first = Math.min(first, results.sightings().gun_ms(wave));
    }
    return (first == Long.MAX_VALUE ? 0 : first) - DAY_MS;
  }

  /** A quantile of an entrant at a point, in milliseconds behind the origin. */
  int at(int entrant, int point, int quantile) {
    return times[(entrant * points + point) * Odds.QUANTILES + quantile];
  }

  int points() {
    return points;
  }

  private void fill(int i) {
    levels[i] = Lateness.Level.NONE;
    Optional<RunnerForecast> forecast = forecasts.of(i, now_ms);
    int last = seen.lastSeen(i);
    if (last <= 0 && forecast.isEmpty()) {
      known[i] = Crowd.NOBODY;
      until[i] = Crowd.NOBODY;
      return;
    }
    known[i] = Math.max(0, forecast.map(RunnerForecast::lastPoint).orElse(last));
    until[i] = known[i];
    seenUpTo(i, known[i], forecast.map(RunnerForecast::started_ms).orElse(startOf(i)));
    forecast.ifPresent(one -> expect(i, one));
  }

  private long startOf(int i) {
    return seen.seen(i, 0) ? seen.time_ms(i, 0) : seen.gun_ms(seen.wave(i));
  }

  /** What was missed lies evenly between what was seen around it. */
  private void seenUpTo(int i, int last, long started_ms) {
    put(i, 0, started_ms);
    int before = 0;
    long before_ms = started_ms;
    for (int p = 1; p <= last; p++) {
      if (seen.seen(i, p)) {
        long way_mm = Math.max(1, distance_mm[p] - distance_mm[before]);
        for (int m = before + 1; m <= p; m++) {
          long gone_mm = distance_mm[m] - distance_mm[before];
          double part = (double) gone_mm / way_mm;
          put(i, m, before_ms + Math.round(part * (seen.time_ms(i, p) - before_ms)));
        }
        before = p;
        before_ms = seen.time_ms(i, p);
      }
    }
  }

  private void put(int i, int point, long time_ms) {
    int at = (i * points + point) * Odds.QUANTILES;
    for (int q = 0; q < Odds.QUANTILES; q++) {
      times[at + q] = behindOrigin(time_ms);
    }
  }

  private int behindOrigin(long time_ms) {
    return Math.clamp(time_ms - origin_ms, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  private void expect(int i, RunnerForecast one) {
    if (one.late()) {
      Band asSeen =
          forecasts.of(i, one.lastSeen_ms()).map(was -> was.next().at()).orElse(one.next().at());
      Lateness.Level level = Lateness.of(asSeen, now_ms).level();
      levels[i] = level;
    }
    if (levels[i] != Lateness.Level.RED) {
      until[i] = one.coming().getLast().point();
    }
    for (PointForecast coming : one.coming()) {
      put(i, coming.point(), coming.at());
    }
  }

  private void put(int i, int point, Band band) {
    int at = (i * points + point) * Odds.QUANTILES;
    times[at] = behindOrigin(band.low95_ms());
    times[at + 1] = behindOrigin(band.low80_ms());
    times[at + 2] = behindOrigin(band.low50_ms());
    times[at + MEDIAN] = behindOrigin(band.median_ms());
    times[at + 4] = behindOrigin(band.high50_ms());
    times[at + 5] = behindOrigin(band.high80_ms());
    times[at + 6] = behindOrigin(band.high95_ms());
  }
}

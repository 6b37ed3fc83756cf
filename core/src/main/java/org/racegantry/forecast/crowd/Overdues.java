package org.racegantry.forecast.crowd;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.racegantry.forecast.Band;
import org.racegantry.forecast.Forecasts;
import org.racegantry.forecast.RunnerForecast;
import org.racegantry.scoring.Hands;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Sightings;

/**
 * Everybody who should have been seen again by now, the least probable first; those a silent mat
 * explains are told apart. Immutable.
 *
 * @param now_ms as of which moment
 * @param runners later than nine of ten such runners, and no mat explains it
 * @param silent the points whose mats explain others, in course order
 */
public record Overdues(long now_ms, List<Overdue> runners, List<SilentPoint> silent) {
  /** From so many of a race on, a read missed is likelier than a runner lost. */
  static final int LARGE = 500;

  private static final int PACK = 256;
  private static final Comparator<Overdue> ORDER =
      Comparator.comparingInt((Overdue one) -> one.late().later())
          .thenComparingLong(one -> one.late().due_ms())
          .thenComparingInt(Overdue::entrant);

  public Overdues {
    runners = List.copyOf(runners);
    silent = List.copyOf(silent);
  }

  /** Who is overdue as of a moment. */
  public static Overdues of(Results results, Forecasts forecasts, long now_ms, Hands hands) {
    Overdue[] all = new Overdue[results.entrants().size()];
    boolean[] large = large(results);
    Sightings seen = results.sightings();
    hands.share(
        part -> {
          for (int from = part * PACK; from < all.length; from += hands.count() * PACK) {
            for (int i = from; i < Math.min(from + PACK, all.length); i++) {
              all[i] = one(forecasts, seen, i, now_ms, large[seen.race(i)]);
            }
          }
        });
    List<Overdue> runners = new ArrayList<>();
    for (Overdue one : all) {
      if (one != null) {
        runners.add(one);
      }
    }
    List<SilentPoint> silent = new ArrayList<>();
    for (int p = 1; p < seen.points(); p++) {
      SilentPoints.at(seen, p, runners, now_ms).ifPresent(silent::add);
    }
    silent.forEach(point -> runners.removeAll(point.runners()));
    runners.sort(ORDER);
    return new Overdues(now_ms, runners, silent);
  }

  private static boolean[] large(Results results) {
    int[] sizes = new int[results.setup().races().size()];
    Sightings seen = results.sightings();
    for (int i = 0; i < seen.entrants(); i++) {
      sizes[seen.race(i)] += seen.lastSeen(i) >= 0 ? 1 : 0;
    }
    boolean[] large = new boolean[sizes.length];
    for (int race = 0; race < sizes.length; race++) {
      large[race] = sizes[race] >= LARGE;
    }
    return large;
  }

  private static Overdue one(
      Forecasts forecasts, Sightings seen, int i, long now_ms, boolean large) {
    int point = seen.lastSeen(i);
    long seen_ms = point < 0 ? seen.gun_ms(seen.wave(i)) : seen.time_ms(i, point);
    // What was expected when the runner was last seen, before any waiting was held against it.
    Optional<RunnerForecast> asSeen = forecasts.of(i, seen_ms);
    if (asSeen.isEmpty() || asSeen.get().next().at().high80_ms() >= now_ms) {
      return null;
    }
    RunnerForecast was = asSeen.get();
    Lateness late = Lateness.of(was.next().at(), now_ms);
    // Whoever is not expected any more, as who never started, is not missed either.
    if (forecasts.of(i, now_ms).isEmpty()) {
      return null;
    }
    boolean last = was.coming().size() == 1;
    boolean confirmed = last || !large || isLateAt(was.coming().get(1).at(), now_ms);
    return new Overdue(i, was.lastPoint(), was.lastSeen_ms(), was.next().point(), late, confirmed);
  }

  private static boolean isLateAt(Band band, long now_ms) {
    return now_ms > band.high80_ms();
  }

  /** Those who are later than 97.5 of a hundred and whom no missed read explains. */
  public List<Overdue> red() {
    return runners.stream()
        .filter(one -> one.confirmed() && one.late().level() == Lateness.Level.RED)
        .toList();
  }
}

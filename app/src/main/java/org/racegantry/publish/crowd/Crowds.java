package org.racegantry.publish.crowd;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import org.racegantry.forecast.Forecasts;
import org.racegantry.forecast.crowd.Crowd;
import org.racegantry.forecast.crowd.Flow;
import org.racegantry.forecast.crowd.Overdues;
import org.racegantry.live.AllHands;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Race;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Sightings;

/**
 * The crowd of a site as of now, made for whoever asks first and kept for all who ask soon after: a
 * large field is gone through at most every other second. Safe for all threads.
 */
public final class Crowds {
  /** A field this small is gone through whenever somebody asks. */
  private static final int SMALL = 5_000;

  private static final long REST_NS = 2_000_000_000L;

  /** Forecasts move in steps of this, so that lists made of them stand still in between. */
  private static final long STEP_MS = 10_000;

  private static final long STALE_MS = 60_000;
  private static final int FLOWS_AT_MOST = 64;

  private Results of;
  private int acts;
  private long made_ns;
  private Now now;

  private Crowds() {}

  /** The crowd of a moment, and what was counted in it already. */
  public static final class Now {
    private final Crowd crowd;
    private final Results results;
    private final Forecasts forecasts;
    private final Map<String, Flow> flows = new ConcurrentHashMap<>();

    private Overdues overdues;

    private Now(Results results, Forecasts forecasts, Crowd crowd) {
      this.results = results;
      this.forecasts = forecasts;
      this.crowd = crowd;
    }

    /** Everybody at every point. */
    public Crowd crowd() {
      return crowd;
    }

    /** The results it rests on. */
    public Results results() {
      return results;
    }

    /** The forecasts it was made of. */
    public Forecasts forecasts() {
      return forecasts;
    }

    /** Who should have been seen again by now; for the crew of the race alone. */
    public synchronized Overdues overdues() {
      if (overdues == null) {
        overdues = Overdues.of(results, forecasts, crowd.now_ms(), new AllHands());
      }
      return overdues;
    }

    /** Who passes a place; {@code race} may be null for all races. */
    public Flow through(Race race, long distance_mm) {
      String key = (race == null ? "" : race.id()) + " " + distance_mm;
      Flow known = flows.get(key);
      if (known == null) {
        known = crowd.through(distance_mm, of(race));
        if (flows.size() < FLOWS_AT_MOST) {
          flows.put(key, known);
        }
      }
      return known;
    }

    /** Whether an entrant is of a race; of any where the race is null. */
    IntPredicate of(Race race) {
      if (race == null) {
        return _ -> true;
      }
      Sightings seen = results.sightings();
      int position = results.setup().races().indexOf(race);
      return i -> seen.race(i) == position;
    }
  }

  /** The crowd of a site about now. */
  public static Now of(SnapshotView view, long now_ms) {
    return view.kept(Crowds.class, Crowds::new).now(view, now_ms / STEP_MS * STEP_MS);
  }

  private synchronized Now now(SnapshotView view, long now_ms) {
    Results results = view.results();
    long clock_ns = System.nanoTime();
    boolean same = of == results && now.crowd.now_ms() == now_ms;
    boolean near =
        of != null
            && results.kit().acts() == acts
            && Math.abs(now_ms - now.crowd.now_ms()) < STALE_MS
            && results.entrants().size() > SMALL
            && clock_ns - made_ns < REST_NS;
    if (!same && !near) {
      Forecasts forecasts = view.forecasts();
      now = new Now(results, forecasts, Crowd.of(results, forecasts, now_ms, new AllHands()));
      of = results;
      acts = results.kit().acts();
      made_ns = System.nanoTime();
    }
    return now;
  }
}

package org.racegantry.publish.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.racegantry.forecast.Forecasts;
import org.racegantry.forecast.field.Foreknowledge;
import org.racegantry.live.Snapshot;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Passed;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Standing;

/** One snapshot and what pages ask of it again and again, worked out once. Safe for all threads. */
public final class SnapshotView {
  private static final long LONGEST_MOMENT_NS = 1_000_000_000L;
  private static final long MOMENT_BY_ENTRANT_NS = LONGEST_MOMENT_NS / 60_000;

  private final Snapshot snapshot;
  private final Map<String, PointView> points = new ConcurrentHashMap<>();
  private final Map<String, LiveOrder> orders = new ConcurrentHashMap<>();
  private final Map<Class<?>, Object> workedOut = new ConcurrentHashMap<>();
  private final Map<Class<?>, Object> ofEntries;
  private final Map<Class<?>, Object> ofSite;

  public SnapshotView(Snapshot snapshot) {
    this(snapshot, null);
  }

  /** The view after another, which may be null: what rests on the entries alone is kept. */
  SnapshotView(Snapshot snapshot, SnapshotView before) {
    this.snapshot = snapshot;
    this.ofSite = before != null ? before.ofSite : new ConcurrentHashMap<>();
    boolean same =
        before != null
            && before.results().entrants() == snapshot.results().entrants()
            && before.snapshot.people() == snapshot.people();
    this.ofEntries = same ? before.ofEntries : new ConcurrentHashMap<>();
  }

  public Snapshot snapshot() {
    return snapshot;
  }

  public Results results() {
    return snapshot.results();
  }

  public RaceSetup setup() {
    return results().setup();
  }

  /** So long pages may be of the same snapshot: the longer the more run, a second at most. */
  long moment_ns() {
    return Math.min(LONGEST_MOMENT_NS, results().entrants().size() * MOMENT_BY_ENTRANT_NS);
  }

  /** Whether nobody did anything between an earlier view and this one but run. */
  boolean differsByReadsAlone(SnapshotView before) {
    return before.results().acts().size() == results().acts().size()
        && before.snapshot.people() == snapshot.people();
  }

  /** The race of this id, where there is one. */
  public Optional<Race> race(String id) {
    return setup().races().stream().filter(race -> race.id().equals(id)).findFirst();
  }

  /** The point of this id, capitals or not. */
  public Optional<TimingPoint> point(String id) {
    return setup().points().stream().filter(p -> p.id().equalsIgnoreCase(id)).findFirst();
  }

  /** Who was how far ahead at a point, in all races. */
  public PointView at(TimingPoint point) {
    return points.computeIfAbsent(point.id(), id -> new PointView(results(), point));
  }

  /** The race as it stands now: who has come furthest, and first there. */
  public LiveOrder order(Race race) {
    return orders.computeIfAbsent(race.id(), id -> new LiveOrder(this, race));
  }

  /** Who is to be expected where and when, as of this snapshot. */
  public Forecasts forecasts() {
    return once(
        Forecasts.class,
        view ->
            kept(ForecastsKept.class, () -> new ForecastsKept(Foreknowledge::shipped))
                .of(view.results()));
  }

  /** What a wing works out of this snapshot, once: the next to ask gets the same. */
  public <T> T once(Class<T> type, Function<SnapshotView, T> maker) {
    return once(workedOut, type, maker);
  }

  /** The same for what rests on entrants, persons and setup only: kept as long as they are. */
  public <T> T oncePerEntries(Class<T> type, Function<SnapshotView, T> maker) {
    return once(ofEntries, type, maker);
  }

  /** What lives as long as the site, whatever the snapshot; made by whoever asks first. */
  public <T> T kept(Class<T> type, Supplier<T> maker) {
    return type.cast(ofSite.computeIfAbsent(type, none -> maker.get()));
  }

  private <T> T once(Map<Class<?>, Object> kept, Class<T> type, Function<SnapshotView, T> maker) {
    Object known = kept.get(type);
    if (known == null) {
      // What is worked out may rest on another such thing, so one lock for all, entered again.
      synchronized (ofEntries) {
        known = kept.get(type);
        if (known == null) {
          known = maker.apply(this);
          kept.put(type, known);
        }
      }
    }
    return type.cast(known);
  }

  /** All races at one point: who passed it, and each entrant's place there. */
  public static final class PointView {
    private final Results results;
    private final TimingPoint point;
    private final Map<String, Passed> passed = new ConcurrentHashMap<>();

    PointView(Results results, TimingPoint point) {
      this.results = results;
      this.point = point;
    }

    /** Those of one race, in order as far as somebody asks. */
    public Passed passed(Race race) {
      return passed.computeIfAbsent(race.id(), id -> results.passed(race, point));
    }

    /** The rows of one race, first to last. */
    public List<Standing.Row> rows(Race race) {
      return passed(race).all();
    }

    /** An entrant's place at this point in his race, or 0. */
    public int place(int entrant) {
      return passed(results.setup().races().get(results.raceOf(entrant))).place(entrant);
    }
  }
}

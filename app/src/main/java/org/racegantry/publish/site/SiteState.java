package org.racegantry.publish.site;

import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.racegantry.forecast.field.Foreknowledge;
import org.racegantry.live.RaceFeed;
import org.racegantry.live.Snapshot;

/**
 * The snapshot pages are made of, with what was worked out of it so far. Safe for all threads.
 *
 * <p>While reads come in there are twenty snapshots a second, and what pages ask of each (the
 * order, forecasts of everybody, where they are) takes longer the more run. So pages of a large
 * field are of the same snapshot for a moment: a second for sixty thousand, nothing one could
 * notice for a village run. An act of the crew ends the moment at once, and the stream never waits
 * for it.
 */
public final class SiteState {
  private final RaceFeed feed;
  private final Supplier<Foreknowledge> foreknowledge;
  private final LongSupplier clock_ns;
  private SnapshotView newest;
  private SnapshotView held;
  private long heldSince_ns;

  /** Forecasting by the model that comes with Gantry. */
  public SiteState(RaceFeed feed) {
    this(feed, Foreknowledge::shipped);
  }

  /** Forecasting by what is asked for when somebody wants a forecast. */
  public SiteState(RaceFeed feed, Supplier<Foreknowledge> foreknowledge) {
    this(feed, foreknowledge, System::nanoTime);
  }

  /** With a clock of its own, which says how long a snapshot was held. */
  SiteState(RaceFeed feed, Supplier<Foreknowledge> foreknowledge, LongSupplier clock_ns) {
    this.feed = feed;
    this.foreknowledge = foreknowledge;
    this.clock_ns = clock_ns;
  }

  /**
   * The snapshot to make a page of: the newest, or where many run one from a moment ago. Throws
   * {@link BadRequest} while there is none yet.
   */
  public synchronized SnapshotView view() {
    SnapshotView now = now();
    long now_ns = clock_ns.getAsLong();
    if (held == null || held != now && !mayStay(held, now, now_ns - heldSince_ns)) {
      held = now;
      heldSince_ns = now_ns;
    }
    return held;
  }

  private static boolean mayStay(SnapshotView held, SnapshotView now, long age_ns) {
    return age_ns < now.moment_ns() && now.differsByReadsAlone(held);
  }

  /** The newest snapshot; throws {@link BadRequest} while there is none yet. */
  public SnapshotView now() {
    return latest().orElseThrow(() -> new BadRequest(503, "The race is being set up. One moment."));
  }

  /** The newest snapshot, where there is one. */
  public synchronized Optional<SnapshotView> latest() {
    Optional<Snapshot> latest = feed.latest();
    if (latest.isPresent() && (newest == null || newest.snapshot() != latest.get())) {
      newest = new SnapshotView(latest.get(), newest);
      newest.kept(ForecastsKept.class, () -> new ForecastsKept(foreknowledge));
    }
    return Optional.ofNullable(newest);
  }

  /** Why results no longer move, for everybody to read; empty while they do. */
  public String fault() {
    return feed.fault().isEmpty()
        ? ""
        : "Scoring has stopped. Reads are still recorded; the results shown are those before.";
  }

  public RaceFeed feed() {
    return feed;
  }
}

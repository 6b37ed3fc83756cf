package org.racegantry.publish.site;

import java.util.Optional;
import java.util.function.Supplier;
import org.racegantry.forecast.field.Foreknowledge;
import org.racegantry.live.RaceFeed;
import org.racegantry.live.Snapshot;

/** The newest snapshot, with what was worked out of it so far. Safe for all threads. */
public final class SiteState {
  private final RaceFeed feed;
  private final Supplier<Foreknowledge> foreknowledge;
  private SnapshotView view;

  /** Forecasting by the model that comes with Gantry. */
  public SiteState(RaceFeed feed) {
    this(feed, Foreknowledge::shipped);
  }

  /** Forecasting by what is asked for when somebody wants a forecast. */
  public SiteState(RaceFeed feed, Supplier<Foreknowledge> foreknowledge) {
    this.feed = feed;
    this.foreknowledge = foreknowledge;
  }

  /** The newest snapshot; throws {@link BadRequest} while there is none yet. */
  public SnapshotView view() {
    return latest().orElseThrow(() -> new BadRequest(503, "The race is being set up. One moment."));
  }

  /** The newest snapshot, where there is one. */
  public synchronized Optional<SnapshotView> latest() {
    Optional<Snapshot> latest = feed.latest();
    if (latest.isPresent() && (view == null || view.snapshot() != latest.get())) {
      view = new SnapshotView(latest.get(), view);
      view.kept(ForecastsKept.class, () -> new ForecastsKept(foreknowledge));
    }
    return Optional.ofNullable(view);
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

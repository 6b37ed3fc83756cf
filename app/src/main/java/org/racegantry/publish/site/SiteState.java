package org.racegantry.publish.site;

import java.util.Optional;
import java.util.function.Supplier;
import org.racegantry.forecast.field.Foreknowledge;
import org.racegantry.live.RaceTail;
import org.racegantry.live.Snapshot;

/** The newest snapshot, with what was worked out of it so far. Safe for all threads. */
public final class SiteState {
  private final RaceTail tail;
  private final Supplier<Foreknowledge> foreknowledge;
  private SnapshotView view;

  /** Forecasting by the model that comes with Gantry. */
  public SiteState(RaceTail tail) {
    this(tail, Foreknowledge::shipped);
  }

  /** Forecasting by what is asked for when somebody wants a forecast. */
  public SiteState(RaceTail tail, Supplier<Foreknowledge> foreknowledge) {
    this.tail = tail;
    this.foreknowledge = foreknowledge;
  }

  /** The newest snapshot; throws {@link BadRequest} while there is none yet. */
  public SnapshotView view() {
    return latest().orElseThrow(() -> new BadRequest(503, "The race is being set up. One moment."));
  }

  /** The newest snapshot, where there is one. */
  public synchronized Optional<SnapshotView> latest() {
    Optional<Snapshot> latest = tail.latest();
    if (latest.isPresent() && (view == null || view.snapshot() != latest.get())) {
      view = new SnapshotView(latest.get(), view);
      view.kept(ForecastsKept.class, () -> new ForecastsKept(foreknowledge));
    }
    return Optional.ofNullable(view);
  }

  /** Why results no longer move, for everybody to read; empty while they do. */
  public String fault() {
    return tail.fault().isEmpty()
        ? ""
        : "Scoring has stopped. Reads are still recorded; the results shown are those before.";
  }

  public RaceTail tail() {
    return tail;
  }
}

package org.racegantry.publish.site;

import java.util.Optional;
import org.racegantry.live.RaceTail;
import org.racegantry.live.Snapshot;

/** The newest snapshot, with what was worked out of it so far. Safe for all threads. */
public final class SiteState {
  private final RaceTail tail;
  private SnapshotView view;

  public SiteState(RaceTail tail) {
    this.tail = tail;
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

package org.racegantry.publish.web;

import java.util.Optional;
import org.racegantry.live.RaceTail;
import org.racegantry.live.Snapshot;

/** The newest snapshot, with what was worked out of it so far. Safe for all threads. */
final class SiteState {
  private final RaceTail tail;
  private SnapshotView view;
  private Snapshot indexed;
  private NameIndex names;

  SiteState(RaceTail tail) {
    this.tail = tail;
  }

  /** The newest snapshot; throws {@link BadRequest} while there is none yet. */
  SnapshotView view() {
    return latest().orElseThrow(() -> new BadRequest(503, "The race is being set up. One moment."));
  }

  /** The newest snapshot, where there is one. */
  synchronized Optional<SnapshotView> latest() {
    Optional<Snapshot> latest = tail.latest();
    if (latest.isPresent() && (view == null || view.snapshot() != latest.get())) {
      view = new SnapshotView(latest.get());
    }
    return Optional.ofNullable(view);
  }

  /** An index of the names in that snapshot; made anew only when entries or names changed. */
  synchronized NameIndex names() {
    Snapshot now = view().snapshot();
    if (names == null || !sameNames(indexed, now)) {
      names = new NameIndex(now.results().entrants(), now.people());
    }
    indexed = now;
    return names;
  }

  private static boolean sameNames(Snapshot one, Snapshot other) {
    return one == other
        || one.people() == other.people()
            && one.results().entrants().equals(other.results().entrants());
  }

  /** Why results no longer move, for everybody to read; empty while they do. */
  String fault() {
    return tail.fault().isEmpty()
        ? ""
        : "Scoring has stopped. Reads are still recorded; the results shown are those before.";
  }

  RaceTail tail() {
    return tail;
  }
}

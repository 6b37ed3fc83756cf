package org.racegantry.publish.search;

import org.racegantry.live.Snapshot;
import org.racegantry.publish.site.SiteState;

/** The index of the names in the newest snapshot. Safe for all threads. */
public final class LiveNames {
  private final SiteState state;
  private Snapshot indexed;
  private NameIndex names;

  /** An index that follows what is shown. */
  public LiveNames(SiteState state) {
    this.state = state;
  }

  /** The index of now; made anew only when entries or names changed. */
  public synchronized NameIndex now() {
    Snapshot now = state.view().snapshot();
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
}

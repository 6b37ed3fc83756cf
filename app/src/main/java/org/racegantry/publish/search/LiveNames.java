package org.racegantry.publish.search;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.site.SiteState;
import org.racegantry.race.Entrant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index of the names in the newest snapshot. It is made anew only when entries or names
 * changed, by a thread of its own; until that is done the one before answers. Safe for all threads.
 */
public final class LiveNames {
  private static final Logger LOG = LoggerFactory.getLogger(LiveNames.class);

  private final SiteState state;
  private volatile Indexed current;
  private CompletableFuture<Indexed> next;

  /** An index that follows what is shown. */
  public LiveNames(SiteState state) {
    this.state = state;
  }

  /** An index and the snapshot it was last found to be right for. */
  private record Indexed(Snapshot snapshot, NameIndex names) {}

  /** The index of now, or of just before where entries changed this moment. */
  public NameIndex now() {
    Snapshot now = state.view().snapshot();
    Indexed known = current;
    if (known != null && known.snapshot() == now) {
      return known.names();
    }
    CompletableFuture<Indexed> made = made(now);
    return known != null && !made.isDone() ? known.names() : await(made).names();
  }

  private synchronized CompletableFuture<Indexed> made(Snapshot now) {
    Indexed known = current;
    if (known != null && sameNames(known.snapshot(), now)) {
      current = new Indexed(now, known.names());
      return CompletableFuture.completedFuture(current);
    }
    if (next == null) {
      next = new CompletableFuture<>();
      Thread.ofPlatform().name("name-index").daemon(true).start(() -> make(now, next));
    }
    return next;
  }

  private void make(Snapshot now, CompletableFuture<Indexed> made) {
    try {
      Indexed indexed = new Indexed(now, new NameIndex(now.results().entrants(), now.people()));
      synchronized (this) {
        current = indexed;
        next = null;
      }
      made.complete(indexed);
    } catch (RuntimeException | Error broken) {
      LOG.error("the index of names could not be made; the one before stays", broken);
      synchronized (this) {
        next = null;
      }
      made.completeExceptionally(broken);
    }
  }

  private static Indexed await(CompletableFuture<Indexed> made) {
    try {
      return made.get();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while the names were sorted", ended);
    } catch (ExecutionException broken) {
      throw new IllegalStateException("the names could not be sorted", broken);
    }
  }

  private static boolean sameNames(Snapshot one, Snapshot other) {
    return one == other
        || one.people() == other.people()
            && sameEntrants(one.results().entrants(), other.results().entrants());
  }

  /** Persons are read anew now and then, and are mostly those they were. */
  private static boolean sameFaces(Snapshot one, Snapshot other) {
    return sameEntrants(one.results().entrants(), other.results().entrants())
        && one.results().entrants().stream()
            .map(Entrant::id)
            .allMatch(id -> one.people().of(id).equals(other.people().of(id)));
  }

  /** Entrants that did not change are mostly the very same objects. */
  private static boolean sameEntrants(List<Entrant> some, List<Entrant> others) {
    if (some == others || some.size() != others.size()) {
      return some == others;
    }
    for (int i = 0; i < some.size(); i++) {
      if (some.get(i) != others.get(i) && !some.get(i).equals(others.get(i))) {
        return false;
      }
    }
    return true;
  }
}

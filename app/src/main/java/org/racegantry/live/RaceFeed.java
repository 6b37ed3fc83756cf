package org.racegantry.live;

import java.time.Duration;
import java.util.Optional;

/**
 * Where snapshots of one race come from: folded here, or folded elsewhere and told. Safe for any
 * thread.
 */
public interface RaceFeed {
  /** The newest snapshot; none before a setup is known. */
  Optional<Snapshot> latest();

  /**
   * Waits for a snapshot newer than entry {@code seq}, at most for {@code patience}; none when
   * nothing new came, the feed was closed or it has stopped.
   */
  Optional<Snapshot> awaitAfter(long seq, Duration patience) throws InterruptedException;

  /** Why no more snapshots come, if it is so. */
  Optional<Throwable> fault();

  /**
   * Walks the journal once more, up to the newest snapshot, in the thread of whoever asks: for what
   * is asked seldom and looks back, see {@link ActWalk}.
   */
  void walk(ActWalk.Watcher watcher);

  /** The same snapshot with what was said of records before; it may have to be looked up. */
  Snapshot withHistory(Snapshot snapshot);
}

package org.racegantry.publish.stream;

import java.util.Map;
import java.util.function.Supplier;
import org.racegantry.publish.site.SnapshotView;

/** What a topic tells: it remembers what it told last and leaves out what is the same. */
interface Programme {
  /** The name of its events. */
  String event();

  /** Milliseconds between two looks at the race; 0 to look at every snapshot. */
  long pause_ms();

  /** What is to be told of a snapshot, after those looked at before; one thread at a time. */
  Shot next(SnapshotView view, String fault);

  /** Whether there may be more to tell of the snapshot it looked at last. */
  default boolean owes(SnapshotView view) {
    return false;
  }

  /**
   * One look.
   *
   * @param change what is different since the last look, empty where nothing is; every value in it
   *     is absolute, so that taking a change in twice does no harm
   * @param whole everything, for who does not know what was before
   */
  record Shot(Map<String, Object> change, Supplier<Map<String, Object>> whole) {}
}

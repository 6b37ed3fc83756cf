package org.racegantry.publish.announce;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.publish.crowd.Crowds;
import org.racegantry.publish.site.SnapshotView;

/**
 * Who comes to which point, made for the first announcer who asks and kept as long as the crowd it
 * was made of. Safe for all threads.
 */
final class ComingKept {
  private final Map<Integer, List<Approaching.Coming>> lists = new TreeMap<>();
  private Crowds.Now of;
  private WorthSaying worth;

  /** Everybody on the way to a point, the first first. */
  synchronized List<Approaching.Coming> of(SnapshotView view, long now_ms, int point) {
    Crowds.Now now = Crowds.of(view, now_ms);
    if (of != now) {
      lists.clear();
      worth = of != null && of.results() == now.results() ? worth : null;
      of = now;
    }
    return lists.computeIfAbsent(point, p -> Approaching.to(now, p));
  }

  /** What is worth saying of those who come to the finish after everybody who is in. */
  synchronized WorthSaying worth() {
    if (worth == null) {
      worth = new WorthSaying(of.results());
    }
    return worth.again();
  }
}

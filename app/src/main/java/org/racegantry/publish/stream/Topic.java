package org.racegantry.publish.stream;

import java.util.concurrent.TimeUnit;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.site.SnapshotView;

/** Something to follow, such as one race: its programme, and what was told of it lately. */
final class Topic {
  /** Looked at for so long after the last one left, who may be back in a moment. */
  private static final long KEPT_NS = TimeUnit.SECONDS.toNanos(90);

  private final Programme programme;
  private volatile Tape tape;
  private Snapshot seen;
  private String faultSeen = "";
  private long lookedAt_ns;
  private int viewers;
  private long leftAt_ns = System.nanoTime();

  Topic(Programme programme) {
    this.programme = programme;
  }

  /** What was told lately; null before the first look. */
  Tape tape() {
    return tape;
  }

  /** Looks at a snapshot, unless it is too soon; returns whether there is something to tell. */
  synchronized boolean look(SnapshotView view, String fault) {
    long now_ns = System.nanoTime();
    boolean same = view.snapshot() == seen && fault.equals(faultSeen) && !programme.owes(view);
    boolean older = tape != null && view.snapshot().seq() < tape.seq();
    boolean early =
        tape != null && now_ns - lookedAt_ns < TimeUnit.MILLISECONDS.toNanos(programme.pause_ms());
    if (same || older || early) {
      return false;
    }
    lookedAt_ns = now_ns;
    seen = view.snapshot();
    faultSeen = fault;
    return take(seen.seq(), programme.next(view, fault));
  }

  /** Whether it did not look at a snapshot yet, or not at everything. */
  synchronized boolean owes(SnapshotView view) {
    return view.snapshot() != seen || programme.owes(view);
  }

  private boolean take(long seq, Programme.Shot shot) {
    String event = programme.event();
    Tape before = tape;
    if (before == null) {
      tape = Tape.begin(seq, () -> Sse.event(event, shot.whole().get()));
      return true;
    }
    boolean changed = !shot.change().isEmpty();
    byte[] change = changed ? Sse.event(event, shot.change()) : Sse.NOTHING;
    tape = before.plus(seq, change, () -> Sse.event(event, shot.whole().get()));
    return changed;
  }

  /** Counts viewers: 1 for one more, -1 for one less. */
  synchronized void count(int more) {
    viewers += more;
    leftAt_ns = System.nanoTime();
  }

  /** Whether nobody follows it, and nobody did for a while. */
  synchronized boolean forsaken() {
    return viewers == 0 && System.nanoTime() - leftAt_ns > KEPT_NS;
  }
}

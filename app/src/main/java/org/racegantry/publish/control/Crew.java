package org.racegantry.publish.control;

import java.time.Duration;
import org.racegantry.forecast.crowd.Overdues;
import org.racegantry.publish.access.Guard;
import org.racegantry.publish.crowd.Crowds;
import org.racegantry.publish.queue.CrewQueue;
import org.racegantry.publish.site.House;
import org.racegantry.publish.site.SnapshotView;

/** What the pages of the console share. */
record Crew(House house, CrewDesk desk, Devices devices, Guard guard, CrewQueue queue) {
  private static final int ROUNDS = 40;
  private static final Duration ROUND = Duration.ofMillis(250);

  /** What needs a person now, and how the lines do. */
  CrewQueue.Found look(SnapshotView view) {
    long now_ms = house.course().now_ms();
    return queue.look(view.snapshot(), now_ms, () -> overdue(view, now_ms));
  }

  /** Who should have been seen again by now. */
  static Overdues overdue(SnapshotView view, long now_ms) {
    return Crowds.of(view, now_ms).overdues();
  }

  /** The snapshot that holds an act just recorded; scoring needs a moment, and has ten seconds. */
  SnapshotView holding(int act) {
    SnapshotView view = house.state().now();
    for (int round = 0; round < ROUNDS && !Preparing.holds(view, act); round++) {
      try {
        house.state().feed().awaitAfter(view.snapshot().seq(), ROUND);
      } catch (InterruptedException ended) {
        Thread.currentThread().interrupt();
        return view;
      }
      view = house.state().now();
    }
    return view;
  }
}

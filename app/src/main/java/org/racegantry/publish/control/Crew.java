package org.racegantry.publish.control;

import org.racegantry.publish.access.Guard;
import org.racegantry.publish.queue.CrewQueue;
import org.racegantry.publish.site.House;
import org.racegantry.publish.site.SnapshotView;

/** What the pages of the console share. */
record Crew(House house, CrewDesk desk, Devices devices, Guard guard, CrewQueue queue) {
  /** What needs a person now, and how the lines do. */
  CrewQueue.Found look(SnapshotView view) {
    return queue.look(view.snapshot(), house.course().now_ms());
  }
}

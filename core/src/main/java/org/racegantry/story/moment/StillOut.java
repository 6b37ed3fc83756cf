package org.racegantry.story.moment;

import java.util.List;
import org.racegantry.race.Status;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Split;

/** Who may still come to a point, or passed it unread a moment ago, while a race is on. */
final class StillOut {
  private final Results results;
  private final Front front;
  private final boolean open;
  private final long now_ms;

  /**
   * Those of a front.
   *
   * @param open whether anybody is still running
   */
  StillOut(Results results, Front front, boolean open) {
    this.results = results;
    this.front = front;
    this.open = open;
    this.now_ms = open ? results.latestRead_ms() : Long.MAX_VALUE;
  }

  /**
   * Whether the group at a point may not be all of it: because its last passed just now, or because
   * somebody of the group before was seen nowhere since.
   *
   * @param before the group at the last point before that has one
   */
  boolean mayComeTo(int p, Pack pack, List<Integer> before) {
    long last_ms = results.gun_ms(pack.leader()) + pack.last_ms();
    return open
        && (now_ms - last_ms <= Pack.TOGETHER_MS
            || before.stream().anyMatch(athlete -> isMissed(athlete, p)));
  }

  private boolean isMissed(int athlete, int from) {
    boolean running = results.status(athlete) == Status.RUNNING;
    for (int p = from; running && p < front.points(); p++) {
      running = front.elapsed_ms(athlete, p) == Split.UNKNOWN;
    }
    return running;
  }
}

package org.racegantry.story.tell.plan;

import org.racegantry.scoring.OfficialTime;

/** Official times of those who are in. */
final class Finishers {
  private Finishers() {}

  /** The official time by what ranks, in whole seconds. */
  static long time_s(View view, int athlete) {
    return OfficialTime.seconds(view.results().result(athlete).rankingTime_ms());
  }
}

package org.racegantry.story.moment;

import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Placings;

/** Who of one contest is in, in the order of the ranking: judged, never that of rounded times. */
final class Finish {
  private final int[] who;
  private final int[] places;
  private final long[] times_ms;

  private Finish(int[] who, int[] places, long[] times_ms) {
    this.who = who;
    this.places = places;
    this.times_ms = times_ms;
  }

  /**
   * Those of one group of a ranking at the finish.
   *
   * @param group name of the group, such as {@code F}; empty for a ranking that is not divided
   */
  static Finish of(Placings placings, String group) {
    int wanted = placings.groups().indexOf(group);
    int size = 0;
    for (int i = 0; i < placings.size(); i++) {
      size += wanted >= 0 && placings.groupOf()[i] == wanted ? 1 : 0;
    }
    Finish finish = new Finish(new int[size], new int[size], new long[size]);
    int next = 0;
    for (int i = 0; i < placings.size() && next < size; i++) {
      if (placings.groupOf()[i] == wanted) {
        finish.who[next] = placings.entrants()[i];
        finish.places[next] = placings.places()[i];
        finish.times_ms[next++] = placings.times_ms()[i];
      }
    }
    return finish;
  }

  /** How many are in. */
  int size() {
    return who.length;
  }

  /** The k-th, from 0. */
  int who(int k) {
    return who[k];
  }

  /** The place of the k-th, from 1; equals share one. */
  int place(int k) {
    return places[k];
  }

  /** The time of the k-th that ranked, elapsed, in milliseconds. */
  long time_ms(int k) {
    return times_ms[k];
  }

  /** The same as the official time, in whole seconds. */
  long time_s(int k) {
    return OfficialTime.seconds(times_ms[k]);
  }

  /** Whole official seconds from the i-th to the k-th behind; judges may make it 0, never less. */
  long gap_s(int i, int k) {
    return Math.max(0, time_s(k) - time_s(i));
  }

  /** Which one somebody is, from 0, or -1 for whoever is not in. */
  int indexOf(int athlete) {
    for (int k = 0; k < who.length; k++) {
      if (who[k] == athlete) {
        return k;
      }
    }
    return -1;
  }
}

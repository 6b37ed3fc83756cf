package org.racegantry.story.moment;

import java.util.List;
import org.racegantry.story.Sureness;

/**
 * A stretch of the race somebody of the lead group was without it.
 *
 * @param with the last point in the group
 * @param without the first point behind it
 * @param apart the last point behind it
 * @param back the first point in it again, or {@link #NEVER}
 * @param gaps at each point from {@code without} to {@code apart} where it is known, and at {@code
 *     back}
 */
record Spell(int athlete, int with, int without, int apart, int back, List<Moment.Gap> gaps) {
  /** Stands for no return. */
  static final int NEVER = -1;

  Spell {
    gaps = List.copyOf(gaps);
  }

  /** The widest of the gaps, the first of equals. */
  Moment.Gap worst() {
    Moment.Gap worst = gaps.getFirst();
    for (Moment.Gap gap : gaps) {
      worst = gap.gap_ms() > worst.gap_ms() ? gap : worst;
    }
    return worst;
  }

  boolean returned() {
    return back != NEVER;
  }

  /** The same spell, ended or going on. */
  Spell and(int behindAt, int backAt, Moment.Gap gap) {
    List<Moment.Gap> more = new java.util.ArrayList<>(gaps);
    more.add(gap);
    return new Spell(athlete, with, without, behindAt, backAt, more);
  }

  /** Measured only where no point between was missed, and nobody unread may have been near. */
  static Sureness between(Scene scene, int from, int to) {
    boolean sure = to - from == 1 && at(scene, from) && at(scene, to);
    return sure ? Sureness.MEASURED : Sureness.CAREFUL;
  }

  private static boolean at(Scene scene, int p) {
    boolean ends = p == 0 || p == scene.last();
    return ends || scene.packs().sureness(p) == Sureness.MEASURED;
  }
}

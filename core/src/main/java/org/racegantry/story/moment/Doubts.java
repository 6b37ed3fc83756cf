package org.racegantry.story.moment;

import java.util.TreeSet;
import org.racegantry.scoring.Split;

/**
 * Times a report cannot rest on: somebody who lost a minute on those in front over one leg and took
 * it back over the next, or the other way round, ran neither; a chip was read in the wrong place.
 * Results keep such a time, for an official decides what becomes of it. Here it is as if unread.
 */
final class Doubts {
  /** So many hundredths faster or slower than those in front is no pace anybody changes by. */
  private static final long PERCENT = 6;

  /** Those in front are the third of at least so many: with fewer nobody knows who is wrong. */
  private static final int AT_LEAST = 5;

  private static final int THIRD = 2;

  private final Front front;
  private final TreeSet<Long> doubted = new TreeSet<>();

  Doubts(Front front) {
    this.front = front;
  }

  /** Looks at every time of somebody. */
  void look(int athlete) {
    int before = 0;
    for (int p = 1; p < front.points() - 1; p++) {
      int behind = nextRead(athlete, p + 1);
      if (behind == front.points() || !isRead(athlete, p)) {
        continue;
      }
      if (isOut(athlete, before, p, behind)) {
        doubted.add(key(athlete, p));
      } else {
        before = p;
      }
    }
  }

  boolean has(int athlete, int p) {
    return !doubted.isEmpty() && doubted.contains(key(athlete, p));
  }

  private long key(int athlete, int p) {
    return (long) athlete * front.points() + p;
  }

  private boolean isRead(int athlete, int p) {
    return front.elapsed_ms(athlete, p) != Split.UNKNOWN;
  }

  private int nextRead(int athlete, int from) {
    int p = from;
    while (p < front.points() && !isRead(athlete, p)) {
      p++;
    }
    return p;
  }

  private boolean isOut(int athlete, int before, int p, int behind) {
    boolean known = front.size(p) >= AT_LEAST && front.size(behind) >= AT_LEAST;
    if (!known || before > 0 && front.size(before) < AT_LEAST) {
      return false;
    }
    long lost_ms = off_ms(athlete, p) - off_ms(athlete, before);
    long back_ms = off_ms(athlete, p) - off_ms(athlete, behind);
    long in_ms = pace_ms(p) - pace_ms(before);
    long on_ms = pace_ms(behind) - pace_ms(p);
    return Long.signum(lost_ms) == Long.signum(back_ms)
        && Math.abs(lost_ms) * 100 > PERCENT * in_ms
        && Math.abs(back_ms) * 100 > PERCENT * on_ms;
  }

  private long off_ms(int athlete, int p) {
    return p == 0 ? 0 : front.elapsed_ms(athlete, p) - pace_ms(p);
  }

  private long pace_ms(int p) {
    return p == 0 ? 0 : front.ms(p, THIRD);
  }
}

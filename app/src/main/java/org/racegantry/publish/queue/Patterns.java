package org.racegantry.publish.queue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.racegantry.race.Status;

/** How even somebody's race looks: each stretch between two times against all the others. */
final class Patterns {
  private static final long SHORTEST_MM = 2_000_000;

  private final Scene scene;

  Patterns(Scene scene) {
    this.scene = scene;
  }

  /**
   * A stretch between two neighbouring times of a runner.
   *
   * @param pace in milliseconds per kilometre
   * @param usual the runner's median pace on the other stretches
   * @param missed points between the two at which nothing was read though their lines did well
   */
  record Stretch(int from, int to, long pace, long usual, List<Integer> missed) {
    /** The pace in parts of a hundred of the usual one; below 100 is faster. */
    int share_pct() {
      return (int) Math.min(1_000, pace * 100 / Math.max(1, usual));
    }
  }

  /** The stretch that was the fastest beside the others, or null where there is none to compare. */
  Stretch fastest(int entrant) {
    Stretch fastest = null;
    for (Stretch one : stretches(entrant)) {
      if (fastest == null || one.share_pct() < fastest.share_pct()) {
        fastest = one;
      }
    }
    return fastest;
  }

  /**
   * Whether any stretch can be as odd as asked for, by the slowest one: a quick look that spares
   * most of a mass field the long one.
   */
  boolean worthALook(int entrant, int pct, int pctWithMisses) {
    long fastest = Long.MAX_VALUE;
    long fastestWithMisses = Long.MAX_VALUE;
    long slowest = 0;
    int from = -1;
    for (int p = 0; p < scene.points; p++) {
      if (scene.seen.seen(entrant, p)) {
        long pace = from < 0 ? Paces.UNKNOWN : scene.paces.between(entrant, from, p);
        if (pace != Paces.UNKNOWN
            && scene.distance_mm(p) - scene.distance_mm(from) >= SHORTEST_MM) {
          slowest = Math.max(slowest, pace);
          fastest = Math.min(fastest, pace);
          fastestWithMisses = p - from > 1 ? Math.min(fastestWithMisses, pace) : fastestWithMisses;
        }
        from = p;
      }
    }
    return fastest != Long.MAX_VALUE && fastest * 100 <= slowest * pct
        || fastestWithMisses != Long.MAX_VALUE
            && fastestWithMisses * 100 <= slowest * pctWithMisses;
  }

  /** All stretches that are long enough to say something, each beside the median of the others. */
  List<Stretch> stretches(int entrant) {
    List<int[]> ends = new ArrayList<>();
    Status status = scene.seen.status(entrant);
    int from = -1;
    for (int p = 0; p < scene.points && status != Status.DQ; p++) {
      if (scene.seen.seen(entrant, p)) {
        if (from >= 0 && scene.distance_mm(p) - scene.distance_mm(from) >= SHORTEST_MM) {
          ends.add(new int[] {from, p});
        }
        from = p;
      }
    }
    List<Stretch> stretches = new ArrayList<>();
    for (int[] end : ends) {
      long pace = scene.paces.between(entrant, end[0], end[1]);
      long usual = median(entrant, ends, end);
      if (pace != Paces.UNKNOWN && usual != Paces.UNKNOWN) {
        stretches.add(new Stretch(end[0], end[1], pace, usual, missed(entrant, end[0], end[1])));
      }
    }
    return stretches;
  }

  private long median(int entrant, List<int[]> ends, int[] without) {
    long[] paces = new long[ends.size()];
    int n = 0;
    for (int[] end : ends) {
      long pace = end == without ? Paces.UNKNOWN : scene.paces.between(entrant, end[0], end[1]);
      if (pace != Paces.UNKNOWN) {
        paces[n++] = pace;
      }
    }
    Arrays.sort(paces, 0, n);
    return n == 0 ? Paces.UNKNOWN : paces[n / 2];
  }

  private List<Integer> missed(int entrant, int from, int to) {
    List<Integer> missed = new ArrayList<>();
    for (int p = from + 1; p < to; p++) {
      boolean down = scene.counts.downAt(p, scene.about_ms(entrant, p));
      if (!down && !scene.lines(p).isEmpty()) {
        missed.add(p);
      }
    }
    return missed;
  }
}

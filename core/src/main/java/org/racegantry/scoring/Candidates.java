package org.racegantry.scoring;

import java.util.Arrays;
import java.util.Map;
import org.racegantry.race.Change;

/**
 * Which group could be which point, and at what time (docs/scoring.md, section 5). Held in columns,
 * by point and then by group number; one instance serves one entrant after another.
 */
final class Candidates {
  /** Stands in {@link #group} for a time an official stated. */
  static final int STATED = -1;

  private final Layout layout;
  int size;
  int[] point = new int[64];
  int[] group = new int[64];
  long[] time_ms = new long[64];
  final int[] firstOfPoint;
  final boolean[] statedPoint;
  private final int[] next;
  boolean anyStated;

  Candidates(Layout layout) {
    this.layout = layout;
    this.firstOfPoint = new int[layout.points + 1];
    this.statedPoint = new boolean[layout.points];
    this.next = new int[layout.points];
  }

  void collect(Groups groups, Terms terms, Map<Integer, Change.TimeSet> stated) {
    anyStated = !stated.isEmpty();
    Arrays.fill(statedPoint, false);
    for (int p : stated.keySet()) {
      statedPoint[p] = true;
    }
    makeRoom(groups, terms);
    stated.forEach((p, official) -> put(p, STATED, official.time_ms()));
    for (int g = 0; g < groups.size(); g++) {
      for (int p : layout.pointsOfPlace[groups.place(g)]) {
        if (isCandidate(groups, g, p, terms)) {
          put(p, g, time_ms(groups, g, p, terms.gun_ms()));
        }
      }
    }
  }

  /** Whether the group could be the point: no stated time stands there, and no start is late. */
  boolean isCandidate(Groups groups, int g, int p, Terms terms) {
    return !statedPoint[p]
        && (p > 0
            || time_ms(groups, g, p, terms.gun_ms()) <= terms.gun_ms() + terms.startWindow_ms());
  }

  /** Counts the candidates of each point, so that each can be put where it belongs at once. */
  private void makeRoom(Groups groups, Terms terms) {
    Arrays.fill(firstOfPoint, 0);
    for (int g = 0; g < groups.size(); g++) {
      for (int p : layout.pointsOfPlace[groups.place(g)]) {
        if (isCandidate(groups, g, p, terms)) {
          firstOfPoint[p + 1]++;
        }
      }
    }
    for (int p = 0; p < layout.points; p++) {
      firstOfPoint[p + 1] += firstOfPoint[p] + (statedPoint[p] ? 1 : 0);
      next[p] = firstOfPoint[p];
    }
    size = firstOfPoint[layout.points];
    if (size > point.length) {
      point = new int[size * 2];
      group = new int[size * 2];
      time_ms = new long[size * 2];
    }
  }

  private void put(int p, int g, long time) {
    int at = next[p]++;
    point[at] = p;
    group[at] = g;
    time_ms[at] = time;
  }

  boolean takesLast(int p) {
    return layout.takesLast[p];
  }

  /** When the entrant was at the point, if the group was his passing of it. */
  long time_ms(Groups groups, int g, int p, long gun_ms) {
    boolean last = layout.takesLast[p];
    if (groups.mains(g) > 0) {
      return last ? groups.lastMain_ms(g) : groups.firstMain_ms(g);
    }
    return last
        ? atPoint_ms(groups.lastBackup_ms(g), groups.lastBackupLine(g), p, gun_ms)
        : atPoint_ms(groups.firstBackup_ms(g), groups.firstBackupLine(g), p, gun_ms);
  }

  /** Takes the way from the point to the backup line off, at the runner's average speed so far. */
  private long atPoint_ms(long time, int line, int p, long gun_ms) {
    long offset_mm = layout.lines.get(line).offset_mm();
    long distance_mm = layout.distance_mm[p];
    if (distance_mm == 0 || offset_mm == 0) {
      return time;
    }
    return time - Math.floorDiv(offset_mm * (time - gun_ms), distance_mm + offset_mm);
  }

  /** The gun and the limits one entrant is judged by. */
  record Terms(long gun_ms, long earlyStart_ms, long startWindow_ms, long fastest_mm_per_s) {
    /** Reads before this moment are before the gun. */
    long cut_ms() {
      return gun_ms - earlyStart_ms;
    }
  }
}

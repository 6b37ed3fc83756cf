package org.racegantry.story.moment;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.story.Sureness;

/** Who came to the line together: close at the last split, and close at the finish. */
final class Sprints {
  /** Close, at the line and at the split. */
  static final long CLOSE_S = 10;

  /** So many of those who are in are looked at. */
  private static final int LOOKED_AT = 10;

  private Sprints() {}

  /**
   * Every sprint among the first ten, the first first.
   *
   * @param decided whether the winner was away before the last leg: then nobody sprinted for it
   */
  static List<Moment> of(Scene scene, boolean decided) {
    List<Moment> sprints = new ArrayList<>();
    int size = Math.min(LOOKED_AT, scene.finish().size());
    int first = decided ? 1 : 0;
    while (first < size) {
      int after = first + 1;
      while (after < size && isSprint(scene, first, after)) {
        after++;
      }
      if (after - first > 1) {
        sprints.add(sprint(scene, first, after));
      }
      first = after;
    }
    return sprints;
  }

  private static boolean isSprint(Scene scene, int first, int last) {
    if (scene.finish().gap_s(first, last) > CLOSE_S) {
      return false;
    }
    List<Integer> who = who(scene, first, last + 1);
    int p = Overtakes.lastOfBoth(scene, who);
    if (p == 0 || !who.stream().allMatch(one -> scene.together(one, who.getFirst()))) {
      return false;
    }
    long best_s = who.stream().mapToLong(one -> scene.printed_s(one, p)).min().orElseThrow();
    long worst_s = who.stream().mapToLong(one -> scene.printed_s(one, p)).max().orElseThrow();
    return worst_s - best_s <= CLOSE_S;
  }

  private static List<Integer> who(Scene scene, int first, int after) {
    List<Integer> who = new ArrayList<>();
    for (int k = first; k < after; k++) {
      who.add(scene.finish().who(k));
    }
    return who;
  }

  private static Moment sprint(Scene scene, int first, int after) {
    List<Integer> who = who(scene, first, after);
    List<Long> behind_s = new ArrayList<>();
    for (int k = first; k < after; k++) {
      behind_s.add(scene.finish().gap_s(first, k));
    }
    int p = Overtakes.lastOfBoth(scene, who);
    return new Moment.Sprint(
        scene.contest(),
        who,
        behind_s,
        scene.finish().place(first),
        scene.point(p),
        first == 0,
        p == scene.last() - 1 ? Sureness.MEASURED : Sureness.CAREFUL);
  }
}

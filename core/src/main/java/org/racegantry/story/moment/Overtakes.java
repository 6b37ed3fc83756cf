package org.racegantry.story.moment;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.scoring.Split;
import org.racegantry.story.Sureness;

/** Who passed whom between the last split and the line. */
final class Overtakes {
  /** So many of those who are in are looked at. */
  private static final int LOOKED_AT = 10;

  private Overtakes() {}

  /** Every pair of the first ten whose order turned round; by place. */
  static List<Moment> of(Scene scene) {
    List<Moment> overtakes = new ArrayList<>();
    int size = Math.min(LOOKED_AT, scene.finish().size());
    for (int ahead = 0; ahead < size; ahead++) {
      for (int behind = ahead + 1; behind < size; behind++) {
        find(scene, ahead, behind, overtakes);
      }
    }
    return overtakes;
  }

  private static void find(Scene scene, int ahead, int behind, List<Moment> found) {
    int winner = scene.finish().who(ahead);
    int loser = scene.finish().who(behind);
    int p = lastOfBoth(scene, List.of(winner, loser));
    if (p == 0 || !scene.together(winner, loser)) {
      return;
    }
    // What is told must show in whole seconds; less is a group crossing a mat.
    if (scene.printed_s(winner, p) > scene.printed_s(loser, p)) {
      long behind_ms = scene.front().elapsed_ms(winner, p) - scene.front().elapsed_ms(loser, p);
      found.add(
          new Moment.Overtake(
              scene.contest(),
              winner,
              loser,
              scene.point(p),
              behind_ms,
              scene.finish().gap_s(ahead, behind),
              scene.finish().place(ahead),
              p == scene.last() - 1 ? Sureness.MEASURED : Sureness.CAREFUL));
    }
  }

  /** The last point before the finish where all of these were read, or the start. */
  static int lastOfBoth(Scene scene, List<Integer> athletes) {
    int p = scene.last() - 1;
    while (p > 0 && !read(scene, athletes, p)) {
      p--;
    }
    return p;
  }

  private static boolean read(Scene scene, List<Integer> athletes, int p) {
    return athletes.stream()
        .noneMatch(athlete -> scene.front().elapsed_ms(athlete, p) == Split.UNKNOWN);
  }
}

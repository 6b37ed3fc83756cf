package org.racegantry.story.moment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.racegantry.scoring.Split;
import org.racegantry.story.Sureness;

/** Where the winner went away for good. */
final class DecisiveMoves {
  private DecisiveMoves() {}

  /**
   * The move that won, where there was one: none where the end was a sprint, none while nobody is
   * in, and none for who had nobody to leave behind.
   */
  static List<Moment> of(Scene scene) {
    if (scene.finish().size() < 2 || scene.front().started() < 2) {
      return List.of();
    }
    int winner = scene.finish().who(0);
    int to = aloneFrom(scene, winner);
    int from = lastBefore(scene, winner, to);
    boolean sprint = to == scene.last() && scene.finish().gap_s(0, 1) <= Sprints.CLOSE_S;
    boolean close = scene.finish().gap_s(0, 1) * 1_000 <= Pack.TOGETHER_MS;
    return sprint || close ? List.of() : List.of(move(scene, winner, from, to));
  }

  /** Whether the winner was away before the last leg. */
  static boolean beforeLastLeg(Scene scene, List<Moment> moves) {
    long line_mm = scene.line().to_mm();
    return moves.stream().anyMatch(move -> move.where().to_mm() < line_mm);
  }

  /** The first point from which on nobody was near whoever won, or the finish. */
  private static int aloneFrom(Scene scene, int winner) {
    int to = scene.last();
    for (int p = scene.last() - 1; p > 0; p--) {
      if (scene.packs().contact(winner, p) == Contact.UNKNOWN) {
        continue;
      }
      if (!scene.packs().at(p).orElseThrow().alone(winner)) {
        break;
      }
      to = p;
    }
    return to;
  }

  private static int lastBefore(Scene scene, int winner, int to) {
    int from = to - 1;
    while (from > 0 && scene.packs().contact(winner, from) == Contact.UNKNOWN) {
      from--;
    }
    return from;
  }

  private static Moment move(Scene scene, int winner, int from, int to) {
    List<Integer> with = from == 0 ? List.of() : beside(scene.front(), winner, from);
    return new Moment.DecisiveMove(
        scene.contest(),
        winner,
        scene.point(from),
        scene.point(to),
        from == 0 ? scene.front().started() : with.size(),
        from == 0 ? 0 : scene.packs().gap_ms(winner, from),
        scene.front().leg_ms(winner, from, to),
        best_ms(scene, from == 0 ? scene.front().people() : with, winner, from, to),
        margins(scene, winner, to),
        Spell.between(scene, from, to));
  }

  /** Who ran with somebody at a point: all whom no gap of more than three seconds divides. */
  private static List<Integer> beside(Front front, int athlete, int p) {
    List<Integer> group = new ArrayList<>();
    for (int k = 0; k < front.size(p); k++) {
      if (k > 0 && front.ms(p, k) - front.ms(p, k - 1) > Pack.TOGETHER_MS) {
        if (group.contains(athlete)) {
          return group;
        }
        group.clear();
      }
      group.add(front.who(p, k));
    }
    return group.contains(athlete) ? group : List.of(athlete);
  }

  private static Optional<Long> best_ms(
      Scene scene, List<Integer> group, int winner, int from, int to) {
    return group.stream()
        .filter(other -> other != winner)
        .map(other -> scene.front().leg_ms(other, from, to))
        .filter(leg_ms -> leg_ms != Split.UNKNOWN)
        .min(Long::compare);
  }

  private static List<Moment.Gap> margins(Scene scene, int winner, int to) {
    List<Moment.Gap> margins = new ArrayList<>();
    for (int p = to; p < scene.last(); p++) {
      boolean led = scene.packs().at(p).filter(pack -> pack.alone(winner)).isPresent();
      if (led && scene.front().size(p) > 1) {
        margins.add(scene.packs().margin(p));
      }
    }
    long ahead_ms = scene.finish().gap_s(0, 1) * 1_000;
    margins.add(new Moment.Gap(scene.point(scene.last()), ahead_ms, Sureness.MEASURED));
    return margins;
  }
}

package org.racegantry.story.moment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.racegantry.race.Edition;
import org.racegantry.race.Status;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Split;
import org.racegantry.story.Sureness;
import org.racegantry.story.Where;

/**
 * Who could have been expected in front, and is out for good: earlier winners, the best five by
 * personal best, and whoever was in the lead group.
 */
final class FavouritesOut {
  private static final int BEST = 5;

  private final Scene scene;
  private final List<Edition> titles;
  private final long[] bests_ms;

  private FavouritesOut(Scene scene) {
    this.scene = scene;
    this.titles = Earlier.winners(Earlier.of(scene));
    this.bests_ms =
        Arrays.stream(scene.members())
            .mapToLong(member -> best_ms(scene, member))
            .filter(best_ms -> best_ms > 0)
            .sorted()
            .toArray();
  }

  /** All of them, by bib; none where own times rank and nobody runs in front. */
  static List<Moment> of(Scene scene) {
    if (scene.front().started() == 0) {
      return List.of();
    }
    FavouritesOut finder = new FavouritesOut(scene);
    List<Moment> out = new ArrayList<>();
    for (int member : scene.members()) {
      if (isOut(scene.results().status(member))) {
        finder.find(member).ifPresent(out::add);
      }
    }
    return out;
  }

  private static boolean isOut(Status status) {
    return switch (status) {
      case DNF, DNS, DQ -> true;
      case OK, RUNNING, NOT_SEEN, NP -> false;
    };
  }

  private static long best_ms(Scene scene, int member) {
    return scene.results().entrants().get(member).personalBest_ms();
  }

  private Optional<Moment> find(int athlete) {
    List<Edition> title = Earlier.wonBy(scene, athlete, titles);
    int rank = rank(athlete);
    boolean best = 0 < rank && rank <= BEST;
    if (!best && title.isEmpty() && !led(athlete)) {
      return Optional.empty();
    }
    int p = lastSeen(athlete);
    Optional<TimingPoint> seen = p == 0 ? Optional.empty() : Optional.of(scene.point(p));
    return Optional.of(
        new Moment.FavouriteOut(
            scene.contest(),
            Where.at(scene.point(p).distance_mm()),
            athlete,
            scene.results().status(athlete),
            seen,
            p == 0 ? 0 : behind_ms(athlete, p),
            title,
            rank,
            sureness(p)));
  }

  /** Where the personal best stands among those of the contest, or 0; equals share a rank. */
  private int rank(int athlete) {
    long best_ms = best_ms(scene, athlete);
    return best_ms <= 0
        ? 0
        : 1 + (int) Arrays.stream(bests_ms).filter(other -> other < best_ms).count();
  }

  private boolean led(int athlete) {
    return IntStream.range(1, scene.last())
        .anyMatch(p -> scene.packs().contact(athlete, p) == Contact.IN);
  }

  private int lastSeen(int athlete) {
    int p = scene.last();
    while (p > 0 && scene.front().elapsed_ms(athlete, p) == Split.UNKNOWN) {
      p--;
    }
    return p;
  }

  private long behind_ms(int athlete, int p) {
    boolean first = scene.front().size(p) == 0;
    long leader_ms = first ? Long.MAX_VALUE : scene.front().ms(p, 0);
    return Math.max(0, scene.front().elapsed_ms(athlete, p) - leader_ms);
  }

  /** Behind whom is only sure where it is known who led. */
  private Sureness sureness(int p) {
    boolean between = p > 0 && p < scene.last();
    return between ? scene.packs().sureness(p) : Sureness.MEASURED;
  }
}

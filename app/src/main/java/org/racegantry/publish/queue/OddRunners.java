package org.racegantry.publish.queue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.racegantry.race.Line;
import org.racegantry.race.Status;
import org.racegantry.scoring.Fate;

/**
 * Runners whose times do not look like one person's race: a stretch far faster than the rest, with
 * or without points missed on it; a finish and nothing else; reads further on than anybody can be.
 * Each is a case with evidence and nobody's fault: only an official decides.
 */
final class OddRunners implements Rule {
  private static final int SHORTCUT_PCT = 80;
  private static final int FASTER_PCT = 62;

  /** More than these of one sort are one finding with a count. */
  private static final int SINGLE = 6;

  /** What looks odd about somebody; the less, the odder. */
  private record Odd(int entrant, int share_pct) {}

  @Override
  public void find(Scene scene, Consumer<Finding> found) {
    OddWords words = new OddWords(scene);
    Patterns patterns = new Patterns(scene);
    List<Odd> bags = new ArrayList<>();
    List<Odd> carried = new ArrayList<>();
    List<Odd> uneven = new ArrayList<>();
    for (int i = 0; i < scene.entrants; i++) {
      if (scene.seen.lastSeen(i) < 1 || scene.seen.status(i) == Status.DQ) {
        continue;
      }
      if (onlyFinish(scene, i)) {
        bags.add(new Odd(i, 0));
      } else if (ahead(scene, i).size() > 1) {
        carried.add(new Odd(i, 0));
      } else if (patterns.worthALook(i, FASTER_PCT, SHORTCUT_PCT) && odd(patterns.fastest(i))) {
        uneven.add(new Odd(i, patterns.fastest(i).share_pct()));
      }
    }
    hand(bags, one -> found.accept(words.bag(one)), rest -> found.accept(words.bags(rest)));
    hand(
        uneven,
        one -> found.accept(words.uneven(one, patterns.fastest(one))),
        rest -> found.accept(words.unevenOnes(rest)));
    hand(
        carried,
        one -> found.accept(words.carried(one, ahead(scene, one))),
        rest -> found.accept(words.carriedOnes(rest)));
  }

  private static void hand(List<Odd> odd, IntConsumer single, Consumer<List<Integer>> rest) {
    odd.sort(Comparator.comparingInt(Odd::share_pct).thenComparing(Odd::entrant));
    List<Integer> who = odd.stream().map(Odd::entrant).toList();
    int named = Math.min(SINGLE, who.size());
    who.subList(0, named).forEach(single::accept);
    if (named < who.size()) {
      rest.accept(who.subList(named, who.size()));
    }
  }

  private static boolean odd(Patterns.Stretch fastest) {
    return fastest != null
        && fastest.share_pct() <= (fastest.missed().isEmpty() ? FASTER_PCT : SHORTCUT_PCT);
  }

  private static boolean onlyFinish(Scene scene, int i) {
    int last = scene.seen.lastSeen(i);
    return last == scene.points - 1 && scene.points > 2 && scene.before(i, last) < 0;
  }

  /** Where the chip was read behind the last point that is possible, while it is not there yet. */
  private static List<String> ahead(Scene scene, int i) {
    if (!scene.running(i) || scene.seen.reads(i, Fate.TOO_FAST) < 2) {
      return List.of();
    }
    List<String> ahead = new ArrayList<>();
    for (int p = scene.seen.lastSeen(i) + 1; p < scene.points; p++) {
      for (Line line : scene.mains(p)) {
        if (line.points().size() == 1 && scene.readOn(line, i)) {
          ahead.add(scene.point(p));
          break;
        }
      }
    }
    return ahead;
  }
}

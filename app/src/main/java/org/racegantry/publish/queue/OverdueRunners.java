package org.racegantry.publish.queue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Runners who should have been at the next point by now, race by race and stretch by stretch. Where
 * most of those due on a stretch are late it is the line, not the runners.
 */
final class OverdueRunners implements Rule {
  private static final long GRACE_MS = 120_000;
  private static final int GRACE_PCT = 15;

  /** More than these of one race on one stretch are one finding with a count. */
  private static final int SINGLE = 4;

  private static final int MASS = 500;

  /** Who is overdue, between which points, and when the runner was due. */
  record Overdue(int entrant, int from, int to, long due_ms) {}

  @Override
  public void find(Scene scene, Consumer<Finding> found) {
    int races = scene.setup.races().size();
    List<List<Overdue>> stretches = new ArrayList<>();
    for (int s = 0; s < races * scene.points; s++) {
      stretches.add(new ArrayList<>());
    }
    for (int i = 0; i < scene.entrants; i++) {
      Overdue one = of(scene, i);
      if (one != null) {
        stretches.get(scene.seen.race(i) * scene.points + one.to).add(one);
      }
    }
    for (List<Overdue> late : stretches) {
      late.sort(Comparator.comparingLong(Overdue::due_ms).thenComparing(Overdue::entrant));
      OverdueWords words = new OverdueWords(scene);
      if (late.size() > SINGLE) {
        found.accept(words.many(late));
      } else {
        late.forEach(one -> found.accept(words.single(one)));
      }
    }
  }

  /** Who is running and past the time of the next point, or null. */
  private static Overdue of(Scene scene, int entrant) {
    if (!scene.running(entrant)) {
      return null;
    }
    int from = scene.seen.lastSeen(entrant);
    int to = scene.nextRead(from);
    long ahead_ms = from < 0 || to == scene.points ? Scene.UNKNOWN : scene.ahead_ms(entrant, to);
    if (ahead_ms == Scene.UNKNOWN) {
      return null;
    }
    long leg_ms = ahead_ms - scene.seen.time_ms(entrant, from);
    // Who has only left the start shows no pace yet, so the whole field's slow side is allowed.
    long grace_ms = GRACE_MS + leg_ms * (from == 0 ? 100 : GRACE_PCT) / 100;
    boolean late = ahead_ms + grace_ms <= scene.now_ms && lateAtNext(scene, entrant, to, grace_ms);
    return late ? new Overdue(entrant, from, to, ahead_ms) : null;
  }

  /** In a mass field a split missed is likelier than a runner lost, until the next one is late. */
  private static boolean lateAtNext(Scene scene, int entrant, int to, long grace_ms) {
    int next = scene.nextRead(to);
    return next >= scene.points
        || scene.paces.size(scene.seen.race(entrant)) < MASS
        || scene.ahead_ms(entrant, next) + grace_ms <= scene.now_ms;
  }
}

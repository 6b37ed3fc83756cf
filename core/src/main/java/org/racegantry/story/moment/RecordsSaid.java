package org.racegantry.story.moment;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.records.Scope;
import org.racegantry.records.Verdict;
import org.racegantry.records.Verdict.Ruling;
import org.racegantry.records.Verdicts;
import org.racegantry.story.Where;

/** Records that fell, the nearest anybody came to the great ones, and own bests in front. */
final class RecordsSaid {
  /** Whose own bests are told. */
  private static final int PODIUM = 3;

  /** A mark missed by more than one part in so many is only told of the first three. */
  private static final long NEAR = 100;

  /** And by more than one part in so many of nobody: it was never in reach. */
  private static final long FAR = 20;

  private RecordsSaid() {}

  /** What is worth telling, by key; then the own bests of the first three. */
  static List<Moment> of(Scene scene) {
    Verdicts verdicts = scene.sources().verdicts();
    List<Moment> said = new ArrayList<>();
    for (Verdict verdict : verdicts.notable()) {
      int athlete = scene.results().indexOf(verdict.entrant());
      if (scene.has(athlete) && isTold(scene, athlete, verdict)) {
        said.add(said(scene, athlete, verdict));
      }
    }
    for (int k = 0; k < Math.min(PODIUM, scene.finish().size()); k++) {
      int athlete = scene.finish().who(k);
      for (Verdict verdict : verdicts.of(athlete)) {
        // A first race is a best too, of which nothing can be said.
        boolean best = verdict.key().scope() == Scope.PERSONAL && verdict.hasMark();
        if (best && isRecord(verdict)) {
          said.add(said(scene, athlete, verdict));
        }
      }
    }
    return said;
  }

  private static boolean isRecord(Verdict verdict) {
    return verdict.ruling() == Ruling.RECORD || verdict.ruling() == Ruling.EQUAL;
  }

  private static boolean isTold(Scene scene, int athlete, Verdict verdict) {
    if (!verdict.hasMark()) {
      return false;
    }
    if (verdict.ruling() != Ruling.NOT || verdict.margin_s() * NEAR <= verdict.toBeat_s()) {
      return true;
    }
    int k = scene.finish().indexOf(athlete);
    return 0 <= k && k < PODIUM && verdict.margin_s() * FAR <= verdict.toBeat_s();
  }

  private static Moment said(Scene scene, int athlete, Verdict verdict) {
    return new Moment.RecordSaid(
        scene.contest(),
        Where.at(verdict.point().distance_mm()),
        athlete,
        verdict,
        scene.sources().verdicts().allTime(verdict));
  }
}

package org.racegantry.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.racegantry.records.Condition.Met;
import org.racegantry.records.Verdict.Ruling;
import org.racegantry.records.rule.Bar;
import org.racegantry.records.rule.Rulebook;

/**
 * What became of one stake: the verdicts worth telling, and the time everybody else is behind.
 *
 * @param stake which
 * @param ahead the fastest time that is sure and that no condition bars; none while there is none
 * @param found the verdicts, the fastest first
 */
record Outcome(Stake stake, Optional<Bar> ahead, List<Found> found) {
  /** A verdict and the position of the entrant. */
  record Found(int entrant, Verdict verdict) {}

  /**
   * Judges whoever has a chance, the fastest first, until one is found who stands in the way of all
   * slower ones; and the best of each race in any case.
   */
  static Outcome of(Stake stake, List<Integer> fast, List<Integer> bests, PointJudged judges) {
    List<Integer> order = new ArrayList<>(stake.hasMark() ? fast : bests);
    bests.stream().filter(best -> !order.contains(best)).forEach(order::add);
    Optional<Bar> ahead = Optional.empty();
    List<Found> found = new ArrayList<>();
    for (int entrant : order) {
      boolean best = bests.contains(entrant);
      boolean behind = ahead.isPresent() && judges.official_s(entrant) > ahead.get().mark_s();
      if (behind && !best) {
        continue;
      }
      Verdict verdict = judges.verdict(entrant, stake, behind ? ahead : Optional.empty());
      if (best || verdict.ruling() != Ruling.NOT) {
        found.add(new Found(entrant, verdict));
      }
      if (ahead.isEmpty() && standsInTheWay(verdict)) {
        ahead = Optional.of(judges.bar(entrant));
      }
    }
    return new Outcome(stake, ahead, List.copyOf(found));
  }

  /** A time that is doubted itself, or barred, takes no record from a slower one. */
  private static boolean standsInTheWay(Verdict verdict) {
    return verdict.ruling() != Ruling.NOT
        && verdict.conditions().stream()
            .noneMatch(
                condition -> condition.met() != Met.YES && Rulebook.isOfTheTime(condition.name()));
  }

  /** The verdict on this entrant, if it is one of those worth telling. */
  Optional<Verdict> of(int entrant) {
    return found.stream().filter(one -> one.entrant() == entrant).map(Found::verdict).findFirst();
  }
}

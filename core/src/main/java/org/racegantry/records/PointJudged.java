package org.racegantry.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.racegantry.records.rule.Bar;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Split;

/** What became of everything at stake at one point of the course. */
final class PointJudged {
  private final Sieve sieve;
  private final Judging judging;
  private final List<Outcome> outcomes = new ArrayList<>();

  /** Judges everybody who has a chance there. */
  PointJudged(List<Stake> stakes, Sieve sieve, Judging judging) {
    this.sieve = sieve;
    this.judging = judging;
    for (int s = 0; s < stakes.size(); s++) {
      outcomes.add(Outcome.of(stakes.get(s), sieve.fast(s), sieve.bests(s), this));
    }
  }

  /** One per stake, by key. */
  List<Outcome> outcomes() {
    return outcomes;
  }

  Sieve sieve() {
    return sieve;
  }

  Verdict verdict(int entrant, Stake stake, Optional<Bar> ahead) {
    return judging.verdict(entrant, stake, sieve.time_ms(entrant), ahead);
  }

  long official_s(int entrant) {
    return OfficialTime.seconds(sieve.time_ms(entrant));
  }

  Bar bar(int entrant) {
    return judging.bar(entrant, official_s(entrant));
  }

  /** Every verdict on one entrant here, plain noes too. */
  List<Verdict> of(int entrant) {
    List<Verdict> verdicts = new ArrayList<>();
    if (sieve.time_ms(entrant) == Split.UNKNOWN) {
      return verdicts;
    }
    List<Stake> own = sieve.of(entrant);
    for (Outcome outcome : outcomes) {
      if (own.contains(outcome.stake())) {
        outcome.of(entrant).or(() -> no(entrant, outcome)).ifPresent(verdicts::add);
      }
    }
    return verdicts;
  }

  /**
   * A verdict nobody asked for but the entrant. Without a mark only the best is spoken of; and so
   * it is with a women-only record where men run, unless the time would have been fast enough.
   */
  private Optional<Verdict> no(int entrant, Outcome outcome) {
    Stake stake = outcome.stake();
    boolean asked = sieve.isOfTheRace(entrant, stake) || stake.hasChance(official_s(entrant));
    if (!stake.hasMark() || !asked) {
      return Optional.empty();
    }
    Optional<Bar> ahead = outcome.ahead().filter(bar -> bar.mark_s() < official_s(entrant));
    return Optional.of(verdict(entrant, stake, ahead));
  }
}

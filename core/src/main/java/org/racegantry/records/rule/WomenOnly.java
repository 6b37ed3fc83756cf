package org.racegantry.records.rule;

import org.racegantry.race.Paper;
import org.racegantry.records.Category;
import org.racegantry.records.Condition;
import org.racegantry.records.Condition.Met;

/** A women-only record is run where no man runs: none in the race, none on the same gun. */
final class WomenOnly implements Rule {
  static final String NAME = "women-only";

  @Override
  public boolean asked(Performance performance) {
    return performance.key().category().equals(Category.WOMEN_ONLY) && !performance.isOwnBest();
  }

  @Override
  public Condition judge(Performance performance) {
    Terms terms = performance.terms();
    if (terms.menInRace() > 0) {
      return new Condition(
          NAME, Met.NO, "men in the race " + terms.race() + ": " + terms.menInRace());
    }
    if (terms.menInWave() > 0) {
      String wave = performance.clocking().wave();
      return new Condition(NAME, Met.NO, "men on the gun of " + wave + ": " + terms.menInWave());
    }
    return Stated.orUnknown(
        NAME,
        terms.ofRace(Paper.Topic.WOMEN_ONLY, performance),
        "no man is in the race; nobody has stated that none helped with the pace");
  }
}

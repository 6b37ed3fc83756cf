package org.racegantry.records.rule;

import java.util.List;
import java.util.Optional;
import org.racegantry.records.Area;
import org.racegantry.records.Condition;
import org.racegantry.records.Condition.Met;

/**
 * The runner has a nation on the day of the race, and it is one: a record of a nation or an area
 * goes by that, never by where somebody was born.
 */
final class NationOnTheDay implements Rule {
  static final String NAME = "nation";

  /** Athletes without a nation run under these; they are no nations. */
  private static final List<String> STATUSES = List.of("ANA", "ART");

  @Override
  public boolean asked(Performance performance) {
    return switch (performance.key().scope()) {
      case AREA, NATIONAL -> true;
      case WORLD, COURSE, EVENT, PERSONAL, SEASON -> false;
    };
  }

  @Override
  public Condition judge(Performance performance) {
    String nation = performance.nation();
    if (nation.isEmpty()) {
      return new Condition(NAME, Met.UNKNOWN, "no nation is entered");
    }
    if (STATUSES.contains(nation)) {
      return new Condition(NAME, Met.NO, nation + " is a status, not a nation");
    }
    Optional<Area> area = Area.of(nation);
    return area.isEmpty()
        ? new Condition(NAME, Met.UNKNOWN, nation + " is no nation of the table")
        : new Condition(NAME, Met.YES, nation + " on the day, " + area.get().code());
  }
}

package org.racegantry.records.bests;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A race that was run before.
 *
 * @param name as printed
 * @param date race day
 * @param finishes of everybody who took a place
 */
public record EarlierRace(String name, LocalDate date, List<Finish> finishes) {
  public EarlierRace {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(date, "date");
    finishes = List.copyOf(finishes);
  }

  /**
   * One of them.
   *
   * @param official_s the official time that ranked there, in whole seconds
   */
  public record Finish(String bib, Runner runner, long official_s) {}
}

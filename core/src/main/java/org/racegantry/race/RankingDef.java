package org.racegantry.race;

import java.util.List;
import java.util.Objects;

/**
 * A ranking the race file asks for, beyond those every race has (overall, sex, division, nation,
 * club).
 *
 * @param id short name
 * @param race id of the race, or empty for each race
 * @param filter who is in it
 * @param by fields that divide it, each value with places of its own, such as {@code division}
 * @param basis which time ranks
 * @param ties how equal times are placed
 */
public record RankingDef(
    String id, String race, Filter filter, List<Filter.Field> by, Basis basis, Ties ties) {
  public RankingDef {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(race, "race");
    Objects.requireNonNull(filter, "filter");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(ties, "ties");
    by = List.copyOf(by);
  }
}

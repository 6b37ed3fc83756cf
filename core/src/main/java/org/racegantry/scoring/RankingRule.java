package org.racegantry.scoring;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.racegantry.race.Basis;
import org.racegantry.race.Filter;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.RankingDef;
import org.racegantry.race.Ties;

/** How one ranking of one race is made: who is in it, what divides it, which time, which ties. */
record RankingRule(String id, Filter filter, List<Filter.Field> by, Basis basis, Ties ties) {
  /** Ids of all rankings of the file: the built-in ones, then its own. */
  static List<String> ids(RaceSetup setup) {
    Set<String> ids = new LinkedHashSet<>();
    for (BuiltIn builtIn : BuiltIn.values()) {
      ids.add(builtIn.id());
    }
    setup.rankings().forEach(ranking -> ids.add(ranking.id()));
    return List.copyOf(ids);
  }

  /** The rule of a built-in ranking for a race; the race file may replace its parts. */
  static RankingRule of(BuiltIn builtIn, Race race, RaceSetup setup) {
    for (RankingDef def : setup.rankings().reversed()) {
      if (def.id().equals(builtIn.id()) && appliesTo(def, race)) {
        return new RankingRule(def.id(), def.filter(), builtIn.fields(), def.basis(), def.ties());
      }
    }
    return new RankingRule(builtIn.id(), Filter.ALL, builtIn.fields(), race.basis(), race.ties());
  }

  /** The rule of that id for a race, if there is one; of two declared the later holds. */
  static Optional<RankingRule> of(String id, Race race, RaceSetup setup) {
    for (BuiltIn builtIn : BuiltIn.values()) {
      if (builtIn.id().equals(id)) {
        return Optional.of(of(builtIn, race, setup));
      }
    }
    for (RankingDef def : setup.rankings().reversed()) {
      if (def.id().equals(id) && appliesTo(def, race)) {
        return Optional.of(new RankingRule(id, def.filter(), def.by(), def.basis(), def.ties()));
      }
    }
    return Optional.empty();
  }

  private static boolean appliesTo(RankingDef def, Race race) {
    return def.race().isEmpty() || def.race().equals(race.id());
  }

  /** Whether both put the same entrants into the same order. */
  boolean ordersLike(RankingRule other) {
    return filter.equals(other.filter) && basis == other.basis && ties == other.ties;
  }
}

package org.racegantry.publish.announce;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.racegantry.race.Filter;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.RankingDef;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Sightings;
import org.racegantry.scoring.Standing;

/** Works out how much of each podium stands. */
final class Podiums {
  private static final String OVERALL = "overall";

  private final Results results;
  private final Sightings seen;
  private final long now_ms;

  Podiums(Results results, long now_ms) {
    this.results = results;
    this.seen = results.sightings();
    this.now_ms = now_ms;
  }

  /** The podium of every race, in their order. */
  List<Podium> all() {
    List<Standing> standings = results.standings(OVERALL);
    List<Podium> podiums = new ArrayList<>();
    for (int race = 0; race < results.setup().races().size(); race++) {
      podiums.add(of(race, standings));
    }
    return podiums;
  }

  private Podium of(int race, List<Standing> standings) {
    Race of = results.setup().races().get(race);
    RankingDef own = ownOverall(results.setup(), of);
    LeastTimes least = new LeastTimes(results, of, own == null ? of.basis() : own.basis());
    Filter filter = own == null ? Filter.ALL : own.filter();
    List<Standing.Row> rows =
        standings.stream()
            .filter(standing -> standing.race().equals(of))
            .flatMap(standing -> standing.rows().stream())
            // Judges may have put the order otherwise; this speaks of times.
            .sorted(Comparator.comparingLong(Standing.Row::time_ms))
            .limit(Podium.PLACES)
            .toList();
    List<Integer> first = rows.stream().map(Standing.Row::entrant).toList();
    List<Podium.Threat> threats = List.of();
    Podium.Doubt doubt = Podium.Doubt.NONE;
    int safe = 0;
    while (safe < first.size() && threats.isEmpty() && doubt == Podium.Doubt.NONE) {
      doubt = doubt(least, first.get(safe));
      long time_ms = rows.get(safe).time_ms();
      threats = threats(race, filter, least, first.subList(0, safe + 1), time_ms);
      safe += threats.isEmpty() && doubt == Podium.Doubt.NONE ? 1 : 0;
    }
    List<Podium.Threat> out = safe == Podium.PLACES ? List.of() : out(race, filter, least);
    long notBefore_ms =
        out.stream()
            .mapToLong(Podium.Threat::earliest_ms)
            .filter(earliest_ms -> earliest_ms >= now_ms)
            .min()
            .orElse(Podium.OPEN);
    boolean open = threats.isEmpty() && doubt == Podium.Doubt.NONE;
    List<Podium.Threat> mayBeIn = out.stream().filter(t -> t.earliest_ms() < now_ms).toList();
    return new Podium(race, first, safe, notBefore_ms, open ? mayBeIn : threats, doubt);
  }

  /** How the race's own overall ranking is defined, or null where it is as usual. */
  static RankingDef ownOverall(RaceSetup setup, Race race) {
    RankingDef own = null;
    for (RankingDef def : setup.rankings()) {
      boolean here = def.race().isEmpty() || def.race().equals(race.id());
      own = def.id().equals(OVERALL) && here ? def : own;
    }
    return own;
  }

  private Podium.Doubt doubt(LeastTimes least, int entrant) {
    if (seen.gunPlanned(seen.wave(entrant))) {
      return Podium.Doubt.NO_GUN;
    }
    return least.cameAllTheWay(entrant) ? Podium.Doubt.NONE : Podium.Doubt.WAY_UNCLEAR;
  }

  /** Whoever can come to this time or a better one, beside those who hold the places. */
  private List<Podium.Threat> threats(
      int race, Filter filter, LeastTimes least, List<Integer> holders, long time_ms) {
    List<Podium.Threat> threats = new ArrayList<>();
    for (int i = 0; i < seen.entrants(); i++) {
      boolean runs = seen.race(i) == race && !seen.ruledOut(i) && !holders.contains(i);
      if (runs && filter.takes(results.entrants().get(i)) && least.least_ms(i) <= time_ms) {
        threats.add(new Podium.Threat(i, least.finishBySightings_ms(i)));
      }
    }
    // Who was seen furthest on is likelier to come than who never started.
    threats.sort(Comparator.comparingInt((Podium.Threat t) -> -seen.lastSeen(t.entrant())));
    return threats;
  }

  /** Everybody of the race who was not read at the finish and may still come. */
  private List<Podium.Threat> out(int race, Filter filter, LeastTimes least) {
    List<Podium.Threat> out = new ArrayList<>();
    for (int i = 0; i < seen.entrants(); i++) {
      boolean runs = seen.race(i) == race && !seen.ruledOut(i) && !seen.seen(i, seen.points() - 1);
      if (runs && filter.takes(results.entrants().get(i))) {
        out.add(new Podium.Threat(i, least.finishBySightings_ms(i)));
      }
    }
    out.sort(Comparator.comparingInt((Podium.Threat t) -> -seen.lastSeen(t.entrant())));
    return out;
  }
}

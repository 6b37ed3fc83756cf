package org.racegantry.publish.runner;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Entrant;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.scoring.Places;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Split;
import org.racegantry.scoring.Standing;

/**
 * Everybody's times at the points of one snapshot, and what is counted from them. Each point is
 * gone through when somebody first asks. Safe for all threads.
 */
public final class FieldTimes {
  private static final List<String> BUILT_IN = List.of("overall", "sex", "division");

  private final Results results;
  private final Map<Integer, long[]> times = new ConcurrentHashMap<>();
  private final Map<Group, BitSet> members = new ConcurrentHashMap<>();
  private final Map<Group, List<LegField>> legs = new ConcurrentHashMap<>();
  private final Map<At, Sooner> sooner = new ConcurrentHashMap<>();

  /** A group at a point. */
  private record At(int point, Group group) {}

  private FieldTimes(SnapshotView view) {
    this.results = view.results();
  }

  /** Those of a snapshot. */
  public static FieldTimes of(SnapshotView view) {
    return view.once(FieldTimes.class, FieldTimes::new);
  }

  /**
   * Who is counted: a race, and of it a sex and a division, or all where those are empty.
   *
   * @param race position in the setup's list of races
   */
  public record Group(int race, String sex, String division) {}

  /** Elapsed time of everybody at a point, by position of the entrant; see {@link Results}. */
  public long[] at(int point) {
    return times.computeIfAbsent(point, results::times_ms);
  }

  /** The positions of those who belong to a group. */
  public BitSet members(Group group) {
    return members.computeIfAbsent(group, this::find);
  }

  /** How the legs of a group went, one per leg of the course that enough of them have run. */
  public List<LegField> legs(Group group) {
    return legs.computeIfAbsent(group, g -> LegField.all(this, members(g), results.setup()));
  }

  /** The least time of a group at a point, or {@link Split#UNKNOWN} while nobody was there. */
  public long best_ms(int point, Group group) {
    long[] at = at(point);
    long best = Split.UNKNOWN;
    BitSet counted = members(group);
    for (int i = counted.nextSetBit(0); i >= 0; i = counted.nextSetBit(i + 1)) {
      if (at[i] != Split.UNKNOWN && (best == Split.UNKNOWN || at[i] < best)) {
        best = at[i];
      }
    }
    return best;
  }

  /** An entrant's places at a point in the race, among the sex and in the division. */
  public Places places(int entrant, Result result, int point) {
    RaceSetup setup = results.setup();
    boolean atFinish = point == setup.points().size() - 1;
    if (atFinish) {
      return result.places();
    }
    if (point == 0 || at(point)[entrant] == Split.UNKNOWN) {
      return Places.NOWHERE;
    }
    if (setup.rankings().stream().anyMatch(def -> BUILT_IN.contains(def.id()))) {
      return new Places(
          listed("overall", entrant, point),
          listed("sex", entrant, point),
          listed("division", entrant, point),
          Places.NONE,
          Places.NONE);
    }
    Entrant who = result.entrant();
    int race = results.raceOf(entrant);
    boolean divided = !who.sex().isEmpty() && !who.division().isEmpty();
    return new Places(
        ahead(entrant, point, new Group(race, "", "")),
        who.sex().isEmpty() ? Places.NONE : ahead(entrant, point, new Group(race, who.sex(), "")),
        divided ? ahead(entrant, point, new Group(race, who.sex(), who.division())) : Places.NONE,
        Places.NONE,
        Places.NONE);
  }

  /** One more than those who were there sooner; who shares a time shares the place. */
  private int ahead(int entrant, int point, Group group) {
    return sooner
            .computeIfAbsent(new At(point, group), at -> new Sooner(at(point), members(group)))
            .than(at(point)[entrant])
        + 1;
  }

  /** The place by a ranking the race file has changed, which only the standing itself knows. */
  private int listed(String ranking, int entrant, int point) {
    String id = results.setup().points().get(point).id();
    for (Standing standing : results.standings(ranking, id)) {
      for (Standing.Row row : standing.rows()) {
        if (row.entrant() == entrant) {
          return row.place();
        }
      }
    }
    return Places.NONE;
  }

  private BitSet find(Group group) {
    List<Entrant> entrants = results.entrants();
    BitSet found = new BitSet(entrants.size());
    for (int i = 0; i < entrants.size(); i++) {
      Entrant who = entrants.get(i);
      boolean sex = group.sex().isEmpty() || group.sex().equals(who.sex());
      boolean division = group.division().isEmpty() || group.division().equals(who.division());
      if (sex && division && results.raceOf(i) == group.race()) {
        found.set(i);
      }
    }
    return found;
  }

  /** The whole race an entrant is in. */
  public Group race(int entrant) {
    return new Group(results.raceOf(entrant), "", "");
  }

  /** The race of a group. */
  public Race race(Group group) {
    return results.setup().races().get(group.race());
  }
}

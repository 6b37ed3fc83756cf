package org.racegantry.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.IntPredicate;
import org.racegantry.race.Entrant;
import org.racegantry.race.RaceSetup;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Split;

/**
 * Records of nations and areas no book has a mark of: unknown, and said of the fastest runner of
 * that nation or area alone. Who runs under a status is told that it is no nation.
 */
final class NationUnheard {
  private final Results results;
  private final Contenders contenders;
  private final Judging judging;
  private final SortedSet<RecordKey> keys;
  private final Sieve finish;

  /**
   * Of one state of the results.
   *
   * @param keys what the book has marks of
   * @param finish the times at the finish
   */
  NationUnheard(
      Results results,
      Contenders contenders,
      Judging judging,
      SortedSet<RecordKey> keys,
      Sieve finish) {
    this.results = results;
    this.contenders = contenders;
    this.judging = judging;
    this.keys = keys;
    this.finish = finish;
  }

  /** The verdicts on one entrant, at most one for the nation and one for the area. */
  List<Verdict> of(int entrant) {
    RaceSetup setup = results.setup();
    Optional<Event> event = Stakes.event(setup, setup.points().size() - 1);
    List<Verdict> verdicts = new ArrayList<>();
    if (event.isEmpty() || finish.time_ms(entrant) == Split.UNKNOWN) {
      return verdicts;
    }
    Entrant who = results.entrants().get(entrant);
    RecordKey national =
        new RecordKey(Scope.NATIONAL, event.get(), who.sex(), category(entrant), who.nation());
    add(verdicts, entrant, national, i -> nation(i).equals(who.nation()));
    Optional<Area> area = Area.of(who.nation());
    if (area.isPresent()) {
      RecordKey key =
          new RecordKey(Scope.AREA, event.get(), who.sex(), category(entrant), area.get().code());
      add(verdicts, entrant, key, i -> Area.of(nation(i)).equals(area));
    }
    return verdicts;
  }

  private void add(List<Verdict> verdicts, int entrant, RecordKey key, IntPredicate alike) {
    if (!keys.contains(key) && isFastest(entrant, alike)) {
      RaceSetup setup = results.setup();
      Stake stake = new Stake(key, setup.points().size() - 1, setup.finish(), true, Split.UNKNOWN);
      verdicts.add(judging.verdict(entrant, stake, finish.time_ms(entrant), Optional.empty()));
    }
  }

  private boolean isFastest(int entrant, IntPredicate alike) {
    for (int i = 0; i < results.entrants().size(); i++) {
      long time_ms = finish.time_ms(i);
      boolean faster = time_ms != Split.UNKNOWN && time_ms < finish.time_ms(entrant);
      if (faster && runsForTheSame(i, entrant) && alike.test(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean runsForTheSame(int one, int other) {
    return results.entrants().get(one).sex().equals(results.entrants().get(other).sex())
        && category(one).equals(category(other));
  }

  private Category category(int entrant) {
    return contenders.mainCategory(results.raceOf(entrant), results.entrants().get(entrant).sex());
  }

  private String nation(int entrant) {
    return results.entrants().get(entrant).nation();
  }
}

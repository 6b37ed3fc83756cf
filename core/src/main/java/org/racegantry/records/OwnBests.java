package org.racegantry.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.racegantry.race.Basis;
import org.racegantry.race.Entrant;
import org.racegantry.race.RaceSetup;
import org.racegantry.records.rule.Against;
import org.racegantry.records.rule.Bar;
import org.racegantry.records.rule.Clocking;
import org.racegantry.records.rule.Performance;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Split;

/**
 * Each runner's own bests, against what the entry says. They go by the time that ranks in the race,
 * so a runner far behind the gun has a best of her own crossing of the start.
 */
final class OwnBests {
  private static final List<String> NOTHING = List.of();
  private static final List<String> DEBUT = List.of("debut");
  private static final List<String> PB = List.of("PB");
  private static final List<String> EQUAL_PB = List.of("=PB");
  private static final List<String> SB = List.of("SB");
  private static final List<String> EQUAL_SB = List.of("=SB");

  private final Results results;
  private final RaceSetup setup;
  private final Judging judging;
  private final LocalDate day;
  private final Provisional provisional;
  private final long[] times_ms;

  OwnBests(Results results, Judging judging, LocalDate day, Provisional provisional) {
    this.results = results;
    this.setup = results.setup();
    this.judging = judging;
    this.day = day;
    this.provisional = provisional;
    this.times_ms = results.times_ms(setup.points().size() - 1);
  }

  /**
   * The words for result lists. A time from a gun that was never recorded earns none; a personal
   * best is one of the season too, and that is not said.
   */
  List<String> marks(int entrant) {
    if (times_ms[entrant] <= 0) {
      return NOTHING;
    }
    List<String> marks = earned(results.entrants().get(entrant), times_ms[entrant]);
    // Asked last: for most runners there is nothing to doubt.
    return !marks.isEmpty() && fromGun(entrant) && results.gunPlanned(entrant) ? NOTHING : marks;
  }

  private static List<String> earned(Entrant who, long time_ms) {
    if (who.personalBest_ms() == Entrant.DEBUT) {
      return DEBUT;
    }
    long official_s = OfficialTime.seconds(time_ms);
    List<String> personal = marks(official_s, who.personalBest_ms(), PB, EQUAL_PB);
    return personal.isEmpty() ? marks(official_s, who.seasonBest_ms(), SB, EQUAL_SB) : personal;
  }

  private static List<String> marks(
      long official_s, long best_ms, List<String> faster, List<String> equal) {
    long best_s = best_ms < 0 ? Split.UNKNOWN : OfficialTime.seconds(best_ms);
    if (best_s == official_s) {
      return equal;
    }
    return official_s < best_s ? faster : NOTHING;
  }

  private boolean fromGun(int entrant) {
    Basis basis = setup.races().get(results.raceOf(entrant)).basis();
    return basis == Basis.GUN || results.seenAt_ms(entrant, 0) == Split.UNKNOWN;
  }

  /** The verdicts on a finisher's own bests; none for anybody else. */
  List<Verdict> verdicts(int entrant, Category category) {
    List<Verdict> verdicts = new ArrayList<>();
    int finish = setup.points().size() - 1;
    Optional<Event> event = Stakes.event(setup, finish);
    if (times_ms[entrant] > 0 && event.isPresent()) {
      Entrant who = results.entrants().get(entrant);
      for (Scope scope : List.of(Scope.PERSONAL, Scope.SEASON)) {
        RecordKey key = new RecordKey(scope, event.get(), who.sex(), category, "");
        Stake stake = new Stake(key, finish, setup.finish(), true, Split.UNKNOWN);
        verdicts.add(verdict(entrant, stake));
      }
    }
    return verdicts;
  }

  private Verdict verdict(int entrant, Stake stake) {
    Entrant who = results.entrants().get(entrant);
    Clocking clocking = judging.clocking(entrant, times_ms[entrant], fromGun(entrant));
    boolean personal = stake.key().scope() == Scope.PERSONAL;
    boolean debut = who.personalBest_ms() == Entrant.DEBUT;
    long best_ms = personal ? who.personalBest_ms() : who.seasonBest_ms();
    Optional<Bar> toBeat =
        debut || best_ms < 0
            ? Optional.empty()
            : Optional.of(
                new Bar(
                    OfficialTime.seconds(best_ms),
                    personal ? "best so far, as entered" : "best of the season, as entered"));
    Optional<Bar> none = Optional.empty();
    Against against = new Against(day, toBeat, false, none, none, none, debut);
    Performance performance = judging.performance(entrant, stake, clocking, against);
    return judging.verdict(performance, Optional.empty(), provisional.ranking_s(who.id()));
  }
}

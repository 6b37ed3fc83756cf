package org.racegantry.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.racegantry.race.Change;
import org.racegantry.race.Race;
import org.racegantry.race.ResultState;
import org.racegantry.rehearsal.FirstTime;
import org.racegantry.rehearsal.LondonRace;
import org.racegantry.rehearsal.Truth;

/**
 * What the officials of the demo do on race day. That the press had other times first is a fact;
 * who stated them when, and when results were declared, is staged.
 */
final class DayActs {
  private static final long CLOCK_SEEN_MS = 5_000;
  private static final long PROVISIONAL_MS = 90_000;
  private static final long AGREED_MS = 9 * 60_000;
  private static final long OFFICIAL_MS = 15 * 60_000;

  private final LondonDay day;
  private final List<Step> steps = new ArrayList<>();

  private DayActs(LondonDay day) {
    this.day = day;
  }

  /**
   * One act of race day.
   *
   * @param at_ms when, in milliseconds since 1970
   * @param takesBack the earlier step it undoes, if any
   */
  record Step(long at_ms, String why, List<Change> changes, Optional<Step> takesBack) {
    Step {
      changes = List.copyOf(changes);
    }
  }

  /** The acts in order of their times; the mass race is left to the end of the day. */
  static List<Step> of(LondonDay day) {
    DayActs acts = new DayActs(day);
    for (Race race : day.race().setup().races()) {
      if (!race.id().equals(LondonRace.MASS)) {
        acts.plan(race);
      }
    }
    acts.steps.sort(Comparator.comparingLong(Step::at_ms));
    return List.copyOf(acts.steps);
  }

  private void plan(Race race) {
    Map<String, Truth> finishers = new TreeMap<>();
    long last_ms = 0;
    for (Truth truth : day.race().truths()) {
      if (truth.race().id().equals(race.id()) && truth.gunTime_ms() != Truth.NOT_THERE) {
        finishers.put(truth.entrant().bib().text(), truth);
        last_ms = Math.max(last_ms, truth.gun_ms() + truth.gunTime_ms());
      }
    }
    for (FirstTime first : day.firstTimes()) {
      if (first.race().equals(race.id())) {
        tellAndCorrect(first, finishers.get(first.bib().text()), last_ms + AGREED_MS);
      }
    }
    declare(race, ResultState.PROVISIONAL, last_ms + PROVISIONAL_MS, "the last of the race is in");
    declare(race, ResultState.OFFICIAL, last_ms + OFFICIAL_MS, "no protest, the times agree");
  }

  private void tellAndCorrect(FirstTime first, Truth truth, long agreed_ms) {
    String finish = day.race().setup().finish().id();
    long told_ms = truth.gun_ms() + first.elapsed_s() * 1000;
    Change time = new Change.TimeSet(truth.entrant().id(), finish, told_ms, "finish clock");
    Step told =
        new Step(
            Math.max(told_ms, truth.gun_ms() + truth.gunTime_ms()) + CLOCK_SEEN_MS,
            "the clock of the broadcast",
            List.of(time),
            Optional.empty());
    steps.add(told);
    steps.add(
        new Step(agreed_ms, "photo finish and transponder agree", List.of(), Optional.of(told)));
  }

  private void declare(Race race, ResultState state, long at_ms, String why) {
    Change declared = new Change.ResultsDeclared(race.id(), state);
    steps.add(new Step(at_ms, why, List.of(declared), Optional.empty()));
  }
}

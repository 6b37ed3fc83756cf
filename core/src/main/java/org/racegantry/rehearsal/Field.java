package org.racegantry.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.race.Person;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Status;

/** Everybody entered, with what really happens to them; grows until the day is run. */
final class Field {
  private final RaceSetup setup;
  private final Starters starters;
  private final List<Entrant> entrants = new ArrayList<>();
  private final List<Person> persons = new ArrayList<>();
  private final List<String> chips = new ArrayList<>();
  private final List<Truth> truths = new ArrayList<>();

  Field(RaceSetup setup) {
    this.setup = setup;
    this.starters = new Starters(setup);
  }

  Starters starters() {
    return starters;
  }

  int size() {
    return entrants.size();
  }

  /** Enters one person; {@code times_ms} as in {@link Truth}. */
  void add(Entrant entrant, Person person, Status status, long[] times_ms) {
    entrants.add(entrant);
    persons.add(person);
    chips.add("C" + entrant.bib().text());
    truths.add(
        new Truth(entrant, starters.race(entrant), status, starters.gun_ms(entrant), times_ms));
  }

  /** Runs the day, with faults for everybody who is not spared them. */
  Rehearsed run(Faults faults, long seed, Predicate<Truth> spared) {
    List<Change.ChipSet> table = new ArrayList<>();
    for (int i = 0; i < chips.size(); i++) {
      table.add(
          new Change.ChipSet(
              chips.get(i), entrants.get(i).id(), Change.ChipSet.ALWAYS, Change.ChipSet.FOREVER));
    }
    RaceDay.Outcome day = RaceDay.run(setup, truths, chips, faults, seed, spared);
    return new Rehearsed(
        setup, entrants, persons, table, starters.guns(), day.repairs(), truths, day.reads());
  }
}

package org.racegantry.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.racegantry.codec.Codec;
import org.racegantry.journal.Journal;
import org.racegantry.race.Act;
import org.racegantry.race.ActLedger;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.ChipCode;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Person;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.RecordMark;

/**
 * What a race file says, at one moment, about the setup, who is entered and whose chip is whose.
 * Importers and the desk look here before they write. Acts come into force as docs/scoring.md,
 * section 1, says. Immutable.
 */
public final class Roster {
  private final Map<EntrantId, Entrant> entrants = new LinkedHashMap<>();
  private final Map<Bib, Entrant> byBib = new TreeMap<>();
  private final Map<String, List<Change.ChipSet>> chips = new TreeMap<>(ChipCode.ALIKE);
  private final Map<EntrantId, Person> people = new TreeMap<>();
  private final Map<String, List<RecordMark>> recordBooks = new TreeMap<>();
  private RaceSetup setup;

  private Roster() {}

  /** Reads a journal from its beginning to its end. */
  public static Roster of(Journal journal) {
    List<Act> acts = new ArrayList<>();
    journal.replay(
        0,
        Long.MAX_VALUE,
        entry ->
            Codec.decode(entry.body()).facts().stream()
                .filter(Act.class::isInstance)
                .map(Act.class::cast)
                .forEach(acts::add));
    Roster roster = new Roster();
    new ActLedger(acts).inForce().forEach(act -> act.changes().forEach(roster::apply));
    roster.entrants.values().forEach(entrant -> roster.byBib.put(entrant.bib(), entrant));
    journal.persons(body -> roster.take(Codec.decodePerson(body.body())));
    return roster;
  }

  private void apply(Change change) {
    switch (change) {
      case Change.SetupSet set -> setup = set.setup();
      case Change.EntrantSet set -> {
        // Taken out first, so that of two with one bib the one entered last is found by it.
        entrants.remove(set.entrant().id());
        entrants.put(set.entrant().id(), set.entrant());
      }
      case Change.EntrantRemoved removed -> entrants.remove(removed.entrant());
      case Change.ChipSet set ->
          chips.computeIfAbsent(set.chip(), _ -> new ArrayList<>(1)).add(set);
      case Change.RecordBookSet set -> recordBooks.put(set.book(), set.marks());
      case Change.GunSet _,
          Change.ClockSet _,
          Change.StatusSet _,
          Change.OrderJudged _,
          Change.TimeSet _,
          Change.ReadStruck _,
          Change.ResultsDeclared _,
          Change.PaperSet _,
          Change.NoteSet _,
          Change.EditionsSet _ -> {
        // Says nothing about who is entered.
      }
    }
  }

  private void take(Person person) {
    people.put(person.entrant(), person);
  }

  /** The setup in force, where there is one. */
  public Optional<RaceSetup> setup() {
    return Optional.ofNullable(setup);
  }

  /** The record books, by name in its order. */
  public Map<String, List<RecordMark>> recordBooks() {
    return Collections.unmodifiableMap(recordBooks);
  }

  /** Everybody entered, the one entered last at the end. */
  public Iterable<Entrant> entrants() {
    return Collections.unmodifiableCollection(entrants.values());
  }

  /** How many are entered. */
  public int size() {
    return entrants.size();
  }

  /** The entrant with this bib. */
  public Optional<Entrant> entrant(Bib bib) {
    return Optional.ofNullable(byBib.get(bib));
  }

  /** The entrant with this id. */
  public Optional<Entrant> entrant(EntrantId id) {
    return Optional.ofNullable(entrants.get(id));
  }

  /** The person behind an entrant, unless unknown or erased. */
  public Optional<Person> person(EntrantId id) {
    return Optional.ofNullable(people.get(id));
  }

  /** The assignments of a chip, oldest first; where stretches overlap the last counts. */
  public List<Change.ChipSet> chip(String code) {
    return Collections.unmodifiableList(chips.getOrDefault(code, List.of()));
  }
}

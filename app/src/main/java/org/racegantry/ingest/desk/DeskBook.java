package org.racegantry.ingest.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.racegantry.codec.Codec;
import org.racegantry.ingest.problem.Shown;
import org.racegantry.journal.Journal;
import org.racegantry.race.Act;
import org.racegantry.race.ActLedger;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Fact;
import org.racegantry.race.Person;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.Status;

/**
 * What is known in a race file by now: setup, entrants, chips, rulings and acts in force, and which
 * readers and chips have been heard. The desk holds new words against it; nothing here is scored.
 */
public final class DeskBook {
  private final ActLedger ledger;
  private final Map<EntrantId, Entrant> entrants = new LinkedHashMap<>();
  private final Map<EntrantId, Status> rulings = new TreeMap<>();
  private final Map<EntrantId, Person> persons;
  private final Heard heard;
  private final TreeSet<String> readers;
  private final TreeSet<String> chips;
  private RaceSetup setup;

  private DeskBook(ActLedger ledger, Heard heard, Map<EntrantId, Person> persons) {
    this.ledger = ledger;
    this.heard = heard;
    this.persons = persons;
    this.readers = new TreeSet<>(heard.readers());
    this.chips = new TreeSet<>(heard.chips());
    ledger.inForce().stream().flatMap(act -> act.changes().stream()).forEach(this::apply);
    if (setup != null) {
      setup.lines().forEach(line -> readers.addAll(line.readers()));
    }
  }

  /** What the readers sent, by name only: the reads themselves stay in the journal. */
  private record Heard(TreeSet<String> readers, TreeSet<String> chips) {}

  /** Reads a whole journal. */
  public static DeskBook of(Journal journal) {
    List<Act> acts = new ArrayList<>();
    Heard heard = new Heard(new TreeSet<>(), new TreeSet<>());
    journal.replay(
        0,
        Long.MAX_VALUE,
        entry -> Codec.decode(entry.body()).facts().forEach(fact -> sort(fact, acts, heard)));
    Map<EntrantId, Person> persons = new TreeMap<>();
    journal.persons(
        stored -> {
          Person person = Codec.decodePerson(stored.body());
          persons.put(person.entrant(), person);
        });
    return new DeskBook(new ActLedger(acts), heard, persons);
  }

  private static void sort(Fact fact, List<Act> acts, Heard heard) {
    switch (fact) {
      case Act act -> acts.add(act);
      case ReadBatch reads -> {
        heard.readers().addAll(reads.readers());
        heard.chips().addAll(reads.chips());
      }
    }
  }

  private void apply(Change change) {
    switch (change) {
      case Change.SetupSet set -> setup = set.setup();
      case Change.EntrantSet set -> {
        entrants.remove(set.entrant().id());
        entrants.put(set.entrant().id(), set.entrant());
      }
      case Change.EntrantRemoved removed -> entrants.remove(removed.entrant());
      case Change.ChipSet set -> chips.add(set.chip());
      case Change.StatusSet set -> rulings.put(set.entrant(), set.status());
      case Change.GunSet _,
          Change.ClockSet _,
          Change.OrderJudged _,
          Change.TimeSet _,
          Change.ReadStruck _,
          Change.ResultsDeclared _,
          Change.RecordBookSet _ -> {
        // The desk checks no later words against these.
      }
    }
  }

  /** The race as set up; throws {@link Refusal} where the file has no setup yet. */
  public RaceSetup setup() {
    if (setup == null) {
      throw new Refusal("the file has no race set up yet; make one with: gantry new --race");
    }
    return setup;
  }

  /** Whether a setup is in force. */
  public boolean isSetUp() {
    return setup != null;
  }

  /** Times as the crew of this race says them. */
  public RaceTime time() {
    return new RaceTime(setup().date(), setup().zone());
  }

  /** Every act, and whether it is in force. */
  public ActLedger ledger() {
    return ledger;
  }

  /** The act with this number; throws {@link Refusal} where there is none. */
  ActLedger.Line line(int number) {
    int acts = ledger.lines().size();
    String have = acts == 0 ? "no acts" : "acts 1 to " + ledger.lines().getLast().act().number();
    return ledger
        .line(number)
        .orElseThrow(() -> new Refusal("there is no act " + number + "; the file has " + have));
  }

  /** What would be known if this act were recorded too. */
  DeskBook with(Act act) {
    return new DeskBook(ledger.with(act), heard, persons);
  }

  /** Who wears the bib; of two, the one entered last. */
  Optional<Entrant> wearing(Bib bib) {
    return entrants.values().stream()
        .filter(entrant -> entrant.bib().equals(bib))
        .reduce((first, last) -> last);
  }

  /** Every bib worn, 2 before 10. */
  List<String> bibs() {
    return entrants.values().stream().map(Entrant::bib).distinct().sorted().map(Bib::text).toList();
  }

  /** Readers on a line of the setup, or heard. */
  TreeSet<String> readers() {
    return readers;
  }

  /** Chips assigned or heard. */
  TreeSet<String> chips() {
    return chips;
  }

  /** The ruling in force on an entrant; {@link Status#OK} where there is none. */
  Status ruling(EntrantId entrant) {
    return rulings.getOrDefault(entrant, Status.OK);
  }

  /** {@code bib 21 (Ada Lovelace)}, or the bib alone where nobody's name is known. */
  String words(EntrantId id) {
    Entrant entrant = entrants.get(id);
    if (entrant == null) {
      return "an entrant taken out";
    }
    Person person = persons.getOrDefault(id, Person.named(id, "", ""));
    String name = Shown.plain(person.fullName());
    return "bib " + entrant.bib() + (name.isEmpty() ? "" : " (" + name + ")");
  }
}

package org.racegantry.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.racegantry.race.Act;
import org.racegantry.race.ActLedger;
import org.racegantry.race.Change;
import org.racegantry.race.ChipCode;
import org.racegantry.race.Edition;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Note;
import org.racegantry.race.Paper;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.RecordMark;
import org.racegantry.race.ResultState;

/**
 * The officials' acts folded into what holds now (docs/scoring.md, section 1). It keeps count of
 * what each act touched, so that one moved gun does not mean to look at every read again.
 */
final class FactsInForce {
  private final TreeMap<Integer, Act> acts = new TreeMap<>();
  private final Touched touched = new Touched();
  private boolean refold;

  private RaceSetup setup;
  private final Map<EntrantId, Entrant> entrants = new LinkedHashMap<>();
  private final Map<String, List<Change.ChipSet>> chips = new LinkedHashMap<>();
  private final Map<String, List<Change.ClockSet>> clocks = new LinkedHashMap<>();
  private final Map<String, Long> guns = new TreeMap<>();
  private final Map<EntrantId, Change.StatusSet> rulings = new TreeMap<>();
  private final Map<String, List<EntrantId>> judged = new TreeMap<>();
  private final Map<EntrantId, Map<String, Change.TimeSet>> stated = new TreeMap<>();
  private final Set<Change.ReadStruck> struck = new LinkedHashSet<>();
  private final List<Change.ResultsDeclared> declarations = new ArrayList<>();
  // Other rooms' matters: times and places depend on no book, paper, note or earlier edition.
  private final Map<String, List<RecordMark>> books = new TreeMap<>();
  private final List<Paper> papers = new ArrayList<>();
  private final Map<EntrantId, Note> notes = new LinkedHashMap<>();
  private List<Edition> editions = List.of();

  /** Takes an act in; the same act again changes nothing. */
  void add(Act act) {
    Act known = acts.get(act.number());
    if (known != null) {
      if (!known.equals(act)) {
        throw new IllegalArgumentException("two different acts have the number " + act.number());
      }
      return;
    }
    boolean next = acts.isEmpty() || act.number() > acts.lastKey();
    acts.put(act.number(), act);
    touched.by(act);
    if (next && act.supersedes() == Act.NOTHING && !refold) {
      act.changes().forEach(this::apply);
      return;
    }
    // Bringing an act in or out of force touches what that act touched; folding is cheap.
    for (int number = act.supersedes(); number != Act.NOTHING; ) {
      Act other = acts.get(number);
      if (other == null) {
        break;
      }
      touched.by(other);
      number = other.supersedes();
    }
    refold = true;
  }

  /** What was touched since the last call, after bringing everything into force. */
  Touched settle() {
    bringIntoForce();
    return touched.take();
  }

  void bringIntoForce() {
    if (refold) {
      fold();
      refold = false;
    }
  }

  Collection<Act> allActs() {
    return acts.values();
  }

  private void fold() {
    setup = null;
    entrants.clear();
    chips.clear();
    clocks.clear();
    guns.clear();
    rulings.clear();
    judged.clear();
    stated.clear();
    struck.clear();
    declarations.clear();
    books.clear();
    papers.clear();
    notes.clear();
    editions = List.of();
    for (Act act : new ActLedger(acts.values()).inForce()) {
      act.changes().forEach(this::apply);
    }
  }

  private void apply(Change change) {
    switch (change) {
      case Change.SetupSet set -> setup = set.setup();
      case Change.EntrantSet set -> {
        // Taken out first, so that the one entered last is the last in order.
        entrants.remove(set.entrant().id());
        entrants.put(set.entrant().id(), set.entrant());
      }
      case Change.EntrantRemoved removed -> entrants.remove(removed.entrant());
      case Change.ChipSet set ->
          chips.computeIfAbsent(ChipCode.key(set.chip()), _ -> new ArrayList<>(1)).add(set);
      case Change.GunSet set -> guns.put(set.wave(), set.time_ms());
      case Change.ClockSet set ->
          clocks.computeIfAbsent(set.reader(), _ -> new ArrayList<>(1)).add(set);
      case Change.StatusSet set -> rulings.put(set.entrant(), set);
      case Change.OrderJudged order -> judged.put(order.race(), order.order());
      case Change.TimeSet set ->
          stated.computeIfAbsent(set.entrant(), _ -> new TreeMap<>()).put(set.point(), set);
      case Change.ReadStruck read ->
          struck.add(
              new Change.ReadStruck(read.reader(), ChipCode.key(read.chip()), read.time_ms()));
      case Change.ResultsDeclared declaration -> declarations.add(declaration);
      case Change.RecordBookSet set -> books.put(set.book(), set.marks());
      case Change.PaperSet set -> {
        papers.removeIf(set.paper()::replaces);
        papers.add(set.paper());
      }
      case Change.NoteSet set -> notes.put(set.note().id(), set.note());
      case Change.EditionsSet set -> editions = set.editions();
    }
  }

  /** Of the races of the setup in force, which may be a later act than a declaration. */
  private Map<String, Decisions.Declared> declared() {
    Map<String, Decisions.Declared> declared = new TreeMap<>();
    for (Change.ResultsDeclared declaration : declarations) {
      for (Race race : setup.races()) {
        if (declaration.race().isEmpty() || declaration.race().equals(race.id())) {
          int before = declared.getOrDefault(race.id(), Decisions.Declared.NOT_YET).version();
          int version = declaration.state() == ResultState.OFFICIAL ? before + 1 : before;
          declared.put(race.id(), new Decisions.Declared(declaration.state(), version));
        }
      }
    }
    return declared;
  }

  RaceSetup setup() {
    return setup;
  }

  /** Entrants in force, the one entered last at the end. */
  Collection<Entrant> entrants() {
    return entrants.values();
  }

  Entrant entrant(EntrantId id) {
    return entrants.get(id);
  }

  /** Who was assigned the chip, in whatever spelling; the last that covers a time counts. */
  List<Change.ChipSet> holdings(String chip) {
    return chips.getOrDefault(ChipCode.key(chip), List.of());
  }

  void eachHolding(Consumer<Change.ChipSet> action) {
    chips.values().forEach(holdings -> holdings.forEach(action));
  }

  /** Every chip that was assigned, by its key, with what {@link #holdings} says of it. */
  void eachChip(BiConsumer<String, List<Change.ChipSet>> action) {
    chips.forEach(action);
  }

  List<Change.ClockSet> clocks(String reader) {
    return clocks.getOrDefault(reader, List.of());
  }

  /** The wave's gun in milliseconds since 1970, or null while it is not a fact. */
  Long gun(String wave) {
    return guns.get(wave);
  }

  /** What the officials decided so far. */
  Decisions decisions() {
    return new Decisions(
        rulings, judged, stated, declared(), books, papers, notes.values(), editions);
  }

  /** The reads struck, each with the key of its chip. */
  Set<Change.ReadStruck> struck() {
    return struck;
  }
}

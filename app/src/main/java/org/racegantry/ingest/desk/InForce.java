package org.racegantry.ingest.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.racegantry.race.Bib;
import org.racegantry.race.Change;
import org.racegantry.race.ChipCode;
import org.racegantry.race.Edition;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Note;
import org.racegantry.race.Paper;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Status;

/** What the changes in force come to, as far as the desk holds words against it. */
final class InForce {
  private RaceSetup setup;
  private final Map<EntrantId, Entrant> entrants = new LinkedHashMap<>();
  private final TreeMap<Bib, LinkedHashSet<EntrantId>> byBib = new TreeMap<>();
  private final TreeMap<String, List<Change.ChipSet>> chips = new TreeMap<>(ChipCode.ALIKE);
  private final Map<EntrantId, TreeSet<String>> chipsOf = new TreeMap<>();
  private final Map<EntrantId, Status> rulings = new TreeMap<>();
  private final Map<EntrantId, Set<String>> stated = new TreeMap<>();
  private final Map<String, List<EntrantId>> judged = new TreeMap<>();
  private final List<Change.ResultsDeclared> declared = new ArrayList<>();
  private final List<Paper> papers = new ArrayList<>();
  private final Map<EntrantId, Note> notes = new LinkedHashMap<>();
  private final Map<String, Long> guns = new TreeMap<>();
  private final List<Change.ClockSet> clocks = new ArrayList<>();
  private List<Edition> editions = List.of();

  void apply(Change change) {
    switch (change) {
      case Change.SetupSet set -> setup = set.setup();
      case Change.EntrantSet set -> {
        remove(set.entrant().id());
        entrants.put(set.entrant().id(), set.entrant());
        byBib
            .computeIfAbsent(set.entrant().bib(), _ -> new LinkedHashSet<>(2))
            .add(set.entrant().id());
      }
      case Change.EntrantRemoved removed -> remove(removed.entrant());
      case Change.ChipSet set -> {
        chips.computeIfAbsent(set.chip(), _ -> new ArrayList<>(1)).add(set);
        chipsOf.computeIfAbsent(set.entrant(), _ -> new TreeSet<>(ChipCode.ALIKE)).add(set.chip());
      }
      case Change.StatusSet set -> rulings.put(set.entrant(), set.status());
      case Change.TimeSet set ->
          stated.computeIfAbsent(set.entrant(), _ -> new TreeSet<>()).add(set.point());
      case Change.OrderJudged order -> judged.put(order.race(), order.order());
      case Change.ResultsDeclared declaration -> declared.add(declaration);
      case Change.PaperSet set -> {
        papers.removeIf(set.paper()::replaces);
        papers.add(set.paper());
      }
      case Change.NoteSet set -> notes.put(set.note().id(), set.note());
      case Change.EditionsSet set -> editions = set.editions();
      case Change.GunSet set -> guns.put(set.wave(), set.time_ms());
      case Change.ClockSet set -> clocks.add(set);
      case Change.ReadStruck _, Change.RecordBookSet _ -> {
        // The desk checks no later words against these.
      }
    }
  }

  /** Taken out first, so that of two with one bib the one entered last is found by it. */
  private void remove(EntrantId id) {
    Entrant before = entrants.remove(id);
    if (before != null) {
      LinkedHashSet<EntrantId> wearers = byBib.get(before.bib());
      wearers.remove(id);
      if (wearers.isEmpty()) {
        byBib.remove(before.bib());
      }
    }
  }

  /** The setup, or null. */
  RaceSetup setup() {
    return setup;
  }

  /** The entrant with this id, or null. */
  Entrant entrant(EntrantId id) {
    return entrants.get(id);
  }

  /** Who wears the bib; of two, the one entered last. */
  Optional<Entrant> wearing(Bib bib) {
    LinkedHashSet<EntrantId> wearers = byBib.get(bib);
    return wearers == null
        ? Optional.empty()
        : Optional.of(entrants.get(wearers.reversed().getFirst()));
  }

  /** Every bib worn, 2 before 10. */
  List<String> bibs() {
    return byBib.keySet().stream().map(Bib::text).toList();
  }

  Set<String> chips() {
    return Collections.unmodifiableSet(chips.keySet());
  }

  /** Who holds a chip when, without overlaps, in order of time. */
  List<Change.ChipSet> holders(String chip) {
    return Holders.of(chips.getOrDefault(chip, List.of()));
  }

  /** The chips an entrant was ever assigned. */
  Set<String> chipsOf(EntrantId id) {
    return chipsOf.getOrDefault(id, new TreeSet<>());
  }

  /** The ruling on an entrant; {@link Status#OK} where there is none. */
  Status ruling(EntrantId id) {
    return rulings.getOrDefault(id, Status.OK);
  }

  /** The points officials stated a time for. */
  Set<String> stated(EntrantId id) {
    return stated.getOrDefault(id, new TreeSet<>());
  }

  /** Whether the judges named the entrant in the order of a race. */
  boolean judged(EntrantId id) {
    return judged.values().stream().anyMatch(order -> order.contains(id));
  }

  /** The papers stated, in the order they came. */
  List<Paper> papers() {
    return papers;
  }

  /** The notes, in the order they were first entered. */
  Collection<Note> notes() {
    return Collections.unmodifiableCollection(notes.values());
  }

  /** Whether there is a note with this id. */
  boolean isNote(EntrantId id) {
    return notes.containsKey(id);
  }

  /** Places of earlier editions, as imported. */
  List<Edition> editions() {
    return editions;
  }

  /** When the gun of each wave that has one was fired, in milliseconds since 1970. */
  Map<String, Long> guns() {
    return guns;
  }

  /** Corrections of clocks; of two that cover a time the later one counts. */
  List<Change.ClockSet> clocks() {
    return clocks;
  }

  List<Change.ResultsDeclared> declared() {
    return declared;
  }
}

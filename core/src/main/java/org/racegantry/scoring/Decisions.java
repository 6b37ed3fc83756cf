package org.racegantry.scoring;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.race.Change;
import org.racegantry.race.Edition;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Note;
import org.racegantry.race.Paper;
import org.racegantry.race.RecordMark;
import org.racegantry.race.ResultState;
import org.racegantry.race.Status;

/** What the officials decided, as of one scoring. Immutable. */
final class Decisions {
  /** How final one race is, and how often it was declared official. */
  record Declared(ResultState state, int version) {
    static final Declared NOT_YET = new Declared(ResultState.LIVE, 0);
  }

  private final Map<EntrantId, Change.StatusSet> rulings;
  private final Map<String, List<EntrantId>> judged;
  private final Map<EntrantId, Map<String, Change.TimeSet>> stated;
  private final Map<String, Declared> declared;
  private final Map<String, List<RecordMark>> books;
  private final List<Paper> papers;
  private final List<Note> notes;
  private final List<Edition> editions;

  Decisions(
      Map<EntrantId, Change.StatusSet> rulings,
      Map<String, List<EntrantId>> judged,
      Map<EntrantId, Map<String, Change.TimeSet>> stated,
      Map<String, Declared> declared,
      Map<String, List<RecordMark>> books,
      List<Paper> papers,
      Collection<Note> notes,
      List<Edition> editions) {
    this.rulings = new TreeMap<>(rulings);
    this.judged = new TreeMap<>(judged);
    this.stated = new TreeMap<>();
    stated.forEach((id, times) -> this.stated.put(id, new TreeMap<>(times)));
    this.declared = new TreeMap<>(declared);
    this.books = Collections.unmodifiableMap(new TreeMap<>(books));
    this.papers = List.copyOf(papers);
    this.notes = List.copyOf(notes);
    this.editions = List.copyOf(editions);
  }

  /** Every ruling on a status, by entrant. */
  Collection<Change.StatusSet> rulings() {
    return rulings.values();
  }

  /** The ruling on an entrant's status, or null. */
  Change.StatusSet ruling(EntrantId id) {
    return rulings.get(id);
  }

  /** Whether an official ruled that the entrant did not start. */
  boolean didNotStart(EntrantId id) {
    Change.StatusSet ruling = rulings.get(id);
    return ruling != null && ruling.status() == Status.DNS;
  }

  /** The judges' order of finish in a race; empty where they gave none. */
  List<EntrantId> judged(String race) {
    return judged.getOrDefault(race, List.of());
  }

  /** The time an official stated for an entrant at a point, or null. */
  Change.TimeSet stated(EntrantId id, String point) {
    Map<String, Change.TimeSet> times = stated.get(id);
    return times == null ? null : times.get(point);
  }

  boolean anyStated(EntrantId id) {
    return stated.containsKey(id);
  }

  Declared declared(String race) {
    return declared.getOrDefault(race, Declared.NOT_YET);
  }

  /** The record books, by name. */
  Map<String, List<RecordMark>> books() {
    return books;
  }

  /** The papers records rest on, in the order they came. */
  List<Paper> papers() {
    return papers;
  }

  /** What was said or seen, in the order it was first entered. */
  List<Note> notes() {
    return notes;
  }

  /** Places of earlier editions. */
  List<Edition> editions() {
    return editions;
  }
}

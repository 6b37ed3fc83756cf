package org.racegantry.ingest.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.race.ActLedger;
import org.racegantry.race.Change;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Note;
import org.racegantry.race.Person;

/**
 * A note in force, with its words.
 *
 * @param act the act that brought it
 * @param words what it is, of which moment and about whom
 * @param name who said it; empty where that is not known or was erased
 * @param role may be empty
 * @param text what was said; empty where it was erased
 */
public record Noted(int act, String words, String name, String role, String text) {
  /** Every note in force, in the order they were first entered. */
  static List<Noted> in(DeskBook book, ChangeWords words) {
    Map<EntrantId, Integer> acts = new LinkedHashMap<>();
    for (ActLedger.Line line : book.ledger().lines()) {
      for (Change change : line.inForce() ? line.act().changes() : List.<Change>of()) {
        if (change instanceof Change.NoteSet set) {
          acts.put(set.note().id(), line.act().number());
        }
      }
    }
    List<Noted> notes = new ArrayList<>();
    for (Note note : book.inForce().notes()) {
      Person speaker = book.person(note.id());
      notes.add(
          new Noted(
              acts.get(note.id()),
              words.of(new Change.NoteSet(note)),
              speaker.fullName(),
              speaker.more().getOrDefault("role", ""),
              speaker.notes()));
    }
    return notes;
  }
}

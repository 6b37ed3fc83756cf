package org.racegantry.ingest.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.racegantry.ingest.Roster;
import org.racegantry.race.Change;
import org.racegantry.race.Change.ChipSet;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Person;

/**
 * What a start list changes in a race file. Whoever is entered already and stands in the list as
 * before is left alone, so importing a file twice changes nothing.
 *
 * @param changes for one act, in the order of the file
 * @param persons the persons that are new or different
 * @param added how many entrants are new
 * @param changed how many are entered already, and differ
 * @param unchanged how many are as they were
 * @param chips how many chips are given out
 */
public record EntryChanges(
    List<Change> changes, List<Person> persons, int added, int changed, int unchanged, int chips) {
  public EntryChanges {
    changes = List.copyOf(changes);
    persons = List.copyOf(persons);
  }

  /** Compares the list with what is entered. */
  public static EntryChanges between(Roster roster, List<Entry> entries) {
    List<Change> changes = new ArrayList<>();
    List<Person> persons = new ArrayList<>();
    int added = 0;
    int unchanged = 0;
    int chips = 0;
    for (Entry entry : entries) {
      Optional<Entrant> before = roster.entrant(entry.entrant().id());
      int changesBefore = changes.size() + persons.size();
      if (!before.equals(Optional.of(entry.entrant()))) {
        changes.add(new Change.EntrantSet(entry.entrant()));
      }
      if (!roster.person(entry.entrant().id()).equals(Optional.of(entry.person()))) {
        persons.add(entry.person());
      }
      for (String chip : entry.chips()) {
        if (!holds(roster, chip, entry.entrant().id())) {
          changes.add(new ChipSet(chip, entry.entrant().id(), ChipSet.ALWAYS, ChipSet.FOREVER));
          chips++;
        }
      }
      added += before.isEmpty() ? 1 : 0;
      unchanged += changes.size() + persons.size() == changesBefore ? 1 : 0;
    }
    int changed = entries.size() - added - unchanged;
    return new EntryChanges(changes, persons, added, changed, unchanged, chips);
  }

  /** Whether there is nothing to write. */
  public boolean isEmpty() {
    return changes.isEmpty() && persons.isEmpty();
  }

  // A list hands chips out without bounds, so only such assignments are compared: what the desk
  // swapped for a stretch of time stays swapped when the list comes again.
  private static boolean holds(Roster roster, String chip, EntrantId entrant) {
    List<ChipSet> lasting =
        roster.chip(chip).stream()
            .filter(set -> set.from_ms() == ChipSet.ALWAYS && set.until_ms() == ChipSet.FOREVER)
            .toList();
    return !lasting.isEmpty() && lasting.getLast().entrant().equals(entrant);
  }
}

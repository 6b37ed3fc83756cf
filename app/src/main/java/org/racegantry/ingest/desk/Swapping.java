package org.racegantry.ingest.desk;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.Change.ChipSet;
import org.racegantry.race.ChipCode;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Status;

/**
 * Two entrants wore each other's bib, and so each other's chips: the chips change hands for the
 * whole of race day, and with them every read of it.
 */
final class Swapping {
  private final DeskBook book;

  Swapping(DeskBook book) {
    this.book = book;
  }

  Ruling swap(Entrant one, Entrant other) {
    String first = book.words(one.id());
    String second = book.words(other.id());
    if (one.id().equals(other.id())) {
      throw new Refusal(first + " is named twice; a swap is between two");
    }
    List<Change> changes = new ArrayList<>();
    Set<String> chips = new TreeSet<>(ChipCode.ALIKE);
    chips.addAll(book.inForce().chipsOf(one.id()));
    chips.addAll(book.inForce().chipsOf(other.id()));
    for (String chip : chips) {
      book.inForce().holders(chip).forEach(held -> handOver(held, one.id(), other.id(), changes));
    }
    if (changes.isEmpty()) {
      throw new Refusal(first + " and " + second + " have no chips to swap");
    }
    String words =
        first
            + " and "
            + second
            + " wore each other's bib: each is scored with the reads of the other, all day long ("
            + given(changes)
            + ")";
    return new Ruling(Act.NOTHING, changes, List.of(), words, remarks(List.of(one, other)));
  }

  /**
   * From the first minute of race day, not for ever: a start list that comes again hands out chips
   * for ever, and must not undo what the desk has swapped.
   */
  private void handOver(ChipSet held, EntrantId one, EntrantId other, List<Change> changes) {
    ZoneId zone = book.setup().zone();
    long morning_ms = book.setup().date().atStartOfDay(zone).toInstant().toEpochMilli();
    boolean isOnes = held.entrant().equals(one);
    boolean concerns = isOnes || held.entrant().equals(other);
    if (concerns && held.until_ms() > morning_ms) {
      long from_ms = Math.max(held.from_ms(), morning_ms);
      changes.add(new ChipSet(held.chip(), isOnes ? other : one, from_ms, held.until_ms()));
    }
  }

  private String given(List<Change> changes) {
    Set<String> given = new LinkedHashSet<>();
    for (Change change : changes) {
      ChipSet set = (ChipSet) change;
      Entrant to = book.inForce().entrant(set.entrant());
      given.add("chip " + set.chip() + " to bib " + to.bib());
    }
    return String.join(", ", given);
  }

  /** What stands under the bibs and does not change hands. */
  private List<String> remarks(List<Entrant> both) {
    List<String> remarks = new ArrayList<>();
    for (Entrant entrant : both) {
      EntrantId id = entrant.id();
      if (book.ruling(id) != Status.OK) {
        remarks.add("the ruling " + book.ruling(id) + " stays with " + book.words(id));
      }
      Set<String> points = book.inForce().stated(id);
      if (!points.isEmpty()) {
        String at = String.join(", ", points);
        remarks.add("the times stated at " + at + " stay with " + book.words(id));
      }
      if (book.inForce().judged(id)) {
        remarks.add("the judged order still names " + book.words(id));
      }
    }
    return remarks;
  }
}

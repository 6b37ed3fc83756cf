package org.racegantry.ingest.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.racegantry.race.Change.ChipSet;
import org.racegantry.race.EntrantId;

/** Whom an assignment takes a chip from. */
final class Taken {
  private Taken() {}

  /** A remark for each entrant who held the chip in that stretch of time until now. */
  static List<String> remarks(DeskBook book, ChipSet set) {
    Set<EntrantId> losers = new LinkedHashSet<>();
    for (ChipSet held : book.inForce().holders(set.chip())) {
      boolean overlaps = held.from_ms() < set.until_ms() && set.from_ms() < held.until_ms();
      if (overlaps && !held.entrant().equals(set.entrant())) {
        losers.add(held.entrant());
      }
    }
    return losers.stream()
        .map(id -> "chip " + set.chip() + " is taken from " + book.words(id))
        .toList();
  }

  /** Whether the chip is the entrant's and nobody else's, for good. */
  static boolean isWhollyOf(DeskBook book, String chip, EntrantId entrant) {
    List<ChipSet> holders = book.inForce().holders(chip);
    return holders.size() == 1
        && holders.getFirst().entrant().equals(entrant)
        && holders.getFirst().from_ms() == ChipSet.ALWAYS
        && holders.getFirst().until_ms() == ChipSet.FOREVER;
  }
}

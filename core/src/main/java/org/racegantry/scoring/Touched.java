package org.racegantry.scoring;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.ChipCode;
import org.racegantry.race.EntrantId;

/** What acts have touched and scoring must look at again. */
final class Touched {
  /** The setup or a clock: every read has to be looked at again. */
  boolean everything;

  /** Entries that came, changed or went. */
  boolean entries;

  Set<EntrantId> entrants = new LinkedHashSet<>();

  /** Chips by their keys. */
  Set<String> chips = new LinkedHashSet<>();

  Set<String> waves = new TreeSet<>();

  void by(Act act) {
    act.changes().forEach(this::by);
  }

  private void by(Change change) {
    switch (change) {
      case Change.SetupSet _, Change.ClockSet _ -> everything = true;
      case Change.EntrantSet set -> {
        entries = true;
        entrants.add(set.entrant().id());
      }
      case Change.EntrantRemoved removed -> {
        entries = true;
        entrants.add(removed.entrant());
      }
      case Change.ChipSet set -> chips.add(ChipCode.key(set.chip()));
      case Change.GunSet set -> waves.add(set.wave());
      case Change.StatusSet set -> entrants.add(set.entrant());
      case Change.TimeSet set -> entrants.add(set.entrant());
      case Change.ReadStruck read -> chips.add(ChipCode.key(read.chip()));
      case Change.OrderJudged _,
          Change.ResultsDeclared _,
          Change.RecordBookSet _,
          Change.PaperSet _,
          Change.NoteSet _,
          Change.EditionsSet _ -> {
        // They change places and states, which are worked out anew every time.
      }
    }
  }

  /** What was touched so far; this one starts empty again. */
  Touched take() {
    Touched taken = new Touched();
    taken.everything = everything;
    taken.entries = entries;
    taken.entrants = entrants;
    taken.chips = chips;
    taken.waves = waves;
    everything = false;
    entries = false;
    entrants = new LinkedHashSet<>();
    chips = new LinkedHashSet<>();
    waves = new TreeSet<>();
    return taken;
  }
}

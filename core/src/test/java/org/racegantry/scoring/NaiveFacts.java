package org.racegantry.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.ChipCode;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Fact;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Read;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.ResultState;

/** Section 1 of docs/scoring.md: the facts in force. */
final class NaiveFacts {
  final long until_ms;
  RaceSetup setup;
  final Map<EntrantId, Entrant> entrants = new LinkedHashMap<>();
  final Map<String, Long> guns = new TreeMap<>();
  final Map<EntrantId, Change.StatusSet> rulings = new TreeMap<>();
  final Map<String, List<EntrantId>> judged = new TreeMap<>();
  final Map<EntrantId, Map<String, Long>> stated = new TreeMap<>();
  final List<Change.ChipSet> chips = new ArrayList<>();
  final List<Change.ClockSet> clocks = new ArrayList<>();
  final List<Change.ReadStruck> struck = new ArrayList<>();
  final List<Change.ResultsDeclared> declared = new ArrayList<>();

  /** The distinct reads that count as of the moment. */
  final Set<Read> reads = new LinkedHashSet<>();

  /** How many further copies there are of one of those. */
  final Map<Read, Integer> copies = new LinkedHashMap<>();

  NaiveFacts(List<Fact> facts, long until_ms) {
    this.until_ms = until_ms;
    TreeMap<Integer, Act> acts = new TreeMap<>();
    for (Fact fact : facts) {
      if (fact instanceof Act act) {
        acts.put(act.number(), act);
      }
    }
    Set<Integer> outOfForce = new TreeSet<>();
    for (Act act : acts.descendingMap().values()) {
      if (!outOfForce.contains(act.number())) {
        outOfForce.add(act.supersedes());
      }
    }
    for (Act act : acts.values()) {
      if (!outOfForce.contains(act.number())) {
        act.changes().forEach(this::apply);
      }
    }
    for (Fact fact : facts) {
      if (fact instanceof ReadBatch batch) {
        batch.reads().forEach(read -> take(read, until_ms));
      }
    }
  }

  private void apply(Change change) {
    switch (change) {
      case Change.SetupSet c -> setup = c.setup();
      case Change.EntrantSet c -> {
        entrants.remove(c.entrant().id());
        entrants.put(c.entrant().id(), c.entrant());
      }
      case Change.EntrantRemoved c -> entrants.remove(c.entrant());
      case Change.ChipSet c -> chips.add(c);
      case Change.GunSet c -> guns.put(c.wave(), c.time_ms());
      case Change.ClockSet c -> clocks.add(c);
      case Change.StatusSet c -> rulings.put(c.entrant(), c);
      case Change.OrderJudged c -> judged.put(c.race(), c.order());
      case Change.TimeSet c ->
          stated.computeIfAbsent(c.entrant(), id -> new TreeMap<>()).put(c.point(), c.time_ms());
      case Change.ReadStruck c ->
          struck.add(new Change.ReadStruck(c.reader(), ChipCode.key(c.chip()), c.time_ms()));
      case Change.ResultsDeclared c -> declared.add(c);
      case Change.RecordBookSet _, Change.PaperSet _, Change.NoteSet _, Change.EditionsSet _ -> {
        // They change verdicts about records and what is told, never results.
      }
    }
  }

  private void take(Read read, long until_ms) {
    Read plain = Read.of(read.reader(), ChipCode.key(read.chip()), read.time_ms());
    if (corrected_ms(plain) > until_ms) {
      return;
    }
    if (!reads.add(plain)) {
      copies.merge(plain, 1, Integer::sum);
    }
  }

  /** The read's time after the last clock change that covers the reader's own time. */
  long corrected_ms(Read read) {
    for (Change.ClockSet c : clocks.reversed()) {
      if (c.reader().equals(read.reader())
          && c.from_ms() <= read.time_ms()
          && read.time_ms() < c.until_ms()) {
        return read.time_ms() + c.offset_ms();
      }
    }
    return read.time_ms();
  }

  /** The entrant in force the chip belongs to at the corrected time, or null. */
  Entrant owner(Read read) {
    long t = corrected_ms(read);
    for (Change.ChipSet c : chips.reversed()) {
      if (ChipCode.key(c.chip()).equals(read.chip()) && c.from_ms() <= t && t < c.until_ms()) {
        return entrants.get(c.entrant());
      }
    }
    return null;
  }

  /** One DUPLICATE for each further copy of the read. */
  List<String> copies(Read read) {
    return Collections.nCopies(copies.getOrDefault(read, 0), "DUPLICATE");
  }

  boolean isStruck(Read read) {
    return struck.contains(new Change.ReadStruck(read.reader(), read.chip(), read.time_ms()));
  }

  ResultState state(String race) {
    ResultState state = ResultState.LIVE;
    for (Change.ResultsDeclared c : declared) {
      if (c.race().isEmpty() || c.race().equals(race)) {
        state = c.state();
      }
    }
    return state;
  }

  int version(String race) {
    int version = 0;
    for (Change.ResultsDeclared c : declared) {
      boolean here = c.race().isEmpty() || c.race().equals(race);
      version += here && c.state() == ResultState.OFFICIAL ? 1 : 0;
    }
    return version;
  }
}

package org.racegantry.publish.control;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.racegantry.race.Act;
import org.racegantry.race.Change;

/**
 * What an act or an order is about, so that two crews who work on the same thing at the same time
 * hear of each other: a wave, an entrant, a chip, a reader, a race.
 */
final class Concerns {
  private Concerns() {}

  /** What an order is about; {@code acts} resolve which act an undo takes back. */
  static Set<String> of(Proposal proposal, List<Act> acts) {
    return of(proposal.changes(), proposal.supersedes(), byNumber(acts));
  }

  /** What an act was about. */
  static Set<String> of(Act act, List<Act> acts) {
    return of(act.changes(), act.supersedes(), byNumber(acts));
  }

  private static Set<String> of(List<Change> changes, int supersedes, Map<Integer, Act> acts) {
    Set<String> about = new TreeSet<>();
    changes.forEach(change -> add(change, about));
    // An undo is about what the act was about that it takes in or out of force.
    for (int number = supersedes; acts.containsKey(number); ) {
      Act taken = acts.get(number);
      about.add("act " + number);
      taken.changes().forEach(change -> add(change, about));
      number = taken.supersedes();
    }
    return about;
  }

  private static Map<Integer, Act> byNumber(List<Act> acts) {
    Map<Integer, Act> byNumber = new TreeMap<>();
    acts.forEach(act -> byNumber.put(act.number(), act));
    return byNumber;
  }

  private static void add(Change change, Set<String> about) {
    switch (change) {
      case Change.SetupSet _ -> about.add("setup");
      case Change.EntrantSet set -> about.add("entrant " + set.entrant().id());
      case Change.EntrantRemoved removed -> about.add("entrant " + removed.entrant());
      case Change.ChipSet set -> {
        about.add("chip " + set.chip());
        about.add("entrant " + set.entrant());
      }
      case Change.GunSet set -> about.add("wave " + set.wave());
      case Change.ClockSet set -> about.add("reader " + set.reader());
      case Change.StatusSet set -> about.add("entrant " + set.entrant());
      case Change.OrderJudged judged -> {
        about.add("order " + judged.race());
        judged.order().forEach(id -> about.add("entrant " + id));
      }
      case Change.TimeSet set -> about.add("entrant " + set.entrant());
      case Change.ReadStruck struck -> {
        about.add("chip " + struck.chip());
      }
      case Change.ResultsDeclared declared -> about.add("declared " + declared.race());
      case Change.RecordBookSet set -> about.add("book " + set.book());
      case Change.PaperSet set -> about.add("paper " + set.paper().topic().code());
      case Change.NoteSet set -> about.add("note " + set.note().id());
      case Change.EditionsSet _ -> about.add("editions");
    }
  }
}

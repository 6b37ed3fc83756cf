package org.racegantry.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.EntrantId;

/**
 * Which acts touched a result. A start list is one act of sixty thousand changes, so what concerns
 * one entrant alone is looked up by who that is; the few others are looked at one by one.
 */
final class Touching {
  private final List<Split> acts;

  /** An act with the positions of its changes: those of one entrant each, and all others. */
  private record Split(Act act, Map<EntrantId, List<Integer>> ofEntrant, List<Integer> others) {
    static Split of(Act act) {
      Map<EntrantId, List<Integer>> ofEntrant = new LinkedHashMap<>();
      List<Integer> others = new ArrayList<>();
      for (int i = 0; i < act.changes().size(); i++) {
        EntrantId only = only(act.changes().get(i));
        (only == null ? others : ofEntrant.computeIfAbsent(only, _ -> new ArrayList<>(2))).add(i);
      }
      return new Split(act, ofEntrant, List.copyOf(others));
    }

    /** The changes that touch the result, in their order. */
    List<Change> of(Result result) {
      List<Change> changes = act.changes();
      IntStream own =
          ofEntrant.getOrDefault(result.entrant().id(), List.of()).stream().mapToInt(i -> i);
      IntStream more =
          others.stream().mapToInt(i -> i).filter(i -> touches(changes.get(i), result));
      return IntStream.concat(own, more).sorted().mapToObj(changes::get).toList();
    }
  }

  /** By all acts, in force or not. */
  Touching(List<Act> acts) {
    this.acts = acts.stream().map(Split::of).toList();
  }

  /** The acts, in force or not, that touched the entrant, his wave's gun, his chips or a clock. */
  List<Act> of(Result result) {
    List<Act> touching = new ArrayList<>();
    for (Split split : acts) {
      Act act = split.act();
      List<Change> changes = split.of(result);
      boolean undone = touching.stream().anyMatch(before -> before.number() == act.supersedes());
      if (!changes.isEmpty() || undone) {
        touching.add(
            new Act(act.number(), act.by(), act.why(), act.at_ms(), act.supersedes(), changes));
      }
    }
    return touching;
  }

  /** Whom alone a change is about; null where that is nobody, or several. */
  private static EntrantId only(Change change) {
    return switch (change) {
      case Change.EntrantSet set -> set.entrant().id();
      case Change.EntrantRemoved removed -> removed.entrant();
      case Change.ChipSet set -> set.entrant();
      case Change.StatusSet set -> set.entrant();
      case Change.TimeSet set -> set.entrant();
      case Change.GunSet _,
          Change.ClockSet _,
          Change.OrderJudged _,
          Change.ReadStruck _,
          Change.ResultsDeclared _,
          Change.SetupSet _,
          Change.RecordBookSet _,
          Change.PaperSet _,
          Change.NoteSet _,
          Change.EditionsSet _ ->
          null;
    };
  }

  private static boolean touches(Change change, Result result) {
    return switch (change) {
      case Change.GunSet set -> set.wave().equals(result.wave().id());
      case Change.OrderJudged order -> order.order().contains(result.entrant().id());
      case Change.ResultsDeclared declared ->
          declared.race().isEmpty() || declared.race().equals(result.race().id());
      case Change.ClockSet _, Change.ReadStruck _ -> true;
      case Change.EntrantSet _,
          Change.EntrantRemoved _,
          Change.ChipSet _,
          Change.StatusSet _,
          Change.TimeSet _,
          Change.SetupSet _,
          Change.RecordBookSet _,
          Change.PaperSet _,
          Change.NoteSet _,
          Change.EditionsSet _ ->
          false;
    };
  }
}

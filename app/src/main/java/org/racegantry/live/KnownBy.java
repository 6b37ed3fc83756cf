package org.racegantry.live;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.racegantry.codec.Batch;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.Fact;

/**
 * Leaves of each entry what was known by a moment: what a forecast made then may rest on. Acts done
 * later are left out. Where the race itself was set up later, the file was filled after the race:
 * then who was entered and when guns were fired still counts, and decisions do not. Reads are left
 * to the scorer. Takes the entries of one journal in order; confined to one thread.
 */
final class KnownBy implements UnaryOperator<Batch> {
  private final long time_ms;
  private final Map<Integer, Long> doneAt_ms = new TreeMap<>();
  private Boolean live;

  /** By a moment in milliseconds since 1970. */
  KnownBy(long time_ms) {
    this.time_ms = time_ms;
  }

  @Override
  public Batch apply(Batch batch) {
    List<Fact> facts = batch.facts().stream().map(this::known).toList();
    return new Batch(batch.source(), facts);
  }

  private Fact known(Fact fact) {
    if (!(fact instanceof Act act)) {
      return fact;
    }
    if (live == null && act.changes().stream().anyMatch(c -> c instanceof Change.SetupSet)) {
      live = act.at_ms() <= time_ms;
    }
    doneAt_ms.put(act.number(), act.at_ms());
    boolean late = act.at_ms() > time_ms;
    boolean takesBack = !late || isLate(act.supersedes());
    List<Change> changes = act.changes().stream().filter(change -> isKnown(change, late)).toList();
    return new Act(
        act.number(),
        act.by(),
        act.why(),
        act.at_ms(),
        takesBack ? act.supersedes() : Act.NOTHING,
        changes);
  }

  /** Whether an act was done after the moment; one that is not there yet is as good as that. */
  private boolean isLate(int number) {
    return doneAt_ms.getOrDefault(number, Long.MAX_VALUE) > time_ms;
  }

  private boolean isKnown(Change change, boolean late) {
    boolean setUpThen = Boolean.TRUE.equals(live);
    return switch (change) {
      case Change.GunSet gun -> gun.time_ms() <= time_ms && !(late && setUpThen);
      case Change.TimeSet stated -> stated.time_ms() <= time_ms && !late;
      case Change.StatusSet _,
          Change.ResultsDeclared _,
          Change.OrderJudged _,
          Change.ClockSet _,
          Change.ReadStruck _,
          Change.NoteSet _ ->
          !late;
      case Change.SetupSet _,
          Change.EntrantSet _,
          Change.EntrantRemoved _,
          Change.ChipSet _,
          Change.RecordBookSet _,
          Change.PaperSet _,
          Change.EditionsSet _ ->
          !(late && setUpThen);
    };
  }
}

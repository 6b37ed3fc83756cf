package org.racegantry.live;

import java.util.List;
import org.racegantry.codec.Batch;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.Fact;

/** A view of an entry that leaves out what lay ahead of a moment in the race. */
final class Lens {
  private Lens() {}

  /**
   * Everything but guns and stated times later than {@code time_ms} (milliseconds since 1970) and,
   * unless the race was {@code over} by then, declarations of its results: a race in which somebody
   * is read later was not declared yet. Reads are left to the scorer.
   */
  static Batch until(long time_ms, boolean over, Batch batch) {
    List<Fact> facts = batch.facts().stream().map(fact -> until(time_ms, over, fact)).toList();
    return new Batch(batch.source(), facts);
  }

  private static Fact until(long time_ms, boolean over, Fact fact) {
    if (!(fact instanceof Act act)) {
      return fact;
    }
    List<Change> known =
        act.changes().stream().filter(change -> isKnown(time_ms, over, act, change)).toList();
    return known.size() == act.changes().size()
        ? act
        : new Act(act.number(), act.by(), act.why(), act.at_ms(), act.supersedes(), known);
  }

  private static boolean isKnown(long time_ms, boolean over, Act act, Change change) {
    return switch (change) {
      case Change.GunSet gun -> gun.time_ms() <= time_ms;
      case Change.TimeSet stated -> stated.time_ms() <= time_ms;
      // Nobody had said it before it was written down.
      case Change.NoteSet _ -> act.at_ms() <= time_ms;
      case Change.ResultsDeclared _ -> over;
      default -> true;
    };
  }
}

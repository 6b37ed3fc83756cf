package org.racegantry.live;

import java.util.List;
import org.racegantry.codec.Batch;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.Fact;

/** Views of an entry that leave something out, for results as of a moment. */
final class Lens {
  private Lens() {}

  /** What the officials did, without the reads. */
  static Batch acts(Batch batch) {
    return new Batch(
        batch.source(), batch.facts().stream().filter(fact -> fact instanceof Act).toList());
  }

  /** Everything but guns fired after {@code time_ms}, in milliseconds since 1970. */
  static Batch withoutGunsAfter(long time_ms, Batch batch) {
    List<Fact> facts = batch.facts().stream().map(fact -> withoutGunsAfter(time_ms, fact)).toList();
    return new Batch(batch.source(), facts);
  }

  private static Fact withoutGunsAfter(long time_ms, Fact fact) {
    if (!(fact instanceof Act act)) {
      return fact;
    }
    List<Change> kept =
        act.changes().stream()
            .filter(change -> !(change instanceof Change.GunSet gun && gun.time_ms() > time_ms))
            .toList();
    return kept.size() == act.changes().size()
        ? act
        : new Act(act.number(), act.by(), act.why(), act.at_ms(), act.supersedes(), kept);
  }
}

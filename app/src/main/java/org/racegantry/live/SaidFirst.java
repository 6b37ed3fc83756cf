package org.racegantry.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.racegantry.race.Act;
import org.racegantry.race.ActLedger;
import org.racegantry.race.Change;
import org.racegantry.race.ResultState;
import org.racegantry.records.Provisional;
import org.racegantry.scoring.Results;

/**
 * What was said of each race when it was declared provisional, in the order of the journal: what
 * came in later does not change it. A declaration that was taken back was never made. Confined to
 * one thread.
 */
final class SaidFirst {
  /** The times of one declaration. */
  private record Said(int act, Provisional times) {}

  private final List<Said> said = new ArrayList<>();
  private Provisional inForce = Provisional.NONE;
  private boolean stale;

  /**
   * Takes an act in.
   *
   * @param now the results with everything recorded up to this act's entry; asked for only where
   *     they are needed
   */
  void take(Act act, Supplier<Results> now) {
    stale |= act.supersedes() != Act.NOTHING && !said.isEmpty();
    for (Change change : act.changes()) {
      if (change instanceof Change.ResultsDeclared declared
          && declared.state() == ResultState.PROVISIONAL) {
        said.add(new Said(act.number(), Provisional.NONE.with(declared.race(), now.get())));
        stale = true;
      }
    }
  }

  /** What was said and not taken back; {@code acts} are all there are. */
  Provisional inForce(List<Act> acts) {
    if (stale) {
      Set<Integer> standing = new TreeSet<>();
      new ActLedger(acts).inForce().forEach(act -> standing.add(act.number()));
      inForce =
          said.stream()
              .filter(each -> standing.contains(each.act()))
              .map(Said::times)
              .reduce(Provisional.NONE, Provisional::and);
      stale = false;
    }
    return inForce;
  }
}

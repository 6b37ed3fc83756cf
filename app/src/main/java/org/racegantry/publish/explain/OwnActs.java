package org.racegantry.publish.explain;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.ChipCode;
import org.racegantry.scoring.ReadVerdict;

/** Of the acts that might concern an entrant, what does: other people's struck reads do not. */
final class OwnActs {
  private OwnActs() {}

  /** The acts, each with the changes that concern these reads or no read at all. */
  static List<Act> of(List<Act> acts, List<ReadVerdict> reads) {
    List<Act> own = new ArrayList<>();
    for (Act act : acts) {
      List<Change> changes =
          act.changes().stream().filter(change -> concerns(change, reads)).toList();
      boolean undoes = own.stream().anyMatch(before -> before.number() == act.supersedes());
      if (!changes.isEmpty() || undoes) {
        own.add(new Act(act.number(), act.by(), act.why(), act.at_ms(), act.supersedes(), changes));
      }
    }
    return own;
  }

  private static boolean concerns(Change change, List<ReadVerdict> reads) {
    return switch (change) {
      case Change.ClockSet clock ->
          reads.stream()
              .map(ReadVerdict::read)
              .anyMatch(
                  read ->
                      read.reader().equals(clock.reader())
                          && read.time_ms() >= clock.from_ms()
                          && read.time_ms() < clock.until_ms());
      case Change.ReadStruck struck ->
          reads.stream()
              .map(ReadVerdict::read)
              .anyMatch(
                  read ->
                      read.reader().equals(struck.reader())
                          && ChipCode.same(read.chip(), struck.chip())
                          && read.time_ms() == struck.time_ms());
      default -> true;
    };
  }
}

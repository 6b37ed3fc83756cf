package org.racegantry.publish.records;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.Audience;
import org.racegantry.race.Status;
import org.racegantry.records.Scope;
import org.racegantry.records.Verdict;
import org.racegantry.records.Verdict.Ruling;

/** What a runner's own page says of records: those the time is, and those that are still open. */
public final class RunnerRecords {
  private RunnerRecords() {}

  /**
   * One sentence for each, the widest scope first: {@code COURSE RECORD: 1:12 faster than 2:02:37
   * (...)}. A personal best is one of the season too, and that is not said.
   */
  public static List<String> of(Snapshot snapshot, int entrant) {
    List<String> said = new ArrayList<>();
    boolean marked = !snapshot.verdicts().marks(entrant).isEmpty();
    if (!marked || snapshot.results().status(entrant) != Status.OK) {
      return said;
    }
    boolean personal = false;
    for (VerdictLine line : RecordsView.onRaceDay(snapshot, Audience.EVERYBODY).of(entrant)) {
      Verdict verdict = line.verdict();
      boolean season = verdict.key().scope() == Scope.SEASON;
      if (isSaid(verdict) && !(season && personal)) {
        personal |= verdict.key().scope() == Scope.PERSONAL;
        said.add(sentence(line));
      }
    }
    return said;
  }

  private static boolean isSaid(Verdict verdict) {
    return switch (verdict.ruling()) {
      case RECORD, EQUAL -> true;
      case PENDING, UNKNOWN -> verdict.hasMark();
      case NOT -> false;
    };
  }

  private static String sentence(VerdictLine line) {
    String parts = String.join("; ", VerdictWords.parts(line));
    boolean debut =
        line.verdict().key().scope() == Scope.PERSONAL
            && line.verdict().ruling() == Ruling.RECORD
            && !line.verdict().hasMark();
    if (debut) {
      return "First race over this distance";
    }
    return VerdictWords.head(line) + (parts.isEmpty() ? "" : ": " + parts);
  }
}

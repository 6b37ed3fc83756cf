package org.racegantry.publish.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.Audience;
import org.racegantry.publish.records.WatchLine.Tone;
import org.racegantry.race.Race;
import org.racegantry.records.Verdict;
import org.racegantry.records.Watch;

/**
 * How the records of each race stand: the verdict where there is one, else how the nearest runner
 * is on the way to it. What is far out of reach is no news and left out.
 */
final class WatchLines {
  /** Behind a mark by more than this, in thousandths, nobody asks for it any more. */
  private static final long FAR_PER_MILLE = 25;

  private final Snapshot snapshot;
  private final List<RaceVerdicts> decided;

  WatchLines(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.decided = RecordsView.onRaceDay(snapshot, Audience.EVERYBODY).notable();
  }

  /** The lines of one race, the most important first. */
  List<WatchLine> of(Race race) {
    List<WatchLine> lines = new ArrayList<>();
    Set<String> known = new LinkedHashSet<>();
    for (RaceVerdicts one : decided) {
      if (one.race().equals(race)) {
        one.notable().forEach(line -> decided(line, known, lines));
      }
    }
    for (Watch watch : snapshot.verdicts().watches()) {
      if (watch.race().equals(race) && !isFar(watch.now().behind_s(), watch.toBeat().mark_s())) {
        lines.add(WatchWords.of(watch, snapshot));
      }
    }
    lines.sort(Comparator.comparing(WatchLine::tone));
    return List.copyOf(lines);
  }

  /** Several may have beaten a mark: the first of them is the news. */
  private static void decided(VerdictLine line, Set<String> known, List<WatchLine> lines) {
    Verdict verdict = line.verdict();
    if (line.atFinish() && verdict.hasMark() && known.add(WatchWords.id(verdict.key()))) {
      boolean far = isFar(verdict.margin_s(), verdict.toBeat_s());
      if (!(far && WatchWords.tone(verdict) == Tone.OUT)) {
        lines.add(WatchWords.of(line));
      }
    }
  }

  private static boolean isFar(long behind_s, long mark_s) {
    return behind_s * 1_000 > mark_s * FAR_PER_MILLE;
  }
}

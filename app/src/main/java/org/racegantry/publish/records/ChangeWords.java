package org.racegantry.publish.records;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.live.Snapshot;
import org.racegantry.live.VerdictChange;
import org.racegantry.publish.Audience;
import org.racegantry.publish.PersonName;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.RaceClock;
import org.racegantry.race.Elapsed;
import org.racegantry.records.Verdict;

/** What was said of records, and taken back, one sentence for each change. */
public final class ChangeWords {
  private final Snapshot snapshot;
  private final RecordsView view;
  private final ActDid did;

  private ChangeWords(Snapshot snapshot, Audience audience) {
    this.snapshot = snapshot;
    this.did = new ActDid(snapshot.results());
    this.view = RecordsView.onRaceDay(snapshot, audience);
  }

  /**
   * The sentences, the first change first: {@code 12:44:01, act 57, referee: bib 1 disqualified,
   * TR55.10: course record withdrawn, 2:01:25 Kelvin KIPTUM (1)}.
   */
  public static List<String> of(Snapshot snapshot, Audience audience) {
    ChangeWords words = new ChangeWords(snapshot, audience);
    List<String> all = new ArrayList<>();
    snapshot.verdictChanges().forEach(change -> all.add(words.words(change)));
    return List.copyOf(all);
  }

  private String words(VerdictChange change) {
    String clock = RaceClock.seconds(change.recordedAt_ms(), snapshot.results().setup().zone());
    return clock + ", " + change.act().map(did::words).orElse("reads") + ": " + said(change);
  }

  private String said(VerdictChange change) {
    VerdictLine line = view.line(change.verdict());
    String title = VerdictWords.title(line);
    Verdict verdict = change.verdict();
    String who =
        Elapsed.brief(verdict.official_s())
            + " "
            + PersonName.spoken(line.face().person())
            + " ("
            + PlainText.line(line.entrant().bib().text())
            + ")";
    return switch (change.what()) {
      case SET -> title + doubt(verdict) + ", " + who;
      case WITHDRAWN -> title + " withdrawn, " + who;
      case RESTORED -> title + doubt(verdict) + " restored, " + who;
      case CHANGED -> title + doubt(verdict) + " now by another margin or ruling, " + who;
    };
  }

  private static String doubt(Verdict verdict) {
    return switch (verdict.ruling()) {
      case RECORD, NOT -> "";
      case EQUAL -> " equalled";
      case PENDING -> " pending";
      case UNKNOWN -> " unknown";
    };
  }
}

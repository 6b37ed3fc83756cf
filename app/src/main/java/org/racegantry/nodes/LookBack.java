package org.racegantry.nodes;

import org.racegantry.journal.Journal;
import org.racegantry.journal.kafka.KafkaAddress;
import org.racegantry.journal.kafka.KafkaJournal;
import org.racegantry.live.ActWalk;
import org.racegantry.live.RaceFold;
import org.racegantry.live.Snapshot;
import org.racegantry.live.VerdictHistory;

/**
 * What only the journal of a race can tell: how it stood before. Asked seldom, so the journal is
 * read for it from the beginning, in the thread of whoever asks.
 */
final class LookBack {
  private final KafkaAddress race;
  private int acts = -1;
  private VerdictHistory history;

  LookBack(KafkaAddress race) {
    this.race = race;
  }

  void walk(long until, ActWalk.Watcher watcher) {
    try (Journal journal = KafkaJournal.openReadOnly(race)) {
      ActWalk.over(journal, Math.min(until, journal.head().seq()), watcher);
    }
  }

  /** History is made by acts, so it is looked up again only when there are more of them. */
  synchronized Snapshot withHistory(Snapshot snapshot) {
    int now = snapshot.results().acts().size();
    if (now != acts) {
      RaceFold fold = RaceFold.withHistory();
      try (Journal journal = KafkaJournal.openReadOnly(race)) {
        fold.catchUp(journal, Math.min(snapshot.seq(), journal.head().seq()));
      }
      history = fold.snapshot().history();
      acts = now;
    }
    return new Snapshot(
        snapshot.seq(),
        snapshot.recordedAt_ms(),
        snapshot.results(),
        snapshot.people(),
        snapshot.verdicts(),
        history);
  }
}

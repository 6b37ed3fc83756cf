package org.racegantry.nodes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.codec.Batch;
import org.racegantry.codec.Codec;
import org.racegantry.journal.Journal.Entry;
import org.racegantry.journal.kafka.RaceLog;
import org.racegantry.live.RaceFold;
import org.racegantry.nodes.StateKey.Kind;
import org.racegantry.race.Act;
import org.racegantry.race.Fact;
import org.racegantry.race.ReadBatch;
import org.racegantry.records.Provisional;
import org.racegantry.scoring.Results;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One race on a scoring node: folds its log and says what has changed. One thread. */
final class ScoredRace {
  private static final Logger LOG = LoggerFactory.getLogger(ScoredRace.class);

  private final String id;
  private final RaceLog log = new RaceLog();
  private final RaceFold fold = RaceFold.watched(this::see);
  private final ReadsByChip reads = new ReadsByChip();
  private final Map<Integer, Act> acts = new TreeMap<>();
  private final Map<Integer, Act> untold = new TreeMap<>();
  private Results told;
  private Provisional saidTold;
  private Entry last = new Entry(0, 0, new byte[0], new byte[32]);
  private boolean news;
  private String fault = "";

  ScoredRace(String id) {
    this.id = id;
  }

  /** Takes the next record of this race's log in; one that breaks stops this race and no other. */
  void take(byte[] record) {
    if (fault.isEmpty()) {
      log.take(record).forEach(this::takeOrStop);
    }
  }

  /** The same with the next entry. */
  void takeOrStop(Entry entry) {
    if (!fault.isEmpty()) {
      return;
    }
    try {
      take(entry);
    } catch (RuntimeException broken) {
      stop(broken);
    }
  }

  /** Takes the next entry in; throws where it breaks. */
  void take(Entry entry) {
    fold.take(entry);
    last = entry;
    news = true;
  }

  private void see(Batch batch) {
    for (Fact fact : batch.facts()) {
      switch (fact) {
        case Act act -> {
          acts.put(act.number(), act);
          untold.put(act.number(), act);
        }
        case ReadBatch batched -> reads.add(batched);
        default -> {
          // Gun marks and transcripts are for the crew, who look at the journal itself.
        }
      }
    }
  }

  /** Whether there is something to say. */
  boolean hasNews() {
    return news && (fold.ready() || !fault.isEmpty());
  }

  long seq() {
    return fold.seq();
  }

  /** Says everything anew next time: what the topic holds may be somebody else's. */
  void forgetTold() {
    told = null;
    saidTold = null;
    untold.putAll(acts);
    news = true;
  }

  /** What has changed since the last time, the head last; in the order it is to be written. */
  Map<StateKey, byte[]> news() {
    Map<StateKey, byte[]> said = new LinkedHashMap<>();
    news = false;
    long[] orphans = {};
    try {
      if (fold.ready()) {
        Results now = fold.snapshot().results();
        untold.forEach((number, act) -> said.put(key(Kind.ACT, number), body(act)));
        for (int i : now.changedSince(told)) {
          List<String> chips = now.kit().chips(now.entrants().get(i).id());
          said.put(
              key(Kind.TRACE, now.entrants().get(i).id().value()),
              TraceForm.of(now.trace(i), reads.of(chips)).bytes());
        }
        Provisional times = fold.said();
        if (times != saidTold) {
          said.put(key(Kind.SAID, 0), times.bytes());
        }
        orphans = now.orphans();
        untold.clear();
        told = now;
        saidTold = times;
      }
    } catch (RuntimeException broken) {
      stop(broken);
      said.clear();
    }
    StateHead head = new StateHead(last.seq(), last.hash(), last.recordedAt_ms(), orphans, fault);
    said.put(StateKey.head(id), head.toBytes());
    return said;
  }

  private StateKey key(Kind kind, long number) {
    return new StateKey(id, kind, number, 0);
  }

  private static byte[] body(Act act) {
    return Codec.encode(new Batch("", List.of(act)));
  }

  private void stop(RuntimeException broken) {
    LOG.error("scoring {} has stopped after entry {}", id, fold.seq(), broken);
    fault = "Scoring has stopped after entry " + fold.seq() + ": " + broken;
    news = true;
  }
}

package org.racegantry.live;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.racegantry.codec.Batch;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.Fact;
import org.racegantry.race.GunMark;
import org.racegantry.race.Line;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.Transcript;
import org.racegantry.records.Verdicts;

/**
 * Follows the journal for the history of the verdicts. It asks for results only around acts that
 * can move one: not before somebody may have finished, not without a record book. One thread.
 */
final class VerdictLog {
  private final Set<String> finishReaders = new TreeSet<>();
  private boolean finishing;
  private boolean booked;
  private boolean stale;
  private VerdictHistory history = VerdictHistory.NONE;

  /** Whether the verdicts before and after this entry are wanted. */
  boolean asksFor(Batch batch) {
    return finishing
        && (booked || batch.facts().stream().anyMatch(VerdictLog::setsBook))
        && batch.facts().stream().anyMatch(VerdictLog::mayMoveVerdicts);
  }

  /** Before the entry is taken in: what the reads since the last act have changed. */
  void before(long seq, long recordedAt_ms, Supplier<Verdicts> now) {
    if (stale) {
      history = history.and(seq, recordedAt_ms, Optional.empty(), now.get());
      stale = false;
    }
  }

  /** After the entry is taken in: what its act has changed. */
  void after(long seq, long recordedAt_ms, Batch batch, Supplier<Verdicts> now) {
    Optional<Act> act =
        batch.facts().stream().filter(VerdictLog::mayMoveVerdicts).map(Act.class::cast).findFirst();
    history = history.and(seq, recordedAt_ms, act, now.get());
    stale = false;
  }

  /** Learns from an entry what makes others worth asking for. */
  void learn(Batch batch) {
    for (Fact fact : batch.facts()) {
      stale = true;
      switch (fact) {
        case Act act -> act.changes().forEach(this::learn);
        case ReadBatch reads -> finishing = finishing || touchesFinish(reads);
        case GunMark _, Transcript _ -> {}
      }
    }
  }

  private void learn(Change change) {
    switch (change) {
      case Change.SetupSet set -> learn(set.setup());
      case Change.RecordBookSet _ -> booked = true;
      case Change.TimeSet _ -> finishing = true;
      default -> {}
    }
  }

  private void learn(RaceSetup setup) {
    for (Line line : setup.lines()) {
      if (line.points().contains(setup.finish().id())) {
        finishReaders.addAll(line.readers());
      }
    }
  }

  private boolean touchesFinish(ReadBatch reads) {
    return finishReaders.stream().anyMatch(reads.readers()::contains);
  }

  private static boolean setsBook(Fact fact) {
    return fact instanceof Act act
        && act.changes().stream().anyMatch(change -> change instanceof Change.RecordBookSet);
  }

  private static boolean mayMoveVerdicts(Fact fact) {
    return fact instanceof Act act
        && (act.changes().isEmpty()
            || act.supersedes() != Act.NOTHING
            || !act.changes().stream().allMatch(VerdictLog::movesNone));
  }

  private static boolean movesNone(Change change) {
    return change instanceof Change.ResultsDeclared
        || change instanceof Change.NoteSet
        || change instanceof Change.EditionsSet;
  }

  /** The history up to the last act that was asked for. */
  VerdictHistory history() {
    return history;
  }
}

package org.racegantry.live;

import java.util.Optional;
import org.racegantry.codec.Batch;
import org.racegantry.journal.Journal;
import org.racegantry.race.Act;
import org.racegantry.race.Change;
import org.racegantry.race.Fact;
import org.racegantry.race.ReadBatch;
import org.racegantry.race.ResultState;

/**
 * Walks a journal once more, from its beginning, and shows the race after each act from the first
 * declaration of results on; before an act too, where reads came since the last. Each walk has a
 * fold of its own, so that it hinders nobody but takes as long as folding does. One thread.
 */
public final class ActWalk {
  /** Looks at the race on the way. */
  public interface Watcher {
    /** The race after an act; without one where reads alone came since the last look. */
    void look(Optional<Act> act, Snapshot snapshot);
  }

  private final Journal journal;
  private final Watcher watcher;
  private final RaceFold fold = new RaceFold(this::before);
  private boolean declared;
  private boolean readSince;
  private Optional<Act> act = Optional.empty();

  private ActWalk(Journal journal, Watcher watcher) {
    this.journal = journal;
    this.watcher = watcher;
  }

  /** Walks up to and including entry {@code until}; nobody looks where nothing was declared. */
  public static void over(Journal journal, long until, Watcher watcher) {
    new ActWalk(journal, watcher).walk(until);
  }

  private void walk(long until) {
    // Persons are as they are now: who was erased has no name in what was told before either.
    fold.readPeople(journal);
    journal.replay(
        0,
        until,
        entry -> {
          act = Optional.empty();
          fold.take(entry);
          if (act.isPresent()) {
            watcher.look(act, fold.snapshot());
          }
        });
    if (declared && readSince) {
      watcher.look(Optional.empty(), fold.snapshot());
    }
  }

  /** Sees each entry before it is folded. */
  private Batch before(Batch batch) {
    Optional<Act> next =
        batch.facts().stream().filter(Act.class::isInstance).map(Act.class::cast).findFirst();
    if (next.isPresent() && declared && readSince) {
      watcher.look(Optional.empty(), fold.snapshot());
      readSince = false;
    }
    declared |= next.filter(ActWalk::declares).isPresent();
    act = declared ? next : Optional.empty();
    for (Fact fact : batch.facts()) {
      readSince |= declared && fact instanceof ReadBatch;
    }
    return batch;
  }

  private static boolean declares(Act act) {
    return act.changes().stream()
        .anyMatch(
            change ->
                change instanceof Change.ResultsDeclared declared
                    && declared.state() != ResultState.LIVE);
  }
}

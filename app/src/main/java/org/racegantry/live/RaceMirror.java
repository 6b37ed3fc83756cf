package org.racegantry.live;

import java.util.function.Function;
import org.racegantry.race.Act;
import org.racegantry.race.EntrantId;
import org.racegantry.race.ReadBatch;
import org.racegantry.records.Provisional;
import org.racegantry.records.Verdicts;
import org.racegantry.scoring.Replica;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Trace;

/**
 * A race that is folded elsewhere: makes the same snapshots of what a scoring node says of it, as a
 * {@link RaceFold} of all its entries, but for the history of the verdicts. Confined to one thread;
 * what it hands out is immutable.
 */
public final class RaceMirror {
  private final Replica replica;
  private final BookShelf books = new BookShelf();
  private Provisional said = Provisional.NONE;

  /**
   * A mirror that was told nothing yet.
   *
   * @param reads the reads of all chips an entrant ever had; asked by any thread
   */
  public RaceMirror(Function<EntrantId, ReadBatch> reads) {
    replica = new Replica(reads);
  }

  /** Takes an act in, in any order; again changes nothing. */
  public void act(Act act) {
    replica.add(act);
  }

  /** Takes in what scoring an entrant came to. */
  public void trace(EntrantId entrant, Trace trace) {
    replica.put(entrant, trace);
  }

  /** Takes in how many reads of nobody met each fate, see {@link Results#orphans}. */
  public void orphans(long[] counts) {
    replica.orphans(counts);
  }

  /** Takes in what was said when results were declared provisional. */
  public void said(Provisional times) {
    said = times;
  }

  /** Whether a setup is known, so that there can be results. */
  public boolean ready() {
    return replica.ready();
  }

  /** The race as of the entry it was told of last; throws before a setup is known. */
  public Snapshot snapshot(long seq, long recordedAt_ms, People people) {
    Results results = replica.results();
    Verdicts verdicts =
        Verdicts.of(results, books.of(results.recordBooks()), results.setup().date(), said);
    return new Snapshot(seq, recordedAt_ms, results, people, verdicts);
  }
}

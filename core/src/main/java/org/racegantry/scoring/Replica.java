package org.racegantry.scoring;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.racegantry.race.Act;
import org.racegantry.race.Entrant;
import org.racegantry.race.EntrantId;
import org.racegantry.race.ReadBatch;

/**
 * The results of a race that was scored elsewhere: from its acts and the {@link Trace} of each
 * entrant, without its reads. They are the very results of the scorer the traces came from; only
 * what looks at all reads at once is not to be had ({@link Results#whatIf}, {@link
 * Results#batches}), and gun marks are not known. Confined to one thread; what it hands out is not.
 */
public final class Replica {
  private final FactsInForce facts = new FactsInForce();
  private final Map<EntrantId, Integer> rows = new LinkedHashMap<>();
  private final Map<EntrantId, Trace> traces = new LinkedHashMap<>();
  private final Set<EntrantId> fresh = new LinkedHashSet<>();
  private final Function<EntrantId, ReadBatch> reads;
  private long[] orphans = new long[Fate.COUNT];
  private ActsFolded acts;
  private Field field;
  private Table table;

  /**
   * A replica of which nothing is known yet.
   *
   * @param reads the reads of all chips an entrant ever had, in order of arrival; asked for when
   *     somebody wants to know why, by any thread
   */
  public Replica(Function<EntrantId, ReadBatch> reads) {
    this.reads = reads;
  }

  /** Takes an act in, in any order; the same act again changes nothing. */
  public void add(Act act) {
    facts.add(act);
    acts = null;
  }

  /** Takes in what scoring an entrant came to; the latest counts. */
  public void put(EntrantId entrant, Trace trace) {
    traces.put(entrant, trace);
    fresh.add(entrant);
  }

  /**
   * How many reads of nobody who is entered met each fate.
   *
   * @param counts as {@link Results#orphans} gave them
   */
  public void orphans(long[] counts) {
    if (counts.length != Fate.COUNT) {
      throw new IllegalArgumentException("there are " + Fate.COUNT + " fates");
    }
    orphans = counts.clone();
  }

  /** Whether a setup is in force, so that {@link #results} can answer. */
  public boolean ready() {
    facts.bringIntoForce();
    return facts.setup() != null;
  }

  /** The results of everything taken in so far; throws IllegalStateException before a setup is. */
  public Results results() {
    Touched touched = facts.settle();
    if (facts.setup() == null) {
      throw new IllegalStateException("no setup in force: there is no race yet");
    }
    if (touched.everything || touched.entries || field == null) {
      facts.entrants().stream().map(Entrant::id).forEach(this::allot);
      field = new Field(facts, rows);
    }
    fill(touched);
    if (acts == null) {
      acts = new ActsFolded(facts.allActs());
    }
    Guns guns = new Guns(facts, Horizon.ALL.until_ms());
    Evidence evidence = new LentReads(acts, reads);
    return new Results(field, table.copy(), guns, facts.decisions(), orphans, List.of(), evidence);
  }

  private void allot(EntrantId entrant) {
    if (rows.putIfAbsent(entrant, rows.size()) == null && traces.containsKey(entrant)) {
      fresh.add(entrant);
    }
  }

  private void fill(Touched touched) {
    if (touched.everything || table == null) {
      table = new Table(facts.setup().points().size());
      fresh.addAll(traces.keySet());
    }
    table.grow(rows.size());
    if (touched.entries) {
      rows.forEach(this::clearUnlessEntered);
    }
    fresh.removeIf(this::filled);
  }

  /** What somebody left whose entry was removed is kept, for he may be entered again. */
  private void clearUnlessEntered(EntrantId entrant, int row) {
    if (field.entrant(row) == null) {
      table.clear(row);
      fresh.add(entrant);
    }
  }

  /** Of a course with other points, or of nobody entered: kept until what it goes with comes. */
  private boolean filled(EntrantId entrant) {
    Trace trace = traces.get(entrant);
    Integer row = rows.get(entrant);
    boolean fits =
        trace != null
            && row != null
            && field.entrant(row) != null
            && trace.points() == table.points;
    if (fits) {
      trace.into(table, row);
    }
    return fits;
  }
}

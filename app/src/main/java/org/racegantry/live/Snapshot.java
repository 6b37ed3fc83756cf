package org.racegantry.live;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.racegantry.records.Verdicts;
import org.racegantry.scoring.Results;

/**
 * The race as of one journal entry. Immutable; every page, feed and file of one moment comes from
 * one snapshot.
 *
 * @param seq the last entry folded in
 * @param recordedAt_ms when that entry was recorded, in milliseconds since 1970
 * @param results what the facts up to there come to
 * @param people who the entrants are
 * @param verdicts which performances are records, by the books and papers among the facts, as of
 *     race day; worked out when first asked for
 * @param history what was said of records before, and taken back, up to the last act; empty where
 *     the fold kept none
 */
public record Snapshot(
    long seq,
    long recordedAt_ms,
    Results results,
    People people,
    Verdicts verdicts,
    VerdictHistory history) {
  public Snapshot {
    Objects.requireNonNull(results, "results");
    Objects.requireNonNull(people, "people");
    Objects.requireNonNull(verdicts, "verdicts");
    Objects.requireNonNull(history, "history");
  }

  /** A snapshot without a history. */
  public Snapshot(long seq, long recordedAt_ms, Results results, People people, Verdicts verdicts) {
    this(seq, recordedAt_ms, results, people, verdicts, VerdictHistory.NONE);
  }

  /** Everything said of records up to here, and taken back, the first first. */
  public List<VerdictChange> verdictChanges() {
    return history.and(seq, recordedAt_ms, Optional.empty(), verdicts).changes();
  }
}

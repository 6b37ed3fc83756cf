package org.racegantry.live;

import java.util.Objects;
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
 */
public record Snapshot(
    long seq, long recordedAt_ms, Results results, People people, Verdicts verdicts) {
  public Snapshot {
    Objects.requireNonNull(results, "results");
    Objects.requireNonNull(people, "people");
    Objects.requireNonNull(verdicts, "verdicts");
  }
}

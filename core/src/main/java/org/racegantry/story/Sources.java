package org.racegantry.story;

import java.util.List;
import java.util.Objects;
import org.racegantry.race.Edition;
import org.racegantry.records.Verdicts;
import org.racegantry.scoring.Results;

/**
 * All a story may rest on, as of one moment.
 *
 * @param results what the facts come to
 * @param verdicts which performances are records; knows the provisional times too
 * @param cast who took part
 * @param notes what people said, in the order it was entered
 * @param editions places of earlier editions, in any order
 */
public record Sources(
    Results results, Verdicts verdicts, Cast cast, List<Spoken> notes, List<Edition> editions) {
  public Sources {
    Objects.requireNonNull(results, "results");
    Objects.requireNonNull(verdicts, "verdicts");
    Objects.requireNonNull(cast, "cast");
    notes = List.copyOf(notes);
    editions = List.copyOf(editions);
  }
}

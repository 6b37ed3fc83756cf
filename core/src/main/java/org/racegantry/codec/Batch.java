package org.racegantry.codec;

import java.util.List;
import java.util.Objects;
import org.racegantry.race.Fact;

/**
 * The body of one journal entry: facts from one source.
 *
 * @param source where they came from: a reader's connection, a file, the officials' desk
 * @param facts in order of arrival
 */
public record Batch(String source, List<Fact> facts) {
  public Batch {
    Objects.requireNonNull(source, "source");
    facts = List.copyOf(facts);
  }
}

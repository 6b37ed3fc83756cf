package org.racegantry.story.check.read.phrase;

import java.util.Optional;

/** Knows names of people. */
public interface Naming {
  /**
   * Somebody named.
   *
   * @param next the first token behind the name
   */
  record Named(Meaning.Name name, int next) {}

  /** Whose name begins at this token, if one does. */
  Optional<Named> at(Row row, int i);
}

package org.racegantry.story;

import java.util.Objects;
import org.racegantry.race.Note;

/**
 * A note with its words.
 *
 * @param note what it is about, and which moment
 * @param name who said it, as printed; may be empty for the weather
 * @param role who that is: {@code winner}, {@code BBC commentator}; may be empty
 * @param words what was said, exactly; empty where it was erased
 */
public record Spoken(Note note, String name, String role, String words) {
  public Spoken {
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(words, "words");
  }
}

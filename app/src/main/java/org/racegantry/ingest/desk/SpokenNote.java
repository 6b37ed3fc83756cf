package org.racegantry.ingest.desk;

import java.util.List;
import java.util.Objects;

/**
 * A note in the words it was typed in.
 *
 * @param kind {@code quote}, {@code weather} or {@code remark}
 * @param by who said it; may be empty for the weather
 * @param role who that is, such as {@code winner}; may be empty
 * @param bibs whom it is about; may be empty
 * @param at where on the course, such as {@code 30K} or {@code mile 19}; may be empty
 * @param race id of the race; empty for the race of those it is about, else the whole day
 * @param text what was said
 */
public record SpokenNote(
    String kind, String by, String role, List<String> bibs, String at, String race, String text) {
  public SpokenNote {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(role, "role");
    bibs = List.copyOf(bibs);
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(race, "race");
    Objects.requireNonNull(text, "text");
  }
}

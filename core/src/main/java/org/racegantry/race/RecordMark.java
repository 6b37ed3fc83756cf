package org.racegantry.race;

import java.util.Objects;

/**
 * One line of a record book: a published mark of history, with its source.
 *
 * @param event such as {@code marathon}
 * @param sex {@code M}, {@code F} or {@code X}
 * @param category such as {@code open}, {@code women-only}, {@code wheelchair}
 * @param scope such as {@code world}, {@code course}, {@code national}
 * @param mark_ms the time in milliseconds
 * @param athlete the holder, as printed
 * @param nation the holder's nation on that day, three letters or as printed
 * @param date ISO 8601 date of the performance
 * @param place where it was set
 * @param state such as {@code ratified}, {@code pending}, {@code annulled}
 * @param note a remark, may be empty
 * @param source where this line comes from
 */
public record RecordMark(
    String event,
    String sex,
    String category,
    String scope,
    long mark_ms,
    String athlete,
    String nation,
    String date,
    String place,
    String state,
    String note,
    String source) {
  public RecordMark {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(sex, "sex");
    Objects.requireNonNull(category, "category");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(athlete, "athlete");
    Objects.requireNonNull(nation, "nation");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(source, "source");
  }
}

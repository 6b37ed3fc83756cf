package org.racegantry.records.book;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One step in the history of a mark.
 *
 * @param state what it is from then on
 * @param since from which day on; where the book gives none, the day of the mark
 * @param windowFrom first day of the window an annulment covers, if the book gives one
 * @param windowTo last day of it
 * @param reason why, in words; may be empty
 */
public record StateStep(
    MarkState state,
    LocalDate since,
    Optional<LocalDate> windowFrom,
    Optional<LocalDate> windowTo,
    String reason) {
  public StateStep {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(windowFrom, "windowFrom");
    Objects.requireNonNull(windowTo, "windowTo");
    Objects.requireNonNull(reason, "reason");
  }
}

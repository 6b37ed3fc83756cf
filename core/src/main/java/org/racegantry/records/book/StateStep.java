package org.racegantry.records.book;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One step in the history of a mark.
 *
 * @param state what it is from then on
 * @param since from which day on; where the book gives none, the day of the mark
 * @param written that day as the book writes it, which may be a month or a year; empty where the
 *     book gives none
 * @param windowFrom first day of the window an annulment covers, if the book gives one
 * @param windowTo last day of it
 * @param reason why, in words; may be empty
 */
public record StateStep(
    MarkState state,
    LocalDate since,
    String written,
    Optional<LocalDate> windowFrom,
    Optional<LocalDate> windowTo,
    String reason) {
  public StateStep {
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(written, "written");
    Objects.requireNonNull(windowFrom, "windowFrom");
    Objects.requireNonNull(windowTo, "windowTo");
    Objects.requireNonNull(reason, "reason");
  }

  /** Whether it is an annulment that takes away every mark of the athlete in a window of time. */
  public boolean hasWindow() {
    return state == MarkState.ANNULLED && windowFrom.isPresent() && windowTo.isPresent();
  }

  /** Whether a day lies in the window of this annulment, its ends included. */
  public boolean covers(LocalDate day) {
    return hasWindow()
        && !day.isBefore(windowFrom.orElseThrow())
        && !day.isAfter(windowTo.orElseThrow());
  }
}

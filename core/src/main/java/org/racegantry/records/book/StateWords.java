package org.racegantry.records.book;

import java.time.LocalDate;
import java.util.Optional;

/** What became of a mark, in words. */
final class StateWords {
  private StateWords() {}

  /**
   * Its history up to a day: {@code set 2020-01-12, ratified, annulled 2024-06-05 (passport)}.
   *
   * @param taken the annulment said of another mark of the athlete that takes it away, if any
   */
  static String of(BookMark mark, LocalDate day, Optional<Annulments.Window> taken) {
    StringBuilder words = new StringBuilder("set " + mark.line().date());
    for (StateStep step : mark.history()) {
      if (!step.since().isAfter(day) && step.state() != MarkState.SET) {
        words.append(", ").append(words(step));
      }
    }
    taken.ifPresent(
        window ->
            words
                .append(", ")
                .append(words(window.step()))
                .append(", as the same athlete's mark of ")
                .append(window.by().line().date()));
    return words.toString();
  }

  private static String words(StateStep step) {
    StringBuilder words = new StringBuilder(step.state().code());
    if (!step.written().isEmpty()) {
      words.append(' ').append(step.written());
    }
    if (step.hasWindow()) {
      words
          .append(" with every mark from ")
          .append(step.windowFrom().orElseThrow())
          .append(" to ")
          .append(step.windowTo().orElseThrow());
    }
    if (!step.reason().isEmpty()) {
      words.append(" (").append(step.reason()).append(')');
    }
    return words.toString();
  }
}

package org.racegantry.records.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The annulments of a book that take away every mark of an athlete in a window of time. */
final class Annulments {
  /**
   * One of them.
   *
   * @param by the mark whose history says so
   * @param step the annulment in it
   */
  record Window(BookMark by, StateStep step) {
    /** Whether it holds on a day: it was said, and the mark that says so was not given back. */
    boolean holds(LocalDate day) {
      if (step.since().isAfter(day)) {
        return false;
      }
      int at = by.history().indexOf(step);
      return by.history().subList(at + 1, by.history().size()).stream()
          .noneMatch(later -> later.state() == MarkState.RESTORED && !later.since().isAfter(day));
    }
  }

  private final Map<Holder, List<Window>> windows = new LinkedHashMap<>();

  Annulments(List<BookMark> marks) {
    for (BookMark mark : marks) {
      for (StateStep step : mark.history()) {
        if (step.hasWindow()) {
          windows
              .computeIfAbsent(Holder.of(mark), none -> new ArrayList<>())
              .add(new Window(mark, step));
        }
      }
    }
  }

  /**
   * The annulment said of another mark that takes this one away, as of a day. What the mark's own
   * history says later goes before it; of the same day, only that it stands or is given back.
   *
   * @param own the last step of the mark's own history up to that day
   */
  Optional<Window> of(BookMark mark, StateStep own, LocalDate day) {
    if (windows.isEmpty()) {
      return Optional.empty();
    }
    return windows.getOrDefault(Holder.of(mark), List.of()).stream()
        .filter(window -> !window.by().equals(mark))
        .filter(window -> window.step().covers(mark.date()) && window.holds(day))
        .filter(window -> !isLater(own, window.step()))
        .findFirst();
  }

  private static boolean isLater(StateStep own, StateStep window) {
    boolean given = own.state() == MarkState.STANDS || own.state() == MarkState.RESTORED;
    return own.since().isAfter(window.since()) || (given && own.since().equals(window.since()));
  }
}

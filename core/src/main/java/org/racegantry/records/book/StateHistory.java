package org.racegantry.records.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a book says of a mark over time: {@code set; ratified 2020-06-01; annulled 2024-06-05
 * 2018-09-02..2023-05-11 (biological passport)}. Steps are parted by semicolons; each is a word,
 * then the day it holds from, the window of an annulment, and a reason in brackets.
 */
final class StateHistory {
  private static final Pattern STEP =
      Pattern.compile(
          "(?<word>[A-Za-z]+)(\\s+(?<since>\\d[\\d-]*))?"
              + "(\\s+(?:window\\s+)?(?<from>\\d[\\d-]*)\\.\\.(?<to>\\d[\\d-]*))?"
              + "(\\s*\\((?<reason>.*)\\))?");
  private static final String WORDS =
      "set, pending, ratified, refused, annulled, restored, stands, listed, split or complete";

  /** A history that cannot be read. */
  static final class NotRead extends Exception {
    private static final long serialVersionUID = 1;
    private final String mend;

    NotRead(String what, String mend) {
      super(what);
      this.mend = mend;
    }

    String mend() {
      return mend;
    }
  }

  private StateHistory() {}

  /**
   * The steps of a mark, the earliest first. Where none of them holds from the day of the mark, it
   * begins as set. A vague day of a step counts from its first day, but never before the step ahead
   * of it.
   *
   * @param date the day of the mark, which counts from its last day
   * @throws NotRead with what is wrong, and the mend
   */
  static List<StateStep> read(String text, VagueDay date) throws NotRead {
    List<StateStep> steps = new ArrayList<>();
    LocalDate atLeast = date.first();
    LocalDate since = date.last();
    boolean first = true;
    for (String part : parts(text)) {
      StateStep step = step(part, since);
      if (!step.written().isEmpty()) {
        VagueDay written = day(step.written()).orElseThrow();
        if (written.last().isBefore(atLeast)) {
          throw new NotRead(
              "says "
                  + step.written()
                  + (first ? ", before the mark was set" : " after " + atLeast),
              "put the steps in the order of time");
        }
        atLeast = written.first();
        first = false;
      }
      since = step.since();
      steps.add(step);
    }
    if (steps.isEmpty() || steps.getFirst().since().isAfter(date.last())) {
      steps.addFirst(plain(MarkState.SET, date.last()));
    }
    if (steps.size() > 1 && steps.stream().anyMatch(step -> step.state() == MarkState.SPLIT)) {
      throw new NotRead("is a time on the way and more", "write split alone, without a day");
    }
    return List.copyOf(steps);
  }

  private static StateStep plain(MarkState state, LocalDate since) {
    return new StateStep(state, since, "", Optional.empty(), Optional.empty(), "");
  }

  /** The steps of a text; a semicolon in brackets parts nothing. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ';';
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (i == text.length() || (c == ';' && depth <= 0)) {
        parts.add(text.substring(from, i).strip());
        from = i + 1;
      }
    }
    parts.removeIf(String::isEmpty);
    return parts;
  }

  private static StateStep step(String part, LocalDate atLeast) throws NotRead {
    Matcher step = STEP.matcher(part);
    if (!step.matches()) {
      throw new NotRead(
          "is no state: " + part, "write a word, the day and a reason: refused 2023-09-29 (short)");
    }
    Optional<MarkState> state = MarkState.of(step.group("word"));
    if (state.isEmpty()) {
      throw new NotRead("has no such state: " + step.group("word"), "write " + WORDS);
    }
    String since = step.group("since") == null ? "" : step.group("since");
    Optional<VagueDay> from = day(step.group("from"));
    Optional<VagueDay> to = day(step.group("to"));
    if (from.isPresent() && state.get() != MarkState.ANNULLED) {
      throw new NotRead(
          "gives a window to " + state.get().code(), "a window belongs to annulled alone");
    }
    if (from.isPresent() && to.get().last().isBefore(from.get().first())) {
      throw new NotRead("has a window that ends before it begins", "write from..to");
    }
    return new StateStep(
        state.get(),
        day(since.isEmpty() ? null : since)
            .map(VagueDay::first)
            .filter(atLeast::isBefore)
            .orElse(atLeast),
        since,
        from.map(VagueDay::first),
        to.map(VagueDay::last),
        step.group("reason") == null ? "" : step.group("reason").strip());
  }

  private static Optional<VagueDay> day(String text) throws NotRead {
    if (text == null) {
      return Optional.empty();
    }
    Optional<VagueDay> day = VagueDay.of(text);
    if (day.isEmpty()) {
      throw new NotRead("has no day of the calendar: " + text, VagueDay.MEND);
    }
    return day;
  }
}

package org.racegantry.story.check.read.phrase;

import java.util.List;
import java.util.Optional;
import org.racegantry.story.Where;
import org.racegantry.story.check.read.phrase.Distances.Distance;
import org.racegantry.story.check.read.phrase.Meaning.Spot;

/** Stretches of the course: {@code the second half}, {@code between 30 and 35km}, the last mile. */
final class Stretches {
  private static final List<String> LAST = List.of("final", "last", "closing");
  private static final List<String> FIRST = List.of("first", "opening", "initial");
  private static final List<String> STRAIGHTS =
      List.of(
          "home straight",
          "finishing straight",
          "final straight",
          "home stretch",
          "mall",
          "final stretch",
          "final metres",
          "last metres",
          "closing metres",
          "final few metres",
          "final bend",
          "last few metres",
          "final sprint",
          "sprint finish");
  private static final List<String> STAGES =
      List.of(
          "closing stages",
          "final stages",
          "latter stages",
          "closing miles",
          "final miles",
          "closing kilometres",
          "final kilometres",
          "later stages",
          "last miles",
          "final few miles");
  private static final List<String> EARLY =
      List.of(
          "early stages",
          "opening stages",
          "early miles",
          "opening miles",
          "opening kilometres",
          "early kilometres",
          "first few miles");

  private final long whole_mm;

  Stretches(long whole_mm) {
    this.whole_mm = whole_mm;
  }

  /** The stretch that begins at this token. */
  Optional<Part<Spot>> at(Row row, int i) {
    int the = row.is(i, "the") || row.is(i, "his") || row.is(i, "her") ? i + 1 : i;
    return between(row, i)
        .or(() -> named(row, i))
        .or(() -> half(row, the))
        .or(() -> counted(row, the))
        .or(() -> ordinal(row, the))
        .or(() -> vague(row, the));
  }

  private Optional<Part<Spot>> spot(long from_mm, long to_mm, int next) {
    long to = Math.min(whole_mm, to_mm);
    return from_mm >= to || from_mm < 0
        ? Optional.empty()
        : Optional.of(new Part<>(new Spot(new Where(from_mm, to), true), next));
  }

  private Optional<Part<Spot>> half(Row row, int i) {
    if (!row.is(i + 1, "half") || row.is(i + 2, "marathon")) {
      return Optional.empty();
    }
    if (row.is(i, "second") || row.is(i, "latter") || row.is(i, "closing")) {
      return spot(whole_mm / 2, whole_mm, i + 2);
    }
    return row.in(i, FIRST) ? spot(0, whole_mm / 2, i + 2) : Optional.empty();
  }

  /** {@code the final mile}, {@code the last 10km}, {@code the opening five kilometres}. */
  private Optional<Part<Spot>> counted(Row row, int i) {
    boolean last = row.in(i, LAST);
    if (!last && !row.in(i, FIRST)) {
      return Optional.empty();
    }
    long unit = Distances.unit_mm(row, i + 1);
    Part<Distance> one = new Part<>(new Distance(unit, unit), i + 2);
    Optional<Part<Distance>> distance = unit > 0 ? Optional.of(one) : Distances.at(row, i + 1);
    if (distance.isEmpty() || distance.get().value().mm() >= whole_mm) {
      return Optional.empty();
    }
    long mm = distance.get().value().mm();
    int next = distance.get().next();
    return last ? spot(whole_mm - mm, whole_mm, next) : spot(0, mm, next);
  }

  /** {@code the 15th mile}. */
  private Optional<Part<Spot>> ordinal(Row row, int i) {
    Optional<Part<Long>> which = Ordinals.at(row, i);
    long unit = which.map(part -> Distances.unit_mm(row, part.next())).orElse(0L);
    if (unit < Where.KM_MM) {
      return Optional.empty();
    }
    long to = which.get().value() * unit;
    return spot(to - unit, to, which.get().next() + 1);
  }

  private Optional<Part<Spot>> vague(Row row, int i) {
    for (String words : STRAIGHTS) {
      if (row.reads(i, words)) {
        return spot(whole_mm - 2 * Where.KM_MM, whole_mm, i + words.split(" ").length);
      }
    }
    for (String words : STAGES) {
      if (row.reads(i, words)) {
        return spot(whole_mm * 2 / 3, whole_mm, i + words.split(" ").length);
      }
    }
    for (String words : EARLY) {
      if (row.reads(i, words)) {
        return spot(0, whole_mm / 3, i + words.split(" ").length);
      }
    }
    if (row.reads(i, "early on")) {
      return spot(0, whole_mm / 3, i + 2);
    }
    return row.reads(i, "late on") ? spot(whole_mm * 2 / 3, whole_mm, i + 2) : Optional.empty();
  }

  /** {@code between 30 and 35km}, {@code from 30km to 35km}, {@code 30-35km}, miles 19 to 22. */
  private Optional<Part<Spot>> between(Row row, int i) {
    int first = row.is(i, "between") || row.is(i, "from") ? i + 1 : i;
    long ahead = row.at(first).low().length() > 1 ? Distances.unit_mm(row, first) : 0;
    int number = ahead >= Where.KM_MM ? first + 1 : first;
    Optional<Part<Long>> low = Distances.thousandths(row, number);
    if (low.isEmpty()) {
      return Optional.empty();
    }
    int p = low.get().next();
    long lowUnit = ahead > 0 ? ahead : Distances.unit_mm(row, p);
    p += lowUnit > 0 && ahead == 0 ? 1 : 0;
    boolean and = row.is(p, "and") && row.is(i, "between");
    if (!and && !row.is(p, "to") && !(row.is(p, "-") && row.at(p).glued())) {
      return Optional.empty();
    }
    p += row.is(p + 1, "the") || Distances.unit_mm(row, p + 1) > Where.KM_MM ? 2 : 1;
    Optional<Part<Long>> high = Distances.thousandths(row, p);
    if (high.isEmpty()) {
      return Optional.empty();
    }
    p = high.get().next();
    long unit = ahead > 0 ? ahead : Distances.unit_mm(row, p);
    long from = low.get().value() * (lowUnit > 0 ? lowUnit : unit) / 1000;
    boolean sane = unit >= Where.KM_MM && from < whole_mm;
    return sane
        ? spot(from, high.get().value() * unit / 1000, ahead > 0 ? p : p + 1)
        : Optional.empty();
  }

  /** {@code between 40 km and the finish}, {@code from halfway to mile 19}. */
  private Optional<Part<Spot>> named(Row row, int i) {
    if (!row.is(i, "between") && !row.is(i, "from")) {
      return Optional.empty();
    }
    Optional<Part<Long>> low = end(row, i + 1);
    int and = low.map(Part::next).orElse(i);
    if (low.isEmpty() || !row.is(and, row.is(i, "from") ? "to" : "and")) {
      return Optional.empty();
    }
    return end(row, and + 1).flatMap(high -> spot(low.get().value(), high.value(), high.next()));
  }

  /** One end of a stretch: a name or a distance, in millimetres from the start. */
  private Optional<Part<Long>> end(Row row, int i) {
    int p = row.is(i, "the") || row.is(i, "around") ? i + 1 : i;
    if (row.is(p, "finish") || row.is(p, "line")) {
      return Optional.of(new Part<>(whole_mm, p + 1));
    }
    if (row.is(p, "start")) {
      return Optional.of(new Part<>(0L, p + 1));
    }
    if (row.is(p, "halfway") || row.reads(p, "half way")) {
      return Optional.of(new Part<>(whole_mm / 2, row.is(p, "halfway") ? p + 1 : p + 2));
    }
    if (row.is(p, "mile") || row.is(p, "kilometre")) {
      long unit = Distances.unit_mm(row, p);
      return Distances.thousandths(row, p + 1)
          .map(number -> new Part<>(number.value() * unit / 1000, number.next()));
    }
    return Distances.at(row, p).map(part -> new Part<>(part.value().mm(), part.next()));
  }
}

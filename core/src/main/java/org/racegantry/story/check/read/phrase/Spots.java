package org.racegantry.story.check.read.phrase;

import java.util.List;
import java.util.Optional;
import org.racegantry.story.Where;
import org.racegantry.story.check.read.phrase.Distances.Distance;
import org.racegantry.story.check.read.phrase.Meaning.Spot;

/**
 * Places on the course: {@code mile 15}, {@code the 30km mark}, {@code halfway}, {@code with three
 * miles to go}, and what stands in front of them: {@code around}, {@code just after}.
 */
final class Spots {
  private static final List<String> MARKS =
      List.of("mark", "point", "marker", "stage", "checkpoint", "split", "mat", "timing");
  private static final List<String> TO_GO =
      List.of(
          "to go",
          "to run",
          "to race",
          "remaining",
          "left",
          "from home",
          "from the finish",
          "from the line",
          "from the end",
          "short of the finish",
          "out",
          "still to run");

  private final Stretches stretches;
  private final long whole_mm;

  Spots(long whole_mm) {
    this.whole_mm = whole_mm;
    this.stretches = new Stretches(whole_mm);
  }

  /** The place or stretch that begins at this token. */
  Optional<Part<Spot>> at(Row row, int i) {
    Optional<Part<Spot>> stretch = stretches.at(row, i);
    if (stretch.isPresent()) {
      return stretch;
    }
    Nearness near = Nearness.at(row, i);
    int first = i + near.words();
    int the = row.is(first, "the") ? first + 1 : first;
    Optional<Part<Where>> point = point(row, the);
    if (point.isEmpty() && near.words() > 0) {
      return stretches.at(row, first);
    }
    return point.map(
        part -> new Part<>(new Spot(near.around(part.value(), whole_mm), false), part.next()));
  }

  private Optional<Part<Where>> point(Row row, int i) {
    Optional<Part<Where>> named = half(row, i).or(() -> numbered(row, i));
    if (named.isPresent()) {
      return named;
    }
    Optional<Part<Distance>> distance = Distances.at(row, i);
    if (distance.isEmpty()) {
      return Optional.empty();
    }
    long mm = distance.get().value().mm();
    int next = distance.get().next();
    for (String words : TO_GO) {
      if (row.reads(next, words) && mm < whole_mm) {
        int end = next + words.split(" ").length;
        return Optional.of(new Part<>(Where.at(whole_mm - mm), end));
      }
    }
    boolean metres = distance.get().value().unit_mm() < Where.KM_MM;
    if (metres || mm > whole_mm - Where.KM_MM / 10 || row.is(next, "race")) {
      return Optional.empty();
    }
    return Optional.of(new Part<>(Where.at(mm), marks(row, next)));
  }

  private static int marks(Row row, int i) {
    int next = i;
    while (next < i + 2 && row.in(next, MARKS)) {
      next++;
    }
    return next;
  }

  private Optional<Part<Where>> half(Row row, int i) {
    Where half = Where.at(whole_mm / 2);
    if (row.is(i, "halfway") || row.is(i, "midway")) {
      return Optional.of(new Part<>(half, marks(row, i + 1)));
    }
    boolean distance = row.reads(i, "half way") || row.reads(i, "half distance");
    if (distance) {
      return Optional.of(new Part<>(half, marks(row, i + 2)));
    }
    if (row.reads(i, "half marathon") && row.in(i + 2, MARKS)) {
      return Optional.of(new Part<>(half, marks(row, i + 2)));
    }
    boolean bare = row.is(i, "half") && (row.is(i - 1, "the") || row.is(i - 1, "at"));
    boolean noun = !row.in(i + 1, List.of("marathon", "a", "an", "the", "minute", "hour", "dozen"));
    return bare && noun && !row.is(i + 1, "of")
        ? Optional.of(new Part<>(half, marks(row, i + 1)))
        : Optional.empty();
  }

  /** {@code mile 15}, {@code kilometre 30}, {@code mile 19 marker}. */
  private Optional<Part<Where>> numbered(Row row, int i) {
    long unit = row.at(i).low().length() > 1 ? Distances.unit_mm(row, i) : 0;
    Optional<Part<Long>> number =
        unit >= Where.KM_MM ? Distances.thousandths(row, i + 1) : Optional.empty();
    if (number.isEmpty() || number.get().value() * unit / 1000 > whole_mm) {
      return Optional.empty();
    }
    Where where = Where.at(number.get().value() * unit / 1000);
    return Optional.of(new Part<>(where, marks(row, number.get().next())));
  }
}

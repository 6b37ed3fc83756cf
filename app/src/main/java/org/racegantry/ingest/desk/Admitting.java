package org.racegantry.ingest.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.racegantry.ingest.problem.Nearest;
import org.racegantry.ingest.problem.Shown;
import org.racegantry.race.Act;
import org.racegantry.race.Admission;
import org.racegantry.race.Change;
import org.racegantry.race.Line;

/** Letting in on a line of the course what was heard and stood on none. */
final class Admitting {
  private final DeskBook book;
  private final Known known;

  Admitting(DeskBook book, Known known) {
    this.book = book;
    this.known = known;
  }

  Ruling admit(String typed, String line) {
    String reader = typed.strip();
    if (reader.isEmpty()) {
      throw new Refusal("a reader's name is never empty");
    }
    String on = known.line(line);
    for (Line each : book.setup().lines()) {
      if (each.readers().contains(reader)) {
        String there = each.id().equals(on) ? "that line" : "line " + each.id();
        throw new Refusal(
            "reader " + Shown.quoted(reader) + " is on " + there + " already; " + free());
      }
    }
    Admission admission = new Admission(reader, on);
    Change set = new Change.SetupSet(admission.in(book.setup()));
    return Ruling.of(List.of(set), words(admission), remarks(reader));
  }

  /** {@code reader X is let in on line finish}. */
  static String words(Admission admission) {
    return "reader " + Shown.plain(admission.reader()) + " is let in on line " + admission.line();
  }

  private List<String> remarks(String reader) {
    for (Stranger stranger : strangers()) {
      if (stranger.reader().equals(reader)) {
        return List.of(
            "its reads so far, "
                + stranger.reads()
                + ", count from now on: "
                + book.time().show(stranger.first_ms())
                + " to "
                + book.time().show(stranger.last_ms()));
      }
    }
    Set<String> names = new TreeSet<>();
    strangers().forEach(stranger -> names.add(stranger.reader()));
    List<String> near = Nearest.some(reader, names, 3);
    return List.of(
        "no reader of that name has been heard yet"
            + (near.isEmpty() ? "" : "; the nearest is " + String.join(", ", near)));
  }

  private String free() {
    List<String> names =
        strangers().stream().map(stranger -> Shown.plain(stranger.reader())).toList();
    return names.isEmpty()
        ? "every reader heard is on a line"
        : "on no line is " + String.join(", ", names);
  }

  /** Heard, and on no line; the one heard first before the others. */
  List<Stranger> strangers() {
    Set<String> placed = new TreeSet<>();
    if (book.isSetUp()) {
      book.setup().lines().forEach(line -> placed.addAll(line.readers()));
    }
    return book.heard().stream()
        .filter(stranger -> !placed.contains(stranger.reader()))
        .sorted(Comparator.comparingLong(Stranger::first_ms).thenComparing(Stranger::reader))
        .toList();
  }

  /** A setup is set whole, so a later one in force still holds what an earlier one brought. */
  List<String> undoing(Act act) {
    if (act.changes().stream().noneMatch(Change.SetupSet.class::isInstance)) {
      return List.of();
    }
    List<String> later = new ArrayList<>();
    for (Act each : book.ledger().inForce()) {
      boolean sets = each.changes().stream().anyMatch(Change.SetupSet.class::isInstance);
      if (each.number() > act.number() && sets) {
        later.add(String.valueOf(each.number()));
      }
    }
    return later.isEmpty()
        ? List.of()
        : List.of(
            "the setup stays as act "
                + later.getLast()
                + " set it; to take this out as well, take back "
                + String.join(", ", later.reversed())
                + " first");
  }
}

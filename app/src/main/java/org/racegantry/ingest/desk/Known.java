package org.racegantry.ingest.desk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.racegantry.ingest.problem.Nearest;
import org.racegantry.ingest.problem.Shown;
import org.racegantry.race.Bib;
import org.racegantry.race.Entrant;
import org.racegantry.race.Line;
import org.racegantry.race.Race;
import org.racegantry.race.TimingPoint;
import org.racegantry.race.Wave;

/** Finds what an official names, or says what there is instead. */
final class Known {
  private static final int LISTED_MAX = 12;
  private static final int NEAREST_MAX = 3;

  private final DeskBook book;

  Known(DeskBook book) {
    this.book = book;
  }

  /** The entrant who wears a bib, in whatever notation it was typed. */
  Entrant bib(String typed) {
    Bib bib;
    try {
      bib = new Bib(typed);
    } catch (IllegalArgumentException empty) {
      throw new Refusal("a bib is never empty");
    }
    return book.wearing(bib).orElseThrow(() -> new Refusal(unknown("bib", typed, book.bibs())));
  }

  /** The same, without saying what there is instead. */
  Entrant plainBib(String typed) {
    boolean empty = typed.isBlank();
    return (empty ? Optional.<Entrant>empty() : book.wearing(new Bib(typed)))
        .orElseThrow(() -> new Refusal("there is no bib " + Shown.quoted(typed)));
  }

  String wave(String typed) {
    return one("wave", typed, book.setup().waves().stream().map(Wave::id).toList());
  }

  String point(String typed) {
    return one("point", typed, book.setup().points().stream().map(TimingPoint::id).toList());
  }

  String race(String typed) {
    return one("race", typed, book.setup().races().stream().map(Race::id).toList());
  }

  String reader(String typed) {
    return one("reader", typed, book.readers());
  }

  String line(String typed) {
    return one("line", typed, book.setup().lines().stream().map(Line::id).toList());
  }

  String chip(String typed) {
    return one("chip", typed, book.chips());
  }

  /** The name itself, or the one that differs in capitals only. */
  private static String one(String kind, String typed, Collection<String> known) {
    if (known.contains(typed)) {
      return typed;
    }
    List<String> alike = known.stream().filter(typed::equalsIgnoreCase).toList();
    if (alike.size() == 1) {
      return alike.getFirst();
    }
    throw new Refusal(unknown(kind, typed, known));
  }

  /** What there is instead of what was named. */
  static String unknown(String kind, String typed, Collection<String> known) {
    String start = "there is no " + kind + " " + Shown.quoted(typed);
    if (known.isEmpty()) {
      return start + "; the file knows none yet";
    }
    if (known.size() <= LISTED_MAX) {
      return start + "; there is " + String.join(", ", known);
    }
    List<String> near = nearest(typed, known);
    if (!near.isEmpty()) {
      return start + "; the nearest are " + String.join(", ", near);
    }
    List<String> first = known.stream().limit(LISTED_MAX).toList();
    int more = known.size() - first.size();
    return start + "; there is " + String.join(", ", first) + " and " + more + " more";
  }

  private static List<String> nearest(String typed, Collection<String> known) {
    return Nearest.some(typed, known, NEAREST_MAX);
  }
}

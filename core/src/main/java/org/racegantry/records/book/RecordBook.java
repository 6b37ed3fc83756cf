package org.racegantry.records.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.racegantry.race.RecordMark;
import org.racegantry.records.RecordKey;

/**
 * The record books of a race file, understood, with all their history. What was the record on some
 * day is asked of {@link #asOf}. Immutable; safe for any thread.
 */
public final class RecordBook {
  private final List<BookMark> marks;
  private final List<BookLine.Complete> complete;
  private final List<BookNotice> notices;
  private final SortedSet<RecordKey> keys;

  /** The day asked for last: a live race asks for its own day again and again. */
  private volatile Day asked;

  private RecordBook(
      List<BookMark> marks, List<BookLine.Complete> complete, List<BookNotice> notices) {
    this.marks = List.copyOf(marks);
    this.complete = List.copyOf(complete);
    this.notices = List.copyOf(notices);
    TreeSet<RecordKey> known = new TreeSet<>();
    for (BookMark mark : marks) {
      if (!isSplit(mark)) {
        known.add(mark.key());
      }
    }
    this.keys = Collections.unmodifiableSortedSet(known);
  }

  /**
   * The books as one.
   *
   * @param books the lines of each, in the order of the books' names. A mark that stands in two is
   *     taken once: the line whose history goes on longer, else the first
   */
  public static RecordBook of(Collection<List<RecordMark>> books) {
    Map<Mark, BookMark> marks = new LinkedHashMap<>();
    List<BookLine.Complete> complete = new ArrayList<>();
    List<BookNotice> notices = new ArrayList<>();
    for (List<RecordMark> book : books) {
      for (RecordMark line : book) {
        switch (LineReader.read(line)) {
          case BookLine.Marked marked -> take(marks, marked.mark(), notices);
          case BookLine.Complete said -> complete.add(said);
          case BookLine.Left left -> notices.addAll(left.notices());
        }
      }
    }
    return new RecordBook(withRuns(marks.values(), notices), complete, notices);
  }

  /** What makes two lines the same mark. */
  private record Mark(RecordKey key, Holder holder, LocalDate date, long mark_s) {}

  private static void take(Map<Mark, BookMark> marks, BookMark mark, List<BookNotice> notices) {
    Mark same = new Mark(mark.key(), Holder.of(mark), mark.date(), mark.mark_s());
    BookMark before = marks.putIfAbsent(same, mark);
    if (before == null) {
      return;
    }
    boolean newer = mark.history().getLast().since().isAfter(before.history().getLast().since());
    if (newer) {
      marks.put(same, mark);
    }
    BookMark out = newer ? before : mark;
    if (!out.history().equals((newer ? mark : before).history())) {
      notices.add(
          new BookNotice(
              out.line(),
              "state",
              out.line().state(),
              "is another history of a mark that stands in the books twice, and is left out",
              "take one of the two lines out"));
    }
  }

  /** Times on the way are kept where the book has the run, by athlete and day. */
  private static List<BookMark> withRuns(Collection<BookMark> marks, List<BookNotice> notices) {
    TreeSet<String> runs = new TreeSet<>();
    marks.stream().filter(mark -> !isSplit(mark)).forEach(mark -> runs.add(run(mark)));
    List<BookMark> kept = new ArrayList<>();
    for (BookMark mark : marks) {
      if (!isSplit(mark) || runs.contains(run(mark))) {
        kept.add(mark);
        continue;
      }
      notices.add(
          new BookNotice(
              mark.line(),
              "state",
              mark.line().state(),
              "is a time on the way of no run in the book, and is left out",
              "write the athlete and the day as in the line of the run"));
    }
    return kept;
  }

  private static String run(BookMark mark) {
    return mark.date() + " " + Holder.of(mark);
  }

  static boolean isSplit(BookMark mark) {
    return mark.history().getLast().state() == MarkState.SPLIT;
  }

  /** The lines that were left out, and why; empty where every line was understood. */
  public List<BookNotice> notices() {
    return notices;
  }

  /** Every key the books have a mark of, whatever became of it. */
  public SortedSet<RecordKey> keys() {
    return keys;
  }

  /** The books as of a day: marks set up to it, in the state they had then. */
  public Day asOf(LocalDate day) {
    Day known = asked;
    if (known == null || !known.day().equals(day)) {
      known = new Day(day, marks, complete);
      asked = known;
    }
    return known;
  }
}

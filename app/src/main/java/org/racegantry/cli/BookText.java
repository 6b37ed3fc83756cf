package org.racegantry.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.racegantry.publish.PlainText;
import org.racegantry.race.Elapsed;
import org.racegantry.race.RecordMark;

/** The records of a day for people: the mark beside its record, and below it what it rests on. */
final class BookText {
  private static final String RECOGNISED = "  recognised";
  private static final int TIME_WIDTH = 7;

  private final PrintWriter out;
  private final List<BookRow> rows;
  private final int titleWidth;

  BookText(PrintWriter out, List<BookRow> rows) {
    this.out = out;
    this.rows = rows;
    this.titleWidth =
        rows.stream()
            .mapToInt(row -> BookRow.title(row.key()).length())
            .reduce(RECOGNISED.length(), Math::max);
  }

  void print() {
    String reach = "";
    BookRow before = null;
    for (BookRow row : rows) {
      if (!BookRow.reach(row.key()).equals(reach)) {
        reach = BookRow.reach(row.key());
        out.println();
        out.println(PlainText.line(reach));
      }
      print(row, before);
      before = row;
    }
    if (rows.isEmpty()) {
      out.println();
      out.println("The books of this file have no such record.");
    }
  }

  private void print(BookRow row, BookRow before) {
    if (row.mark().isEmpty()) {
      line(BookRow.title(row.key()), "-", "no mark in the books as of that day");
      return;
    }
    RecordMark line = row.mark().get().line();
    String place = line.place().isEmpty() ? "" : ", " + line.place();
    line(
        name(row, before),
        Elapsed.brief(row.mark().get().mark_s()),
        line.athlete() + " " + line.nation() + place);
    below(row).forEach(text -> line("", "", text));
  }

  /** The record at its first mark; then what another mark of the same record is. */
  private static String name(BookRow row, BookRow before) {
    if (before == null || !before.key().equals(row.key())) {
      return BookRow.title(row.key());
    }
    boolean equal = before.mark().orElseThrow().mark_s() == row.mark().orElseThrow().mark_s();
    return equal ? "  and" : RECOGNISED;
  }

  private static List<String> below(BookRow row) {
    RecordMark line = row.mark().orElseThrow().line();
    List<String> below = new ArrayList<>();
    below.add(row.history());
    if (!line.note().isEmpty()) {
      below.add(line.note());
    }
    if (!line.source().isEmpty()) {
      below.add("source: " + line.source());
    }
    return below;
  }

  private void line(String title, String time, String text) {
    String name = title + " ".repeat(titleWidth - title.length());
    String right = " ".repeat(Math.max(0, TIME_WIDTH - time.length())) + time;
    out.println(("  " + name + "  " + right + "  " + PlainText.line(text)).stripTrailing());
  }
}

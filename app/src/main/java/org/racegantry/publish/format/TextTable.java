package org.racegantry.publish.format;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.racegantry.publish.PersonName;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.ResultList;
import org.racegantry.publish.ResultSection;
import org.racegantry.publish.Row;
import org.racegantry.race.TimingPoint;

/** The table of one section, laid out for a terminal of a given width. */
final class TextTable {
  private static final String GUTTER = "  ";
  private static final int NAME_MOST = 30;
  private static final int CLUB_MOST = 22;
  private static final int REMARKS_ROOM = 26;
  private static final int SPLIT_WIDTH = 7;

  private final List<TextColumn> columns;

  TextTable(ResultList list, ResultSection section, int width) {
    List<Row> rows = section.rows();
    String timeHead = list.atFinish() ? "Time" : PlainText.line(list.point().id());
    List<TextColumn> front = new ArrayList<>();
    front.add(TextColumn.fitted("#", true, 7, rows, Wording::place));
    front.add(TextColumn.fitted("Bib", true, 8, rows, TextTable::bib));
    front.add(TextColumn.fitted("Name", false, NAME_MOST, rows, TextTable::name));
    front.add(TextColumn.fitted("Nat", false, 3, rows, TextTable::nation));
    TextColumn club = TextColumn.fitted("Club", false, CLUB_MOST, rows, TextTable::club);
    List<TextColumn> back = new ArrayList<>();
    back.add(TextColumn.fitted(timeHead, true, 11, rows, Wording::time));
    back.add(TextColumn.fitted(Wording.otherHead(section), true, 9, rows, otherOf(list, rows)));
    back.add(TextColumn.fitted("Gap", true, 9, rows, Wording::gap));
    TextColumn remarks =
        TextColumn.fitted("", false, Integer.MAX_VALUE, rows, row -> Wording.remarks(list, row));
    int room = width - used(front) - used(back) - Math.min(remarks.width(), REMARKS_ROOM);
    if (club.used() && room >= club.width() + GUTTER.length()) {
      front.add(club);
      room -= club.width() + GUTTER.length();
    }
    List<TextColumn> all = new ArrayList<>(front);
    all.addAll(splits(list, rows, room / (SPLIT_WIDTH + GUTTER.length())));
    all.addAll(back);
    all.add(remarks);
    all.removeIf(column -> !column.used());
    this.columns = all;
  }

  /** Columns of the terminal the table takes. */
  int width() {
    return used(columns) - GUTTER.length();
  }

  /** Writes the heading and every row. */
  void write(Writer out, ResultSection section) throws IOException {
    line(out, columns.stream().map(TextColumn::headCell).toList());
    for (Row row : section.rows()) {
      line(out, columns.stream().map(column -> column.cell(row)).toList());
    }
  }

  private static void line(Writer out, List<String> cells) throws IOException {
    out.write(String.join(GUTTER, cells).stripTrailing());
    out.write('\n');
  }

  private static int used(List<TextColumn> columns) {
    return columns.stream()
        .filter(TextColumn::used)
        .mapToInt(column -> column.width() + GUTTER.length())
        .sum();
  }

  private static List<TextColumn> splits(ResultList list, List<Row> rows, int room) {
    return SplitChoice.of(list.between(), list.point().distance_mm(), Math.max(0, room)).stream()
        .map(point -> splitColumn(point, rows))
        .toList();
  }

  private static TextColumn splitColumn(TimingPoint point, List<Row> rows) {
    List<TimingPoint> one = List.of(point);
    return TextColumn.fitted(
        PlainText.line(point.id()),
        true,
        SPLIT_WIDTH,
        rows,
        row -> Wording.split(row.shown_ms(one)[0]));
  }

  private static Function<Row, String> otherOf(ResultList list, List<Row> rows) {
    boolean shown = Wording.showsOther(list, rows);
    return row -> shown ? Wording.other(row) : "";
  }

  private static String bib(Row row) {
    return PlainText.line(row.result().entrant().bib().text());
  }

  private static String name(Row row) {
    return PersonName.listed(row.person());
  }

  private static String nation(Row row) {
    return PlainText.line(row.result().entrant().nation());
  }

  private static String club(Row row) {
    return PlainText.line(row.club());
  }
}

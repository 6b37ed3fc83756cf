package org.racegantry.publish.format;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.publish.PersonName;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.ResultList;
import org.racegantry.publish.ResultSection;
import org.racegantry.publish.Row;
import org.racegantry.race.TimingPoint;

/** Which columns a section has on paper of a given width. */
final class PdfTable {
  /** Points between columns. */
  static final float GUTTER = 9;

  private static final float NAME_MOST = 150;
  private static final float CLUB_MOST = 120;
  private static final float REMARKS_LEAST = 70;
  private static final float SPLIT_ROOM = 34 + GUTTER;

  private static final String NAME = "Name";

  private static final float SPREAD_MOST = 16;

  private PdfTable() {}

  /** The columns, which together with their gutters fill at most {@code paper} points. */
  static List<PdfColumn> columns(
      PdfFonts fonts, ResultList list, ResultSection section, float paper) {
    List<Row> rows = section.rows();
    List<PdfColumn> front = front(fonts, rows);
    List<PdfColumn> back = back(fonts, list, section);
    PdfColumn remarks =
        PdfColumn.fitted(fonts, "", false, false, paper, rows, row -> Wording.remarks(list, row));
    PdfColumn club = PdfColumn.fitted(fonts, "Club", false, false, CLUB_MOST, rows, PdfTable::club);
    float remarksRoom = remarks.used() ? Math.min(remarks.width(), REMARKS_LEAST) : 0;
    float room = paper - used(front) - used(back) - remarksRoom;
    if (club.used() && room >= club.width() + GUTTER) {
      front.add(club);
      room -= club.width() + GUTTER;
    }
    List<PdfColumn> all = new ArrayList<>(front);
    all.addAll(splits(fonts, list, rows, (int) Math.max(0, room / SPLIT_ROOM)));
    all.addAll(back);
    all.removeIf(column -> !column.used());
    float left = paper - used(all);
    if (remarks.used() && left >= REMARKS_LEAST / 2) {
      all.add(remarks.withWidth(Math.min(remarks.width(), left)));
    }
    return spread(all, paper - used(all) + GUTTER);
  }

  /**
   * Gives what is left of the paper to the names and the columns behind them, so that it is full.
   */
  private static List<PdfColumn> spread(List<PdfColumn> columns, float left) {
    int name = columns.stream().map(PdfColumn::head).toList().indexOf(NAME);
    int behind = columns.size() - name - 1;
    if (left <= 0 || name < 0 || behind == 0) {
      return columns;
    }
    List<PdfColumn> wider = new ArrayList<>(columns);
    float share = Math.min(left / (behind + 1), SPREAD_MOST);
    for (int i = name; i < columns.size(); i++) {
      PdfColumn column = columns.get(i);
      float more = i == name ? left - share * behind : share;
      wider.set(i, column.withWidth(column.width() + more));
    }
    return wider;
  }

  private static List<PdfColumn> front(PdfFonts fonts, List<Row> rows) {
    List<PdfColumn> columns = new ArrayList<>();
    columns.add(PdfColumn.fitted(fonts, "Place", true, true, 40, rows, Wording::place));
    columns.add(PdfColumn.fitted(fonts, "Bib", true, false, 50, rows, PdfTable::bib));
    columns.add(
        PdfColumn.fitted(
            fonts, "Name", false, false, NAME_MOST, rows, row -> PersonName.listed(row.person())));
    columns.add(PdfColumn.fitted(fonts, "Nation", false, false, 40, rows, PdfTable::nation));
    return columns;
  }

  private static List<PdfColumn> back(PdfFonts fonts, ResultList list, ResultSection section) {
    List<Row> rows = section.rows();
    String head = list.atFinish() ? "Time" : PlainText.line(list.point().id());
    List<PdfColumn> columns = new ArrayList<>();
    columns.add(PdfColumn.fitted(fonts, head, true, true, 60, rows, Wording::time));
    if (Wording.showsOther(list, rows)) {
      String otherHead = Wording.otherHead(section);
      columns.add(PdfColumn.fitted(fonts, otherHead, true, false, 60, rows, Wording::other));
    }
    columns.add(PdfColumn.fitted(fonts, "Gap", true, false, 50, rows, Wording::gap));
    return columns;
  }

  private static List<PdfColumn> splits(PdfFonts fonts, ResultList list, List<Row> rows, int room) {
    return SplitChoice.of(list.between(), list.point().distance_mm(), room).stream()
        .map(point -> split(fonts, point, rows))
        .toList();
  }

  private static PdfColumn split(PdfFonts fonts, TimingPoint point, List<Row> rows) {
    List<TimingPoint> one = List.of(point);
    return PdfColumn.fitted(
        fonts,
        PlainText.line(point.id()),
        true,
        false,
        SPLIT_ROOM - GUTTER,
        rows,
        row -> Wording.split(row.shown_ms(one)[0]));
  }

  private static float used(List<PdfColumn> columns) {
    float used = 0;
    for (PdfColumn column : columns) {
      used += column.used() ? column.width() + GUTTER : 0;
    }
    return used;
  }

  private static String bib(Row row) {
    return PlainText.line(row.result().entrant().bib().text());
  }

  private static String nation(Row row) {
    return PlainText.line(row.result().entrant().nation());
  }

  private static String club(Row row) {
    return PlainText.line(row.club());
  }
}

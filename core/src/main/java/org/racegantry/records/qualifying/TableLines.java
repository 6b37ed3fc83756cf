package org.racegantry.records.qualifying;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.racegantry.race.Basis;
import org.racegantry.records.Category;
import org.racegantry.records.Event;
import org.racegantry.records.qualifying.QualifyingTable.Group;
import org.racegantry.records.qualifying.QualifyingTable.Limit;

/** Reads the rows of a qualifying table; see {@link TableColumn}. */
public final class TableLines {
  private final List<TableFault> faults = new ArrayList<>();
  private final Map<TableColumn, Integer> columns = new EnumMap<>(TableColumn.class);
  private final List<String> header;
  private final List<TableRow> rows;

  /**
   * What a table came to.
   *
   * @param table the table; none where anything is wrong
   * @param faults everything that is wrong, from the first line on
   */
  public record Read(Optional<QualifyingTable> table, List<TableFault> faults) {
    public Read {
      faults = List.copyOf(faults);
    }
  }

  private TableLines(long headerLine, List<String> header, List<TableRow> rows) {
    this.header = header;
    this.rows = rows;
    for (int i = 0; i < header.size(); i++) {
      claim(headerLine, i);
    }
    for (TableColumn needed : List.of(TableColumn.TABLE, TableColumn.AGES)) {
      if (!columns.containsKey(needed)) {
        fault(headerLine, "has no column " + needed.word(), "add it: " + TableColumn.words());
      }
    }
    if (!columns.containsKey(TableColumn.MEN) && !columns.containsKey(TableColumn.WOMEN)) {
      fault(headerLine, "has no column of times", "add the columns men and women");
    }
    if (rows.isEmpty()) {
      fault(headerLine, "has a header and no rows", "write one row per group of ages");
    }
  }

  /** Reads the rows under a header that stands in line {@code headerLine} of its file. */
  public static Read read(long headerLine, List<String> header, List<TableRow> rows) {
    TableLines lines = new TableLines(headerLine, header, rows);
    Optional<QualifyingTable> table =
        lines.faults.isEmpty() ? Optional.of(lines.table()) : Optional.empty();
    return new Read(table.filter(_ -> lines.faults.isEmpty()), lines.faults);
  }

  /** Reads lines of plain CSV without quotes, as facts files have them. */
  public static Read read(List<String> lines) {
    List<TableRow> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      rows.add(new TableRow(i + 1, List.of(lines.get(i).split(",", -1))));
    }
    return read(1, List.of(lines.getFirst().split(",", -1)), rows);
  }

  private void claim(long line, int at) {
    Optional<TableColumn> column = TableColumn.of(header.get(at));
    if (column.isEmpty()) {
      String name = header.get(at);
      String mend = "leave it out, or call it one of " + TableColumn.words();
      faults.add(new TableFault(line, at + 1, "", name, "is no column of such a table", mend));
    } else if (columns.putIfAbsent(column.get(), at) != null) {
      fault(line, "has the column " + header.get(at) + " twice", "leave one of the two out");
    }
  }

  private QualifyingTable table() {
    Optional<Event> distance = Event.of(setting(TableColumn.DISTANCE, "marathon"));
    if (distance.isEmpty()) {
      fault(rows.getFirst(), TableColumn.DISTANCE, "is no distance", "write marathon or 10 km");
    }
    long cut_s = GoalTimes.margin_s(setting(TableColumn.CUT, "0:00"));
    if (cut_s < 0) {
      fault(rows.getFirst(), TableColumn.CUT, "is no stretch of time", "write such as 4:34");
    }
    return new QualifyingTable(
        setting(TableColumn.TABLE, ""),
        distance.orElse(Event.MARATHON).distance_mm(),
        choice(TableColumn.BASIS, "net", "gun") == 0 ? Basis.NET : Basis.GUN,
        choice(TableColumn.LIMIT, "within", "sub") == 0 ? Limit.WITHIN : Limit.SUB,
        ageOn(),
        cut_s,
        groups(),
        setting(TableColumn.SOURCE, ""));
  }

  /** What the first row says of the table; later rows say the same or nothing. */
  private String setting(TableColumn column, String usual) {
    String first = text(rows.getFirst(), column);
    for (TableRow row : rows) {
      String other = text(row, column);
      if (!other.isEmpty() && !other.equals(first)) {
        String mend = "a table has one " + column.word() + ": write it in its first row only";
        fault(row, column, "is not what the first row says", mend);
      }
    }
    if (first.isEmpty() && column == TableColumn.TABLE) {
      fault(rows.getFirst(), column, "is empty", "write the name of the table");
    }
    return first.isEmpty() ? usual : first;
  }

  private int choice(TableColumn column, String first, String second) {
    String said = setting(column, first);
    if (!said.equalsIgnoreCase(first) && !said.equalsIgnoreCase(second)) {
      String mend = "write " + first + " or " + second;
      fault(rows.getFirst(), column, "is neither " + first + " nor " + second, mend);
    }
    return said.equalsIgnoreCase(second) ? 1 : 0;
  }

  private Optional<LocalDate> ageOn() {
    String said = setting(TableColumn.AGE_ON, "");
    try {
      return said.isEmpty() || said.equalsIgnoreCase("race day")
          ? Optional.empty()
          : Optional.of(LocalDate.parse(said));
    } catch (DateTimeException none) {
      String mend = "write a date such as 2026-04-20, or race day";
      fault(rows.getFirst(), TableColumn.AGE_ON, "is no day of the calendar", mend);
      return Optional.empty();
    }
  }

  private List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    for (TableRow row : rows) {
      Optional<Category> ages =
          Category.of(text(row, TableColumn.AGES), "M")
              .filter(group -> group.kind() == Category.Kind.AGE_GROUP);
      if (ages.isEmpty()) {
        fault(row, TableColumn.AGES, "is no group of ages", "write 18-34, or 80+ for the last");
        continue;
      }
      Group group =
          new Group(
              ages.get().ageFrom(),
              ages.get().ageTo(),
              time_s(row, TableColumn.MEN),
              time_s(row, TableColumn.WOMEN),
              time_s(row, TableColumn.NON_BINARY));
      if (groups.stream().anyMatch(other -> overlap(other, group))) {
        fault(row, TableColumn.AGES, "overlaps with a row above", "name each age once");
      }
      groups.add(group);
    }
    return groups;
  }

  private static boolean overlap(Group one, Group other) {
    return one.ageFrom() <= other.ageTo() && other.ageFrom() <= one.ageTo();
  }

  private long time_s(TableRow row, TableColumn column) {
    String text = text(row, column);
    if (text.isEmpty()) {
      return QualifyingTable.NONE;
    }
    long time_s = GoalTimes.time_s(text);
    if (time_s <= 0) {
      fault(row, column, "is no time", "write hours, minutes and seconds: 2:55:00");
      return QualifyingTable.NONE;
    }
    return time_s;
  }

  private String text(TableRow row, TableColumn column) {
    Integer at = columns.get(column);
    return at == null || at >= row.cells().size() ? "" : row.cells().get(at).strip();
  }

  private void fault(TableRow row, TableColumn column, String what, String mend) {
    int at = columns.getOrDefault(column, -1) + 1;
    faults.add(new TableFault(row.line(), at, column.word(), text(row, column), what, mend));
  }

  private void fault(long line, String what, String mend) {
    faults.add(new TableFault(line, 0, "", String.join(",", header), what, mend));
  }
}

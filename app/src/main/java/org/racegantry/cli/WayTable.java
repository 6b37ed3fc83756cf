package org.racegantry.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.Way;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.problem.Problem;
import org.racegantry.ingest.problem.Problems;
import org.racegantry.ingest.table.Row;
import org.racegantry.ingest.table.Source;
import org.racegantry.ingest.table.Table;
import org.racegantry.ingest.table.TableReader;

/**
 * A table of published splits as runners' ways. A runner counts with every split and a finish, each
 * above 0 and later than the one before; nobody else is left out.
 *
 * @param name as the command line called it
 * @param checkpoints that it was read at
 * @param ways the runners that count
 * @param rows how many rows there were
 * @param holed how many of them lacked a time
 * @param disordered how many had times that do not grow
 */
record WayTable(
    String name, Checkpoints checkpoints, List<Way> ways, int rows, int holed, int disordered) {
  /** Reads a table; {@code at} are the checkpoints it must have, or null for all it has. */
  static WayTable read(String name, long distance_mm, Checkpoints at, PrintWriter err) {
    Source source = ImportTarget.source(name);
    return ImportTarget.read(
        source, err, () -> new Reading(source, new WayColumns(distance_mm)).read(at));
  }

  /** The same table with other runners in it. */
  WayTable with(List<Way> others) {
    return new WayTable(name, checkpoints, others, rows, holed, disordered);
  }

  /** One table being read. */
  private static final class Reading {
    private final Source source;
    private final Problems problems;
    private final WayColumns columns;
    private Table table;
    private int holed;
    private int disordered;

    Reading(Source source, WayColumns columns) {
      this.source = source;
      this.problems = new Problems(source.shownName());
      this.columns = columns;
    }

    WayTable read(Checkpoints wanted) throws IOException, BadInput {
      table = new TableReader(problems, columns).keepBlankRows().read(source);
      Checkpoints at = wanted == null ? own() : wanted;
      int[] splits = splits(at);
      int age = column("age");
      int sex = column("sex");
      List<Way> ways = new ArrayList<>();
      for (Row row : table.rows()) {
        long[] times_ms = times(row, splits);
        if (times_ms.length > 0) {
          ways.add(new Way(sex(row, sex), age(row, age), times_ms));
        }
      }
      if (ways.isEmpty() && !problems.anyError()) {
        problems.fileError("has no row with every split and a finish", "take another table");
      }
      if (problems.anyError()) {
        throw new BadInput(problems.inOrder());
      }
      return new WayTable(source.shownName(), at, ways, table.rows().size(), holed, disordered);
    }

    private Checkpoints own() throws BadInput {
      List<Checkpoints> found = columns.checkpoints(table.header());
      if (found.isEmpty()) {
        headerError("names no finish, or no point before it", columns.mend());
      }
      return found.getFirst();
    }

    private void headerError(String what, String mend) throws BadInput {
      String header = String.join(",", table.header());
      problems.error(table.headerLine(), Problem.NOWHERE, "", header, what, mend);
      throw new BadInput(problems.inOrder());
    }

    private int[] splits(Checkpoints at) throws BadInput {
      Map<Long, Integer> found = columns.splits(table.header());
      int[] splits = new int[at.count()];
      for (int c = 0; c < splits.length; c++) {
        Integer column = found.get(at.distance_mm(c));
        if (column == null) {
          headerError(
              "has no column of the times at " + at.distance_mm(c) / 1e6 + " km",
              "take tables with the same checkpoints");
        } else {
          splits[c] = column;
        }
      }
      return splits;
    }

    private int column(String name) {
      return table.header().indexOf(name);
    }

    /** The times of a row, or none where it does not count. */
    private long[] times(Row row, int[] splits) {
      long[] times_ms = new long[splits.length];
      long before_ms = 0;
      boolean grows = true;
      for (int c = 0; c < splits.length; c++) {
        String text = row.fields().get(splits[c]).strip();
        if (PublishedTime.isBlank(text)) {
          holed++;
          return new long[0];
        }
        times_ms[c] = time_ms(row, splits[c], text);
        grows &= times_ms[c] > before_ms;
        before_ms = times_ms[c];
      }
      disordered += grows ? 0 : 1;
      return grows ? times_ms : new long[0];
    }

    private long time_ms(Row row, int column, String text) {
      OptionalLong time_ms = PublishedTime.ms(text);
      if (time_ms.isEmpty()) {
        problems.error(
            row.line(),
            column + 1,
            table.header().get(column),
            text,
            "is no time",
            PublishedTime.MEND);
      }
      return time_ms.orElse(0);
    }

    private static char sex(Row row, int column) {
      String text = column < 0 ? "" : row.fields().get(column).strip();
      return switch (text.isEmpty() ? ' ' : Character.toUpperCase(text.charAt(0))) {
        case 'M' -> 'M';
        case 'F', 'W' -> 'F';
        default -> ' ';
      };
    }

    private int age(Row row, int column) {
      String text = column < 0 ? "" : row.fields().get(column).strip();
      if (text.isEmpty()) {
        return Way.UNKNOWN;
      }
      if (!text.matches("[0-9]{1,3}")) {
        problems.error(
            row.line(), column + 1, "age", text, "is no age", "write whole years, or nothing");
        return Way.UNKNOWN;
      }
      return Integer.parseInt(text);
    }
  }
}

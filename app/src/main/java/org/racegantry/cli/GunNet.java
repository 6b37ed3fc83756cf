package org.racegantry.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.problem.Problem;
import org.racegantry.ingest.problem.Problems;
import org.racegantry.ingest.table.Headers;
import org.racegantry.ingest.table.Row;
import org.racegantry.ingest.table.Source;
import org.racegantry.ingest.table.Table;
import org.racegantry.ingest.table.TableReader;

/**
 * A published finish from the own start and from the gun. Their difference says how long somebody
 * took to the start.
 */
record GunNet(long net_ms, long gun_ms) {
  private static final List<String> COLUMNS = List.of("net_s", "gun_s");

  /** What a header of such a table looks like. */
  private static final Headers HEADERS =
      new Headers() {
        @Override
        public int known(List<String> fields) {
          return (int) fields.stream().filter(COLUMNS::contains).count();
        }

        @Override
        public String mend() {
          return "begin with a line that names the columns net_s and gun_s";
        }
      };

  /** Reads the rows with both times, the gun's not the shorter one. */
  static List<GunNet> read(String name, PrintWriter err) {
    Source source = ImportTarget.source(name);
    return ImportTarget.read(source, err, () -> read(source, new Problems(source.shownName())));
  }

  private static List<GunNet> read(Source source, Problems problems) throws IOException, BadInput {
    Table table = new TableReader(problems, HEADERS).keepBlankRows().read(source);
    if (!table.header().containsAll(COLUMNS)) {
      String header = String.join(",", table.header());
      problems.error(
          table.headerLine(),
          Problem.NOWHERE,
          "",
          header,
          "lacks net_s or gun_s",
          "take a table with both");
      throw new BadInput(problems.inOrder());
    }
    List<GunNet> found = new ArrayList<>();
    for (Row row : table.rows()) {
      long net_ms = time_ms(table, row, "net_s", problems);
      long gun_ms = time_ms(table, row, "gun_s", problems);
      if (net_ms > 0 && gun_ms >= net_ms) {
        found.add(new GunNet(net_ms, gun_ms));
      }
    }
    if (found.isEmpty() && !problems.anyError()) {
      problems.fileError("has no row with both times", "take a table with net_s and gun_s");
    }
    if (problems.anyError()) {
      throw new BadInput(problems.inOrder());
    }
    return found;
  }

  private static long time_ms(Table table, Row row, String name, Problems problems) {
    int column = table.header().indexOf(name);
    String text = row.fields().get(column).strip();
    OptionalLong time_ms =
        PublishedTime.isBlank(text) ? OptionalLong.of(0) : PublishedTime.ms(text);
    if (time_ms.isEmpty()) {
      problems.error(row.line(), column + 1, name, text, "is no time", PublishedTime.MEND);
    }
    return time_ms.orElse(0);
  }
}

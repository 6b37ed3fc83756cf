package org.racegantry.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.problem.Problems;
import org.racegantry.ingest.problem.Understood;
import org.racegantry.ingest.qualifying.QualifyingReader;
import org.racegantry.ingest.table.Source;
import org.racegantry.ingest.table.Table;
import org.racegantry.publish.grades.GradeFacts;
import org.racegantry.records.qualifying.QualifyingTable;
import org.racegantry.records.qualifying.TableColumn;
import org.racegantry.records.qualifying.TableLines;
import org.racegantry.records.qualifying.TableRow;

/** The qualifying table somebody asks for: one that comes with Gantry, or a file. */
final class QualifyingFile {
  private QualifyingFile() {}

  /** The table; what is wrong with a file goes to {@code err} and becomes a failure. */
  static QualifyingTable named(String name, PrintWriter err) {
    Optional<QualifyingTable> shipped = GradeFacts.table(name);
    if (shipped.isPresent()) {
      return shipped.get();
    }
    boolean word = name.indexOf('.') < 0 && name.indexOf('/') < 0 && !name.equals("-");
    if (word && !Files.exists(Path.of(name))) {
      String none = NoSuch.sentence("qualifying table", name, GradeFacts.tables());
      throw new Failure(Exit.NO_INPUT, none + "; or name a file");
    }
    return read(ImportTarget.source(name), err);
  }

  private static QualifyingTable read(Source source, PrintWriter err) {
    QualifyingReader reader = new QualifyingReader(source.shownName(), TableColumn.words());
    Understood<Table> understood = ImportTarget.read(source, err, () -> reader.read(source));
    Table table;
    try {
      table = understood.orRefuse();
    } catch (BadInput bad) {
      throw InputFaults.refused(err, bad);
    }
    InputFaults.print(err, understood.problems());
    List<TableRow> rows =
        table.rows().stream().map(row -> new TableRow(row.line(), row.fields())).toList();
    TableLines.Read read = TableLines.read(table.headerLine(), table.header(), rows);
    Problems problems = new Problems(source.shownName());
    read.faults()
        .forEach(
            f -> problems.error(f.line(), f.column(), f.field(), f.value(), f.what(), f.mend()));
    return read.table()
        .orElseThrow(() -> InputFaults.refused(err, new BadInput(problems.inOrder())));
  }
}

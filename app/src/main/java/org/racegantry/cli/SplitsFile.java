package org.racegantry.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.problem.Problems;
import org.racegantry.ingest.table.Headers;
import org.racegantry.ingest.table.Source;
import org.racegantry.ingest.table.Table;
import org.racegantry.ingest.table.TableReader;
import org.racegantry.race.RaceSetup;
import org.racegantry.rehearsal.PublishedTable;
import org.racegantry.rehearsal.TableLine;
import org.racegantry.rehearsal.TableProblem;

/** A table of published results on disk or on standard input, plain or gzip. */
final class SplitsFile implements Headers {
  private final RaceSetup setup;

  private SplitsFile(RaceSetup setup) {
    this.setup = setup;
  }

  /** The table; says on {@code err} why there is none to be had, and fails. */
  static PublishedTable read(PrintWriter err, String name, RaceSetup setup) {
    Source source = ImportTarget.source(name);
    return ImportTarget.read(source, err, () -> new SplitsFile(setup).read(source, err));
  }

  private PublishedTable read(Source source, PrintWriter err) throws IOException, BadInput {
    Problems problems = new Problems(source.shownName());
    Table found = new TableReader(problems, this).keepBlankRows().read(source);
    TableLine header = line(found.headerLine(), found.header());
    List<TableLine> lines =
        found.rows().stream().map(row -> line(row.line(), row.fields())).toList();
    PublishedTable table = PublishedTable.read(setup, header, lines);
    if (problems.anyError() || table.problems().stream().anyMatch(TableProblem::stops)) {
      // Where uneven rows were left out, that none is left is no news.
      boolean uneven = problems.anyError();
      table.problems().stream()
          .filter(problem -> !(uneven && problem.kind() == TableProblem.Kind.NO_ROWS))
          .forEach(problem -> TableWarnings.add(problem, problems));
      throw new BadInput(problems.inOrder());
    }
    InputFaults.print(err, problems.inOrder());
    return table;
  }

  private static TableLine line(long line, List<String> fields) {
    return new TableLine(Math.toIntExact(line), fields);
  }

  @Override
  public int known(List<String> fields) {
    return (int) fields.stream().filter(name -> PublishedTable.isColumn(setup, name)).count();
  }

  @Override
  public String mend() {
    return "begin with a line that names the columns, such as"
        + " bib,age,sex,division,t5k,thalf,t40k,official_s,rank_overall";
  }
}

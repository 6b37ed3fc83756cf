package org.racegantry.ingest.qualifying;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.problem.Problems;
import org.racegantry.ingest.problem.Understood;
import org.racegantry.ingest.table.Headers;
import org.racegantry.ingest.table.Source;
import org.racegantry.ingest.table.Table;
import org.racegantry.ingest.table.TableReader;

/**
 * Finds the table in a file, whatever its delimiter and encoding. What its cells mean is judged
 * elsewhere: this room knows nothing of records.
 */
public final class QualifyingReader implements Headers {
  private final Problems problems;
  private final List<String> columns;

  /**
   * A reader for the file of this name.
   *
   * @param columns the names of the columns there can be
   */
  public QualifyingReader(String name, List<String> columns) {
    this.problems = new Problems(name);
    this.columns = List.copyOf(columns);
  }

  /**
   * The table in a source, or every problem of it.
   *
   * @throws IOException where it cannot be read
   * @throws BadInput where it is no table at all
   */
  public Understood<Table> read(Source source) throws IOException, BadInput {
    Table table = new TableReader(problems, this).read(source);
    return problems.anyError() ? Understood.refused(problems) : Understood.of(table, problems);
  }

  @Override
  public int known(List<String> fields) {
    return (int) fields.stream().filter(name -> columns.contains(plain(name))).count();
  }

  @Override
  public String mend() {
    return "begin with a line that names the columns: " + String.join(",", columns);
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
  }
}

package org.racegantry.ingest.recordbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.problem.Problem;
import org.racegantry.ingest.problem.Problems;
import org.racegantry.ingest.problem.Understood;
import org.racegantry.ingest.table.Headers;
import org.racegantry.ingest.table.Row;
import org.racegantry.ingest.table.Source;
import org.racegantry.ingest.table.Table;
import org.racegantry.ingest.table.TableReader;
import org.racegantry.race.Edition;
import org.racegantry.race.RaceSetup;

/** Reads places of earlier editions: {@code date,race,sex,place,athlete,nation,official_time}. */
public final class EditionReader implements Headers {
  private final Problems problems;
  private final RaceSetup setup;

  /**
   * A reader for the file of this name.
   *
   * @param setup the race whose earlier editions they are
   */
  public EditionReader(String name, RaceSetup setup) {
    this.problems = new Problems(name);
    this.setup = setup;
  }

  /**
   * The places in a source, or every problem of it.
   *
   * @throws IOException where it cannot be read
   * @throws BadInput where it is no table at all
   */
  public Understood<List<Edition>> read(Source source) throws IOException, BadInput {
    Table table = new TableReader(problems, this).read(source);
    ListColumns<EditionField> columns =
        ListColumns.of(
            table,
            problems,
            EditionField::of,
            EditionField.NEEDED,
            "a list of editions",
            "put what it says into the source");
    if (problems.anyError()) {
      return Understood.refused(problems);
    }
    List<Edition> editions = editions(table, columns);
    return problems.anyError() ? Understood.refused(problems) : Understood.of(editions, problems);
  }

  private List<Edition> editions(Table table, ListColumns<EditionField> columns) {
    NationColumn nations = new NationColumn();
    Map<Edition, Long> editions = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      Edition edition = new EditionRow(row, columns).edition(setup, nations);
      Long before = editions.putIfAbsent(edition, row.line());
      if (before != null) {
        problems.warning(
            row.line(),
            Problem.NOWHERE,
            "",
            edition.athlete(),
            "stands in line " + before + " already and is taken once",
            "take one of the two out");
      }
    }
    if (editions.isEmpty() && !problems.anyError()) {
      problems.fileError("has a header and no rows", "check that the export was not empty");
    }
    return new ArrayList<>(editions.keySet());
  }

  @Override
  public int known(List<String> fields) {
    return (int) fields.stream().filter(name -> EditionField.of(name).isPresent()).count();
  }

  @Override
  public String mend() {
    return "begin with a line that names the columns: date,race,sex,place,athlete,nation,"
        + "official_time,source";
  }
}

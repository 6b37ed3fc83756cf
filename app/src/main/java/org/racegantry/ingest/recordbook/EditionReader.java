package org.racegantry.ingest.recordbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Map<EditionField, Integer> columns = new EnumMap<>(EditionField.class);
  private List<String> header = List.of();

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
    header = table.header();
    for (int i = 0; i < header.size(); i++) {
      claim(i, table.headerLine());
    }
    for (EditionField field : EditionField.NEEDED) {
      if (!columns.containsKey(field)) {
        problems.error(
            table.headerLine(),
            Problem.NOWHERE,
            "",
            String.join(",", header),
            "has no column for the " + field.word(),
            "call one of the columns " + field.word());
      }
    }
    if (problems.anyError()) {
      return Understood.refused(problems);
    }
    List<Edition> editions = editions(table);
    return problems.anyError() ? Understood.refused(problems) : Understood.of(editions, problems);
  }

  private void claim(int column, long headerLine) {
    Optional<EditionField> field = EditionField.of(header.get(column));
    if (field.isEmpty()) {
      problems.warning(
          headerLine,
          column + 1,
          "",
          header.get(column),
          "is no column of a list of editions and is left out",
          "put what it says into the source");
    } else if (columns.putIfAbsent(field.get(), column) != null) {
      problems.error(
          headerLine,
          column + 1,
          "",
          header.get(column),
          "is a second column for the " + field.get().word(),
          "leave one of the two out");
    }
  }

  private List<Edition> editions(Table table) {
    NationColumn nations = new NationColumn();
    Map<Edition, Long> editions = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      Edition edition = new EditionRow(row, columns, header, problems).edition(setup, nations);
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

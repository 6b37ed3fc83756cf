package org.racegantry.rehearsal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.racegantry.race.Bib;
import org.racegantry.race.RaceSetup;

/**
 * A table of published results: what can be believed of it, and every oddity.
 *
 * @param rows one per line after the header, in order, each with a bib of its own
 * @param doubted lines whose published place is not to be believed
 * @param problems in the order of the file
 */
public record PublishedTable(
    List<PublishedRow> rows, Set<Integer> doubted, List<TableProblem> problems) {
  public PublishedTable {
    rows = List.copyOf(rows);
    doubted = Collections.unmodifiableSet(new TreeSet<>(doubted));
    problems = List.copyOf(problems);
  }

  /**
   * Reads a table. Its header names the columns: any of {@code bib, age, sex, division, country,
   * citizen, club, family_name, given_name, t5k ... t40k, thalf, official_s | net_s | finish_s,
   * gun_s, official_text, rank_overall, rank_gender, rank_division}, in any order. Where a problem
   * {@linkplain TableProblem#stops stops} the table, its rows are not to be used.
   *
   * @param setup names the points the splits belong to
   * @param lines the rows, each with as many fields as the header; blank ones are left out where
   *     there is a column of bibs, and did not start where there is none
   */
  public static PublishedTable read(RaceSetup setup, TableLine header, List<TableLine> lines) {
    List<TableProblem> problems = new ArrayList<>();
    TableColumns columns = new TableColumns(setup, header, problems);
    if (problems.stream().anyMatch(TableProblem::stops)) {
      return of(List.of(), new TreeSet<>(), problems);
    }
    RowReader reader = new RowReader(setup, columns, problems);
    List<PublishedRow> rows =
        lines.stream()
            .filter(line -> columns.column("bib") == 0 || !line.isBlank())
            .map(reader::read)
            .toList();
    if (rows.stream().noneMatch(PublishedRow::started)) {
      problems.add(empty(header.line(), rows.isEmpty()));
    }
    List<PublishedRow> numbered = numbered(rows, columns, problems);
    return of(numbered, new RankCheck(numbered, columns, problems).doubted(), problems);
  }

  /** Whether a column of a table may be called that, for a race over these points. */
  public static boolean isColumn(RaceSetup setup, String name) {
    return new ColumnNames(setup).isKnown(name);
  }

  private static PublishedTable of(
      List<PublishedRow> rows, Set<Integer> doubted, List<TableProblem> problems) {
    problems.sort(
        Comparator.comparingInt(TableProblem::line).thenComparingInt(TableProblem::column));
    return new PublishedTable(rows, doubted, problems);
  }

  private static TableProblem empty(int headerLine, boolean noRows) {
    return new TableProblem(
        TableProblem.Kind.NO_ROWS,
        headerLine,
        0,
        "",
        "",
        noRows ? "has no rows below it" : "has no row below it with a time",
        "check that the export was not empty");
  }

  /** Rows without a bib get the next free number; the second row of a bib gets a new one too. */
  private static List<PublishedRow> numbered(
      List<PublishedRow> rows, TableColumns columns, List<TableProblem> problems) {
    Set<Bib> given = new TreeSet<>();
    rows.stream().filter(row -> !row.bib().isBlank()).forEach(row -> given.add(new Bib(row.bib())));
    Map<Bib, Integer> lineOf = new LinkedHashMap<>();
    List<PublishedRow> numbered = new ArrayList<>();
    int next = 1;
    for (PublishedRow row : rows) {
      Bib bib = row.bib().isBlank() ? null : new Bib(row.bib());
      if (bib != null && lineOf.putIfAbsent(bib, row.line()) == null) {
        numbered.add(row);
        continue;
      }
      while (!given.add(new Bib(Integer.toString(next)))) {
        next++;
      }
      numbered.add(row.withBib(Integer.toString(next)));
      if (bib != null) {
        problems.add(
            new TableProblem(
                TableProblem.Kind.DUPLICATE_BIB,
                row.line(),
                columns.column("bib"),
                "bib",
                row.bib(),
                "line " + lineOf.get(bib) + " has this bib already",
                "the row is taken as bib " + next));
      }
    }
    return numbered;
  }
}

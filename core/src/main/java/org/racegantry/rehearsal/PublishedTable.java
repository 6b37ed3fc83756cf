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
   * Reads a table. Its first line names the columns: any of {@code bib, age, sex, division,
   * country, citizen, club, family_name, given_name, t5k ... t40k, thalf, official_s | net_s |
   * finish_s, gun_s, official_text, rank_overall, rank_gender, rank_division}, in any order.
   *
   * @param setup names the points the splits belong to
   * @param lines the file's lines, the header first; at least that one
   */
  public static PublishedTable read(RaceSetup setup, List<String> lines) {
    List<TableProblem> problems = new ArrayList<>();
    TableColumns columns = new TableColumns(setup, lines.getFirst(), problems);
    RowReader reader = new RowReader(setup, columns, problems);
    List<PublishedRow> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isEmpty()) {
        rows.add(reader.read(i + 1, lines.get(i)));
      }
    }
    List<PublishedRow> numbered = numbered(rows, columns, problems);
    Set<Integer> doubted = new RankCheck(numbered, columns, problems).doubted();
    problems.sort(
        Comparator.comparingInt(TableProblem::line).thenComparingInt(TableProblem::column));
    return new PublishedTable(numbered, doubted, problems);
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

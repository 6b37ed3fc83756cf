package org.racegantry.ingest.recordbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.racegantry.ingest.problem.Problem;
import org.racegantry.ingest.problem.Problems;
import org.racegantry.ingest.table.Row;
import org.racegantry.ingest.table.Table;

/** Which column of a list holds which field, and what is wrong with one of its cells. */
final class ListColumns<F extends ListField> {
  private final Problems problems;
  private final List<String> header;
  private final Map<F, Integer> columns = new LinkedHashMap<>();

  private ListColumns(Problems problems, List<String> header) {
    this.problems = problems;
    this.header = header;
  }

  /**
   * The columns of a table; those of no field, of a field twice and those that are missing become
   * problems.
   *
   * @param of the field a name means
   * @param needed the fields there must be a column for
   * @param list what sort of list it is: {@code a record book}
   * @param instead what to do with what a column of no field says
   */
  static <F extends ListField> ListColumns<F> of(
      Table table,
      Problems problems,
      Function<String, Optional<F>> of,
      List<F> needed,
      String list,
      String instead) {
    ListColumns<F> found = new ListColumns<>(problems, table.header());
    for (int i = 0; i < table.header().size(); i++) {
      Optional<F> field = of.apply(table.header().get(i));
      if (field.isEmpty()) {
        String what = "is no column of " + list + " and is left out";
        problems.warning(table.headerLine(), i + 1, "", table.header().get(i), what, instead);
      } else if (found.columns.putIfAbsent(field.get(), i) != null) {
        String what = "is a second column for the " + field.get().word();
        String mend = "leave one of the two out";
        problems.error(table.headerLine(), i + 1, "", table.header().get(i), what, mend);
      }
    }
    needed.stream()
        .filter(field -> !found.has(field))
        .forEach(field -> found.missing(table, field));
    return found;
  }

  private void missing(Table table, F field) {
    problems.error(
        table.headerLine(),
        Problem.NOWHERE,
        "",
        String.join(",", header),
        "has no column for the " + field.word(),
        "call one of the columns " + field.word());
  }

  boolean has(F field) {
    return columns.containsKey(field);
  }

  /** The number of its column, from 1, or {@link Problem#NOWHERE}. */
  int number(F field) {
    return has(field) ? columns.get(field) + 1 : Problem.NOWHERE;
  }

  /** What a row says; empty without a column. */
  String text(Row row, F field) {
    return has(field) ? row.fields().get(columns.get(field)).strip() : "";
  }

  void error(Row row, F field, String what, String mend) {
    problems.error(row.line(), number(field), title(field), text(row, field), what, mend);
  }

  void warning(Row row, F field, String what, String mend) {
    problems.warning(row.line(), number(field), title(field), text(row, field), what, mend);
  }

  private String title(F field) {
    return has(field) ? header.get(columns.get(field)) : field.word();
  }

  /** The sex a word means: {@code M}, {@code F} or {@code X}; none where it is none. */
  static Optional<String> sex(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "m", "men", "male" -> Optional.of("M");
      case "f", "w", "women", "female" -> Optional.of("F");
      case "x" -> Optional.of("X");
      default -> Optional.empty();
    };
  }
}

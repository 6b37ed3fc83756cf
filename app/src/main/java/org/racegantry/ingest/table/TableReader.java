package org.racegantry.ingest.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.problem.Problem;
import org.racegantry.ingest.problem.Problems;

/**
 * Reads a whole table. For start lists and record books; reads of chips have a way of their own.
 */
public final class TableReader {
  /** More than any race has runners; reads of chips come another way. */
  private static final int ROWS_MAX = 1_000_000;

  private final Problems problems;
  private final Headers headers;
  private boolean keepBlank;

  /** Reports to {@code problems}; {@code headers} knows what a header looks like. */
  public TableReader(Problems problems, Headers headers) {
    this.problems = problems;
    this.headers = headers;
  }

  /**
   * Rows of delimiters alone are rows too: somebody of whom nothing is known. Else they are left
   * out, as empty lines always are.
   */
  public TableReader keepBlankRows() {
    keepBlank = true;
    return this;
  }

  /**
   * The table in a source. Rows with too few or too many fields are reported and left out.
   *
   * @throws IOException where it cannot be read at all
   * @throws BadInput where it is no table, or its header is not found
   */
  public Table read(Source source) throws IOException, BadInput {
    String text = new SourceText(problems).read(source);
    char delimiter = Delimiter.of(text, headers);
    List<Row> all = rows(text, delimiter);
    if (Delimiter.isHint(text.lines().limit(1).toList())) {
      all.removeFirst();
    }
    all.removeIf(row -> row.isBlank() && !(keepBlank && row.fields().size() > 1));
    int at = headerAt(all);
    Row header = all.get(at);
    if (at > 0) {
      problems.warning(
          all.getFirst().line(),
          Problem.NOWHERE,
          "",
          String.join(String.valueOf(delimiter), all.getFirst().fields()),
          "stands above the header in line " + header.line() + " and is left out",
          "nothing is to be done if it is a title");
    }
    List<String> names = trimmed(header.fields());
    List<Row> rows = new ArrayList<>();
    all.subList(at + 1, all.size()).forEach(row -> addEven(row, names.size(), rows));
    return new Table(names, header.line(), delimiter, rows);
  }

  private List<Row> rows(String text, char delimiter) throws BadInput {
    List<Row> rows = new ArrayList<>();
    CsvReader.CsvReaderBuilder builder =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false);
    long next = 1;
    try (CsvReader<CsvRecord> reader = builder.ofCsvRecord(text)) {
      for (Iterator<CsvRecord> records = reader.iterator(); records.hasNext(); ) {
        CsvRecord found = records.next();
        if (rows.size() == ROWS_MAX) {
          problems.fileError(
              "has more than " + ROWS_MAX + " rows", "check that it is the right file");
          throw new BadInput(problems.inOrder());
        }
        rows.add(new Row(found.getStartingLineNumber(), found.getFields()));
        next = found.getStartingLineNumber() + 1 + breaksInside(found);
      }
    } catch (CsvParseException broken) {
      throw brokenQuotes(text, next);
    } catch (IOException fromMemory) {
      throw new IllegalStateException("a text in memory cannot fail to be read", fromMemory);
    }
    return rows;
  }

  private static long breaksInside(CsvRecord row) {
    return row.getFields().stream()
        .mapToLong(field -> field.chars().filter(c -> c == '\n').count())
        .sum();
  }

  private BadInput brokenQuotes(String text, long line) {
    problems.error(
        line,
        Problem.NOWHERE,
        "",
        text.lines().skip(line - 1).findFirst().orElse(""),
        "has a quote that is never closed, or letters behind a closing quote",
        "write a quote inside a quoted field twice, and close each field that opens with one");
    return new BadInput(problems.inOrder());
  }

  private int headerAt(List<Row> rows) throws BadInput {
    if (rows.isEmpty()) {
      problems.fileError("is empty", headers.mend());
      throw new BadInput(problems.inOrder());
    }
    int best = -1;
    int bestKnown = 0;
    for (int i = 0; i < Math.min(rows.size(), Delimiter.HEADER_LINES_MAX); i++) {
      int known = headers.known(rows.get(i).fields());
      if (known > bestKnown) {
        best = i;
        bestKnown = known;
      }
    }
    if (best < 0) {
      Row first = rows.getFirst();
      problems.error(
          first.line(),
          Problem.NOWHERE,
          "",
          String.join(",", first.fields()),
          "is no header: none of these names of columns is known",
          headers.mend());
      throw new BadInput(problems.inOrder());
    }
    return best;
  }

  private void addEven(Row row, int columns, List<Row> rows) {
    List<String> fields = row.fields();
    int count = fields.size();
    while (count > columns && fields.get(count - 1).isBlank()) {
      count--;
    }
    if (count == columns) {
      rows.add(new Row(row.line(), trimmed(fields.subList(0, columns))));
      return;
    }
    problems.error(
        row.line(),
        Math.min(count, columns) + 1,
        "",
        count > columns ? fields.get(columns) : "",
        "the row has " + count + " fields and the header has " + columns,
        "look for a delimiter too many or too few; put a field that holds one in quotes");
  }

  private static List<String> trimmed(List<String> fields) {
    return fields.stream().map(TableReader::trimmed).toList();
  }

  /** Without blanks around it, among them the no-break spaces of spreadsheets. */
  private static String trimmed(String field) {
    int from = 0;
    int to = field.length();
    while (from < to && isBlank(field.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(field.charAt(to - 1))) {
      to--;
    }
    return field.substring(from, to);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
  }
}

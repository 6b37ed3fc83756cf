package org.racegantry.ingest.entries;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.racegantry.ingest.problem.BadInput;
import org.racegantry.ingest.problem.Nearest;
import org.racegantry.ingest.problem.Problems;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/**
 * A saved mapping: which column means what, and how dates are written, so that next week's export
 * of the same system needs no thought. It is TOML:
 *
 * <pre>{@code
 * dates = "dmy"
 * [columns]
 * "Startnr" = "bib"
 * "Bemerkung" = "more"
 * "Interne Nr" = "skip"
 * }</pre>
 *
 * @param columns field name, {@link #MORE} or {@link #SKIP} by name of column
 * @param dates the order of day and month, where it was said
 */
public record MappingFile(Map<String, String> columns, Optional<DateOrder> dates) {
  /** The column is kept under its own name. */
  public static final String MORE = "more";

  /** The column is left out. */
  public static final String SKIP = "skip";

  /** Nothing was said. */
  public static final MappingFile NONE = new MappingFile(Map.of(), Optional.empty());

  private static final String COLUMNS = "columns";
  private static final String DATES = "dates";

  public MappingFile {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
  }

  /** The mapping that says again what was found. */
  public static MappingFile of(Columns found, Optional<DateOrder> dates) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (int i = 0; i < found.header().size(); i++) {
      columns.put(found.header().get(i), found.meaning(i));
    }
    return new MappingFile(columns, dates);
  }

  /** Reads a mapping; throws {@link BadInput} with every mistake in it. */
  public static MappingFile read(Path file) throws IOException, BadInput {
    Problems problems = new Problems(file.toString());
    TomlParseResult parsed = Toml.parse(Files.readString(file));
    parsed
        .errors()
        .forEach(
            error ->
                problems.error(
                    error.position().line(),
                    error.position().column(),
                    "",
                    "",
                    "is no TOML here: " + error.getMessage(),
                    "write lines like \"Startnr\" = \"bib\""));
    Map<String, String> columns = problems.anyError() ? Map.of() : columns(parsed, problems);
    Optional<DateOrder> dates = problems.anyError() ? Optional.empty() : dates(parsed, problems);
    if (problems.anyError()) {
      throw new BadInput(problems.inOrder());
    }
    return new MappingFile(columns, dates);
  }

  private static Map<String, String> columns(TomlTable file, Problems problems) {
    Map<String, String> columns = new LinkedHashMap<>();
    List<String> known = new ArrayList<>(EntryField.words());
    known.addAll(List.of(MORE, SKIP));
    if (!(file.get(List.of(COLUMNS)) instanceof TomlTable table)) {
      problems.fileError("has no [columns]", "write [columns] above the lines of the columns");
      return columns;
    }
    for (String name : table.keySet()) {
      String meaning = String.valueOf(table.get(List.of(name)));
      TomlPosition at = table.inputPositionOf(List.of(name));
      if (!known.contains(meaning)) {
        problems.error(
            at.line(), at.column(), name, meaning, "is no field", Nearest.mend(meaning, known));
      }
      columns.put(name, meaning);
    }
    return columns;
  }

  private static Optional<DateOrder> dates(TomlTable file, Problems problems) {
    Object said = file.get(List.of(DATES));
    Optional<DateOrder> order = DateOrder.of(String.valueOf(said));
    if (said != null && order.isEmpty()) {
      TomlPosition at = file.inputPositionOf(List.of(DATES));
      problems.error(
          at.line(),
          at.column(),
          DATES,
          String.valueOf(said),
          "is no order of day and month",
          "write \"dmy\" or \"mdy\"");
    }
    return order;
  }

  /** The mapping as {@link #read} reads it. */
  public String text() {
    StringBuilder out = new StringBuilder("# gantry import entries --mapping\n");
    dates.ifPresent(order -> out.append("dates = \"").append(order.word()).append("\"\n"));
    out.append("[columns]\n");
    columns.forEach(
        (name, meaning) ->
            out.append('"')
                .append(Toml.tomlEscape(name))
                .append("\" = \"")
                .append(meaning)
                .append("\"\n"));
    return out.toString();
  }
}

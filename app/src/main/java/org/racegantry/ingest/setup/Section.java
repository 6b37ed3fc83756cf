package org.racegantry.ingest.setup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.racegantry.ingest.problem.Nearest;
import org.racegantry.ingest.problem.Problem;
import org.racegantry.ingest.problem.Problems;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/**
 * One table of a race file. Each key is asked for once and by type; what was never asked for is
 * unknown, and {@link #close} says so. A value that is missing or wrong is reported and comes back
 * empty, so that reading goes on and finds the next mistake.
 */
final class Section {
  /** Where in the file a value stands, and how it is shown. */
  record Place(long line, int column, String field, String value) {}

  private final TomlTable table;
  private final String name;
  private final TomlPosition position;
  private final Problems problems;
  private final Set<String> asked = new LinkedHashSet<>();

  /** The whole file. */
  Section(TomlTable file, Problems problems) {
    this(file, "", null, problems);
  }

  private Section(TomlTable table, String name, TomlPosition position, Problems problems) {
    this.table = table;
    this.name = name;
    this.position = position;
    this.problems = problems;
  }

  boolean has(String key) {
    return table.get(List.of(key)) != null;
  }

  /** The value of that type, or empty; {@code form} says what should stand there. */
  <T> Optional<T> value(String key, Class<T> type, String form) {
    asked.add(key);
    Object found = table.get(List.of(key));
    if (found == null || type.isInstance(found)) {
      return Optional.ofNullable(type.cast(found));
    }
    error(key, "is not what belongs here", "write " + form);
    return Optional.empty();
  }

  /** Like {@link #value}, and reports where it is missing. */
  <T> Optional<T> required(String key, Class<T> type, String form) {
    if (!has(key)) {
      asked.add(key);
      Place here = here();
      problems.error(
          here.line(), here.column(), path(key), "", "is missing", "add " + key + " = " + form);
      return Optional.empty();
    }
    return value(key, type, form);
  }

  Optional<String> text(String key) {
    return value(key, String.class, "a text in quotes");
  }

  /** A number, whole or decimal, as it was written. */
  Optional<BigDecimal> number(String key) {
    return value(key, Object.class, "a number").flatMap(found -> exact(key, found));
  }

  private Optional<BigDecimal> exact(String key, Object found) {
    if (found instanceof Long whole) {
      return Optional.of(BigDecimal.valueOf(whole));
    }
    // The shortest decimal that reads back as the same double is the one that was written.
    if (found instanceof Double decimal && Double.isFinite(decimal)) {
      return Optional.of(BigDecimal.valueOf(decimal));
    }
    error(key, "is no number", "write a number without quotes, such as 21097.5");
    return Optional.empty();
  }

  /** A list of texts; empty where the key is absent. */
  List<Place> texts(String key) {
    List<Place> texts = new ArrayList<>();
    TomlArray array = value(key, TomlArray.class, "a list such as [\"F1\", \"F2\"]").orElse(null);
    for (int i = 0; array != null && i < array.size(); i++) {
      TomlPosition at = array.inputPositionOf(i);
      Object found = array.get(i);
      Place place = new Place(at.line(), at.column(), path(key), String.valueOf(found));
      if (found instanceof String) {
        texts.add(place);
      } else {
        error(place, "is no text", "put it between quotes: \"" + found + "\"");
      }
    }
    return texts;
  }

  /** The tables under {@code [[key]]}, in order. */
  List<Section> sections(String key) {
    List<Section> sections = new ArrayList<>();
    asked.add(key);
    Object found = table.get(List.of(key));
    if (found instanceof TomlArray array
        && array.toList().stream().allMatch(TomlTable.class::isInstance)) {
      for (int i = 0; i < array.size(); i++) {
        sections.add(new Section(array.getTable(i), key, array.inputPositionOf(i), problems));
      }
    } else if (found != null) {
      error(key, "is no list of tables", "write [[" + key + "]] with double brackets");
    }
    return sections;
  }

  /** The table under {@code [key]}, where there is one. */
  Optional<Section> section(String key) {
    return value(key, TomlTable.class, "a table: [" + key + "]")
        .map(found -> new Section(found, key, table.inputPositionOf(List.of(key)), problems));
  }

  /** Where the value of a key stands. */
  Place place(String key) {
    TomlPosition at = table.inputPositionOf(List.of(key));
    Object found = table.get(List.of(key));
    boolean plain = !(found instanceof TomlArray || found instanceof TomlTable);
    return new Place(
        at == null ? Problem.NOWHERE : at.line(),
        at == null ? Problem.NOWHERE : at.column(),
        path(key),
        plain && found != null ? String.valueOf(found) : "");
  }

  /** Where this section begins. */
  Place here() {
    return position == null
        ? new Place(Problem.NOWHERE, Problem.NOWHERE, name, "")
        : new Place(position.line(), position.column(), name, "");
  }

  void error(String key, String what, String mend) {
    error(place(key), what, mend);
  }

  void error(Place at, String what, String mend) {
    problems.error(at.line(), at.column(), at.field(), at.value(), what, mend);
  }

  void warning(Place at, String what, String mend) {
    problems.warning(at.line(), at.column(), at.field(), at.value(), what, mend);
  }

  /** Reports every key nobody asked for. */
  void close() {
    for (String key : table.keySet()) {
      if (!asked.contains(key)) {
        Place at = place(key);
        String what = "is no key " + (name.isEmpty() ? "of a race file" : "of [" + name + "]");
        problems.error(at.line(), at.column(), "", key, what, Nearest.mend(key, asked));
      }
    }
  }

  private String path(String key) {
    return name.isEmpty() ? key : name + "." + key;
  }
}

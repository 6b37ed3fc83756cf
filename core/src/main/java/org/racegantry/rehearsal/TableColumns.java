package org.racegantry.rehearsal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.TimingPoint;

/** Which column of a published table holds what. */
final class TableColumns {
  /** Our word for a column, and the words tables use for it; the first one present counts. */
  private static final Map<String, List<String>> WORDS = words();

  private static final long HALF_MM = 21_097_500;

  private final List<String> header;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final List<Integer> points = new ArrayList<>();

  TableColumns(RaceSetup setup, String line, List<TableProblem> problems) {
    this.header = CsvLine.fields(line.startsWith("\uFEFF") ? line.substring(1) : line);
    Set<Integer> used = new LinkedHashSet<>();
    WORDS.forEach((word, names) -> use(used, word, names));
    for (TimingPoint point : setup.points()) {
      points.add(columnOf(point));
    }
    used.addAll(points);
    for (int i = 0; i < header.size(); i++) {
      if (!used.contains(i + 1)) {
        problems.add(
            new TableProblem(
                TableProblem.Kind.COLUMN_NOT_USED,
                1,
                i + 1,
                header.get(i),
                header.get(i),
                "nothing is made of this column",
                "name it as `gantry help rehearse` says if it holds something that is needed"));
      }
    }
  }

  int count() {
    return header.size();
  }

  /** The column of one of our words, counted from 1; 0 where the table has none. */
  int column(String word) {
    return columns.getOrDefault(word, 0);
  }

  /** The column of the split at a point, counted from 1; 0 where the table has none. */
  int point(int point) {
    return points.get(point);
  }

  /** The table's own name of a column. */
  String name(int column) {
    return column == 0 ? "" : header.get(column - 1);
  }

  private void use(Set<Integer> used, String word, List<String> names) {
    for (String name : names) {
      int at = indexOf(name);
      if (at > 0) {
        used.add(at);
        columns.put(word, at);
        return;
      }
    }
  }

  private int columnOf(TimingPoint point) {
    int own = indexOf("t" + point.id());
    if (own > 0) {
      return own;
    }
    if (Math.abs(point.distance_mm() - HALF_MM) < 10_000) {
      return indexOf("thalf");
    }
    return point.distance_mm() > 0 && point.distance_mm() % 1_000_000 == 0
        ? indexOf("t" + point.distance_mm() / 1_000_000 + "k")
        : 0;
  }

  private int indexOf(String name) {
    for (int i = 0; i < header.size(); i++) {
      if (header.get(i).toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static Map<String, List<String>> words() {
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (String plain : List.of("bib", "family_name", "given_name", "age", "sex", "club")) {
      words.put(plain, List.of(plain));
    }
    words.put("nation", List.of("nation", "country", "nationality"));
    words.put("citizen", List.of("citizen"));
    words.put("division", List.of("division", "category", "age_class"));
    words.put("finish", List.of("official_s", "net_s", "finish_s"));
    words.put("gun", List.of("gun_s"));
    words.put("text", List.of("official_text"));
    words.put("rank_overall", List.of("rank_overall"));
    words.put("rank_sex", List.of("rank_gender", "rank_sex"));
    words.put("rank_division", List.of("rank_division", "rank_category", "rank_age_class"));
    return words;
  }
}

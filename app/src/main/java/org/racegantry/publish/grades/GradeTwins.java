package org.racegantry.publish.grades;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.format.CsvText;
import org.racegantry.race.Elapsed;
import org.racegantry.scoring.Results;
import tools.jackson.databind.json.JsonMapper;

/** Lists of age grades for programs: JSON and CSV with the same names. */
public final class GradeTwins {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final List<String> COLUMNS =
      List.of(
          "race",
          "list",
          "place",
          "bib",
          "family_name",
          "given_name",
          "nation",
          "sex",
          "age",
          "basis",
          "official_time",
          "age_grade",
          "table");

  private GradeTwins() {}

  /**
   * One document: {@code seq}, {@code table} and {@code lists}; a grade is a percentage as a text
   * such as {@code 95.09}.
   *
   * @param seq the journal entry it is as of
   */
  public static byte[] json(long seq, Results results, List<GradeList> lists) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("seq", seq);
    all.put("table", GradeFacts.ROAD_2025);
    all.put("lists", lists.stream().map(list -> list(results, list)).toList());
    return MAPPER.writeValueAsBytes(all);
  }

  private static Map<String, Object> list(Results results, GradeList list) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("race", PlainText.whole(list.race().id()));
    fields.put("list", list.sex());
    fields.put("basis", lower(list.race().basis()));
    fields.put("state", lower(results.state(list.race().id())));
    fields.put("rows", list.lines().stream().map(GradeTwins::row).toList());
    return fields;
  }

  private static Map<String, Object> row(GradeList.Line line) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("place", line.graded().place());
    fields.put("bib", PlainText.whole(line.entrant().bib().text()));
    fields.put("family_name", PlainText.whole(line.face().person().familyName()));
    fields.put("given_name", PlainText.whole(line.face().person().givenName()));
    fields.put("nation", PlainText.whole(line.entrant().nation()));
    fields.put("sex", line.graded().sex());
    fields.put("age", line.graded().age());
    fields.put("official_time", Elapsed.hms(line.graded().official_s()));
    fields.put("age_grade", line.graded().grade().percent());
    return fields;
  }

  /** RFC 4180 in UTF-8, with a header; nothing in it a spreadsheet would run. */
  public static byte[] csv(List<GradeList> lists) {
    StringBuilder out = new StringBuilder();
    append(out, COLUMNS);
    for (GradeList list : lists) {
      for (GradeList.Line line : list.lines()) {
        append(out, cells(list, line));
      }
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> cells(GradeList list, GradeList.Line line) {
    List<String> cells = new ArrayList<>();
    Map<String, Object> row = row(line);
    row.put("race", list.race().id());
    row.put("list", list.sex());
    row.put("basis", lower(list.race().basis()));
    row.put("table", list.table());
    COLUMNS.forEach(column -> cells.add(row.get(column).toString()));
    return cells;
  }

  private static void append(StringBuilder out, List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      CsvText.append(out.append(i == 0 ? "" : ","), cells.get(i));
    }
    out.append("\r\n");
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}

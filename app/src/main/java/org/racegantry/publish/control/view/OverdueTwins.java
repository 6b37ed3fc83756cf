package org.racegantry.publish.control.view;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.publish.format.CsvText;
import tools.jackson.databind.json.JsonMapper;

/** Overdue runners for programs and for sheets. */
public final class OverdueTwins {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String HEAD =
      "bib,family_name,given_name,group,race,wave,level,later_of_100000,last_point,last_time,"
          + "due_point,due_about,overdue_min,km,maybe_missed_read,silent_mat\r\n";

  private OverdueTwins() {}

  /** As JSON: everybody, and the silent mats. */
  public static byte[] json(
      long seq, long now_ms, List<OverdueList.Row> rows, List<OverdueList.Silent> silent) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("seq", seq);
    all.put("course_ms", now_ms);
    all.put("estimate", true);
    List<Map<String, Object>> mats = new ArrayList<>();
    for (OverdueList.Silent mat : silent) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("point", mat.point());
      fields.put("runners", mat.runners());
      fields.put("sentence", mat.sentence());
      mats.add(fields);
    }
    all.put("silent", mats);
    all.put("runners", rows.stream().map(OverdueTwins::fields).toList());
    return MAPPER.writeValueAsBytes(all);
  }

  private static Map<String, Object> fields(OverdueList.Row row) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("bib", row.bib());
    fields.put("name", row.name());
    fields.put("group", row.group());
    fields.put("race", row.race());
    fields.put("wave", row.wave());
    fields.put("level", row.level());
    fields.put("later_of_100000", row.later());
    fields.put("last_point", row.from());
    fields.put("last_ms", row.seen_ms());
    fields.put("due_point", row.to());
    fields.put("due_ms", row.due_ms());
    fields.put("overdue_min", row.over_min());
    fields.put("km", row.km());
    fields.put("maybe_missed_read", row.missed());
    fields.put("silent_mat", row.mat());
    return fields;
  }

  /** As CSV: RFC 4180, UTF-8, CRLF. */
  public static byte[] csv(List<OverdueList.Row> rows) {
    StringBuilder csv = new StringBuilder(HEAD);
    for (OverdueList.Row row : rows) {
      List<String> cells =
          List.of(
              row.bib(),
              row.person().familyName(),
              row.person().givenName(),
              row.group(),
              row.race(),
              row.wave(),
              row.level(),
              Integer.toString(row.later()),
              row.from(),
              row.seenAt(),
              row.to(),
              row.dueAt(),
              Long.toString(row.over_min()),
              row.km(),
              row.missed() ? "yes" : "no",
              row.mat());
      for (int c = 0; c < cells.size(); c++) {
        csv.append(c > 0 ? "," : "");
        CsvText.append(csv, cells.get(c));
      }
      csv.append("\r\n");
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }
}

package org.racegantry.publish.control.view;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.racegantry.publish.PlainText;

/** A sweep as CSV: RFC 4180, UTF-8, CRLF; no cell a spreadsheet would run as a formula. */
public final class SweepCsv {
  private static final String HEAD =
      "bib,family_name,given_name,race,wave,state,last_point,last_time,next_point,next_about,"
          + "late_min\r\n";
  private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private SweepCsv() {}

  /** The lines as a file. */
  public static byte[] of(List<Sweep.Line> lines) {
    StringBuilder csv = new StringBuilder(HEAD);
    for (Sweep.Line line : lines) {
      List<String> cells =
          List.of(
              line.bib(),
              line.person().familyName(),
              line.person().givenName(),
              line.race(),
              line.wave(),
              line.state(),
              line.last(),
              line.lastAt(),
              line.next(),
              line.nextAbout(),
              line.late());
      csv.append(String.join(",", cells.stream().map(SweepCsv::cell).toList())).append("\r\n");
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String cell(String raw) {
    String text = PlainText.whole(raw);
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    String guarded = formula ? "'" + text : text;
    boolean quotes = guarded.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return quotes ? "\"" + guarded.replace("\"", "\"\"") + "\"" : guarded;
  }
}

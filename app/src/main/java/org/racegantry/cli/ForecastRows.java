package org.racegantry.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.racegantry.forecast.Band;
import org.racegantry.forecast.PointForecast;
import org.racegantry.forecast.RunnerForecast;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.format.CsvText;
import org.racegantry.race.Person;
import tools.jackson.databind.json.JsonMapper;

/** Forecasts for programs: CSV and JSON with the same names. Clock times are ISO 8601. */
final class ForecastRows {
  private static final JsonMapper MAPPER = new JsonMapper();

  private static final List<String> COLUMNS =
      List.of(
          "bib",
          "family_name",
          "given_name",
          "race",
          "last_point",
          "last_seen",
          "next_point",
          "next_at",
          "next_low80_at",
          "next_high80_at",
          "finish_at",
          "finish_low80_at",
          "finish_high80_at",
          "finish_ms",
          "finish_low50_ms",
          "finish_high50_ms",
          "finish_low80_ms",
          "finish_high80_ms",
          "finish_low95_ms",
          "finish_high95_ms",
          "grounds",
          "late");

  private static final List<String> POINT_COLUMNS =
      List.of(
          "bib",
          "point",
          "distance_mm",
          "at",
          "low50_at",
          "high50_at",
          "low80_at",
          "high80_at",
          "low95_at",
          "high95_at",
          "elapsed_ms",
          "elapsed_low80_ms",
          "elapsed_high80_ms",
          "grounds",
          "late");

  private final ForecastSheet sheet;

  ForecastRows(ForecastSheet sheet) {
    this.sheet = sheet;
  }

  /** Everybody on the way, or with a position among the entrants, 0 or above, that one. */
  byte[] csv(int entrant) {
    List<Map<String, Object>> rows = rows(entrant);
    StringBuilder out = new StringBuilder();
    List<String> columns = entrant < 0 ? COLUMNS : POINT_COLUMNS;
    out.append(String.join(",", columns)).append("\r\n");
    for (Map<String, Object> row : rows) {
      for (int c = 0; c < columns.size(); c++) {
        out.append(c == 0 ? "" : ",");
        Object cell = row.get(columns.get(c));
        if (cell instanceof Number) {
          out.append(cell);
        } else {
          CsvText.append(out, cell == null ? "" : cell.toString());
        }
      }
      out.append("\r\n");
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The same as a JSON document, with the moment it is of. */
  byte[] json(int entrant) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("at", at(sheet.now_ms()));
    all.put("estimates", true);
    all.put("bands", "50, 80 and 95 of a hundred; never results");
    all.put("model", sheet.forecasts().known().name());
    all.put("rows", rows(entrant));
    return MAPPER.writeValueAsBytes(all);
  }

  private List<Map<String, Object>> rows(int entrant) {
    List<Map<String, Object>> rows = new ArrayList<>();
    if (entrant < 0) {
      sheet.all().forEach(one -> rows.add(row(one)));
    } else {
      sheet
          .of(entrant)
          .ifPresent(one -> one.coming().forEach(point -> rows.add(pointRow(one, point))));
    }
    return rows;
  }

  private Map<String, Object> row(RunnerForecast one) {
    Person person = sheet.person(one.entrant());
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("bib", PlainText.whole(sheet.entrant(one.entrant()).bib().text()));
    row.put("family_name", PlainText.whole(person.familyName()));
    row.put("given_name", PlainText.whole(person.givenName()));
    row.put("race", sheet.race(one.entrant()).id());
    row.put("last_point", sheet.point(one.lastPoint()).id());
    row.put("last_seen", at(one.lastSeen_ms()));
    Band next = one.next().at();
    row.put("next_point", sheet.point(one.next().point()).id());
    row.put("next_at", at(next.median_ms()));
    row.put("next_low80_at", at(next.low80_ms()));
    row.put("next_high80_at", at(next.high80_ms()));
    row.put("finish_at", at(one.finish().median_ms()));
    row.put("finish_low80_at", at(one.finish().low80_ms()));
    row.put("finish_high80_at", at(one.finish().high80_ms()));
    Band finish = one.finish().plus(-sheet.counted_ms(one));
    row.put("finish_ms", finish.median_ms());
    row.put("finish_low50_ms", finish.low50_ms());
    row.put("finish_high50_ms", finish.high50_ms());
    row.put("finish_low80_ms", finish.low80_ms());
    row.put("finish_high80_ms", finish.high80_ms());
    row.put("finish_low95_ms", finish.low95_ms());
    row.put("finish_high95_ms", finish.high95_ms());
    row.put("grounds", one.grounds().name().toLowerCase(Locale.ROOT));
    row.put("late", one.late());
    return row;
  }

  private Map<String, Object> pointRow(RunnerForecast one, PointForecast coming) {
    Band band = coming.at();
    Band elapsed = band.plus(-sheet.counted_ms(one));
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("bib", PlainText.whole(sheet.entrant(one.entrant()).bib().text()));
    row.put("point", sheet.point(coming.point()).id());
    row.put("distance_mm", sheet.point(coming.point()).distance_mm());
    row.put("at", at(band.median_ms()));
    row.put("low50_at", at(band.low50_ms()));
    row.put("high50_at", at(band.high50_ms()));
    row.put("low80_at", at(band.low80_ms()));
    row.put("high80_at", at(band.high80_ms()));
    row.put("low95_at", at(band.low95_ms()));
    row.put("high95_at", at(band.high95_ms()));
    row.put("elapsed_ms", elapsed.median_ms());
    row.put("elapsed_low80_ms", elapsed.low80_ms());
    row.put("elapsed_high80_ms", elapsed.high80_ms());
    row.put("grounds", one.grounds().name().toLowerCase(Locale.ROOT));
    row.put("late", one.late());
    return row;
  }

  private String at(long moment_ms) {
    return RaceClock.iso(moment_ms, sheet.setup().zone());
  }
}

package org.racegantry.publish.nation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.publish.PlainText;
import org.racegantry.scoring.OfficialTime;

/** Nations for programs: values that a JSON mapper writes. */
public final class NationJson {
  private NationJson() {}

  /** The nations of a race at a point. */
  public static Map<String, Object> sheet(NationSheet sheet) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("race", PlainText.whole(sheet.race().id()));
    all.put("at", PlainText.whole(sheet.point().id()));
    all.put("basis", basis(sheet.race()));
    all.put("sexes", sheet.sexes().stream().map(sex -> sex(sheet, sex)).toList());
    return all;
  }

  private static String basis(org.racegantry.race.Race race) {
    return race.basis().name().toLowerCase(java.util.Locale.ROOT);
  }

  private static Map<String, Object> sex(NationSheet sheet, NationSheet.OfSex sex) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("sex", sex.sex());
    fields.put("passed", sex.passed());
    fields.put("nations", lines(sex.nations()));
    fields.put("statuses", lines(sex.statuses()));
    fields.put("unknown_nation", sex.unknown());
    if (sheet.finish()) {
      fields.put("league", sex.league().stream().map(NationJson::ranked).toList());
      fields.put("unranked", sex.unranked().stream().map(NationSheet.Line::code).toList());
    }
    return fields;
  }

  private static List<Map<String, Object>> lines(List<NationSheet.Line> lines) {
    return lines.stream().map(NationJson::line).toList();
  }

  private static Map<String, Object> line(NationSheet.Line line) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("nation", line.code());
    fields.put("name", line.name());
    fields.put("passed", line.passed());
    fields.put("best", line.best().stream().map(NationJson::home).toList());
    return fields;
  }

  private static Map<String, Object> ranked(NationSheet.Ranked ranked) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("place", ranked.place());
    fields.put("shared", ranked.shared());
    fields.put("nation", ranked.of().code());
    fields.put("name", ranked.of().name());
    fields.put("places", ranked.places());
    fields.put("times_s", ranked.times_s());
    fields.put("counting", ranked.of().best().stream().map(NationJson::home).toList());
    return fields;
  }

  private static Map<String, Object> home(Home home) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("bib", PlainText.whole(home.bib()));
    fields.put("family_name", PlainText.whole(home.face().person().familyName()));
    fields.put("given_name", PlainText.whole(home.face().person().givenName()));
    fields.put("place_sex", home.place());
    fields.put("shared", home.shared());
    fields.put("official_time", home.time());
    fields.put("official_s", OfficialTime.seconds(home.time_ms()));
    fields.put("elapsed_ms", home.time_ms());
    fields.put("gap_s", home.gap_s());
    return fields;
  }

  /** Who was first of a nation and sex at each point. */
  public static Map<String, Object> steps(NationSteps steps) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("race", PlainText.whole(steps.race().id()));
    all.put("nation", steps.nation());
    all.put("name", steps.name());
    all.put("sex", steps.sex());
    all.put("points", steps.steps().stream().map(NationJson::step).toList());
    return all;
  }

  private static Map<String, Object> step(NationSteps.Step step) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("point", PlainText.whole(step.point().id()));
    fields.put("distance_mm", step.point().distance_mm());
    fields.put("passed", step.passed());
    fields.put("first", step.first().map(NationJson::home).orElse(null));
    fields.put("changed", step.before().isPresent());
    return fields;
  }
}

package org.racegantry.publish.nation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.publish.format.CsvText;

/** Nations for spreadsheets: RFC 4180, UTF-8, stable names in the head. */
public final class NationCsv {
  private static final String SHEET =
      "race,sex,point,nation,nation_name,kind,passed,place_sex,shared,bib,family_name,given_name,"
          + "time,elapsed_ms,gap_s,place_sex_2,bib_2,place_sex_3,bib_3,league_place,league_shared,"
          + "league_places,league_times_s\r\n";
  private static final String STEPS =
      "race,sex,nation,nation_name,point,distance_mm,passed,place_sex,shared,bib,family_name,"
          + "given_name,time,elapsed_ms,gap_s,changed\r\n";

  private final StringBuilder out;
  private boolean begun;

  private NationCsv(String head) {
    out = new StringBuilder(head);
  }

  /**
   * One line for each nation and status.
   *
   * @param byLeague whether the nations come in order of the league where there is one, else in
   *     order of their first
   */
  public static byte[] sheets(List<NationSheet> sheets, boolean byLeague) {
    NationCsv csv = new NationCsv(SHEET);
    for (NationSheet sheet : sheets) {
      sheet.sexes().forEach(sex -> csv.sex(sheet, sex, byLeague));
    }
    return csv.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** One line for each point. */
  public static byte[] steps(List<NationSteps> all) {
    NationCsv csv = new NationCsv(STEPS);
    for (NationSteps steps : all) {
      steps.steps().forEach(step -> csv.step(steps, step));
    }
    return csv.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void sex(NationSheet sheet, NationSheet.OfSex sex, boolean byLeague) {
    Map<String, NationSheet.Ranked> league = new TreeMap<>();
    sex.league().forEach(ranked -> league.put(ranked.of().code(), ranked));
    List<NationSheet.Line> nations = new ArrayList<>();
    if (byLeague && sheet.finish()) {
      sex.league().forEach(ranked -> nations.add(ranked.of()));
      nations.addAll(sex.unranked());
    } else {
      nations.addAll(sex.nations());
    }
    nations.forEach(line -> line(sheet, sex, line, "nation", league.get(line.code())));
    sex.statuses().forEach(line -> line(sheet, sex, line, "status", null));
  }

  private void line(
      NationSheet sheet,
      NationSheet.OfSex sex,
      NationSheet.Line line,
      String kind,
      NationSheet.Ranked ranked) {
    text(sheet.race().id());
    text(sex.sex());
    text(sheet.point().id());
    text(line.code());
    text(line.name());
    text(kind);
    number(line.passed());
    home(line.first());
    for (int i = 1; i <= 2; i++) {
      boolean there = i < line.best().size();
      text(there ? "" + line.best().get(i).place() : "");
      text(there ? line.best().get(i).bib() : "");
    }
    text(ranked == null ? "" : "" + ranked.place());
    text(ranked == null ? "" : ranked.shared() ? "yes" : "no");
    text(ranked == null ? "" : "" + ranked.places());
    text(ranked == null ? "" : "" + ranked.times_s());
    end();
  }

  private void step(NationSteps steps, NationSteps.Step step) {
    text(steps.race().id());
    text(steps.sex());
    text(steps.nation());
    text(steps.name());
    text(step.point().id());
    number(step.point().distance_mm());
    number(step.passed());
    if (step.first().isPresent()) {
      home(step.first().get());
    } else {
      for (int i = 0; i < 8; i++) {
        text("");
      }
    }
    text(step.before().isPresent() ? "yes" : "no");
    end();
  }

  private void home(Home home) {
    number(home.place());
    text(home.shared() ? "yes" : "no");
    text(home.bib());
    text(home.face().person().familyName());
    text(home.face().person().givenName());
    text(home.time());
    number(home.time_ms());
    number(home.gap_s());
  }

  private void text(String text) {
    out.append(begun ? "," : "");
    CsvText.append(out, text);
    begun = true;
  }

  /** A number is no formula, whatever its sign. */
  private void number(long value) {
    out.append(begun ? "," : "").append(value);
    begun = true;
  }

  private void end() {
    out.append("\r\n");
    begun = false;
  }
}

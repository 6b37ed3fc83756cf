package org.racegantry.publish.grades;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Basis;
import org.racegantry.race.Elapsed;
import org.racegantry.records.grade.AgeGrade;
import org.racegantry.records.grade.AgeGrades;
import org.racegantry.records.qualifying.Judgement;
import org.racegantry.records.qualifying.Qualifying;
import org.racegantry.records.qualifying.QualifyingTable;
import org.racegantry.scoring.Result;

/** What a runner's page and its twin say of age grade and standards. */
public final class GradeOf {
  /** The tables a runner's page looks at. */
  private static final List<String> SHOWN = List.of(GradeFacts.BOSTON_2026);

  private GradeOf() {}

  /** The age grade in percent, such as {@code 95.09}; empty where there is none. */
  public static String percent(SnapshotView view, Result result) {
    return grade(view, result).map(AgeGrade::percent).orElse("");
  }

  /** The standards met, in words: {@code Boston 2026 standard met by 4:12 (net)}. */
  public static List<String> standards(SnapshotView view, int entrant) {
    return SHOWN.stream()
        .map(id -> GradeFacts.table(id).orElseThrow())
        .flatMap(table -> met(view, table, entrant).map(met -> words(table, met)).stream())
        .toList();
  }

  /** Puts both into a document for programs. */
  public static void put(Map<String, Object> all, SnapshotView view, int entrant, Result result) {
    all.put("age_grade", grade(view, result).map(AgeGrade::percent).orElse(null));
    all.put("age_grade_table", GradeFacts.ROAD_2025);
    all.put(
        "standards_met", SHOWN.stream().flatMap(id -> fields(view, id, entrant).stream()).toList());
  }

  private static Optional<Map<String, Object>> fields(SnapshotView view, String id, int entrant) {
    QualifyingTable table = GradeFacts.table(id).orElseThrow();
    return met(view, table, entrant)
        .map(
            met -> {
              Map<String, Object> fields = new LinkedHashMap<>();
              fields.put("table", id);
              fields.put("standard", Elapsed.hms(met.standard_s()));
              fields.put("margin_s", met.margin_s());
              return fields;
            });
  }

  private static Optional<AgeGrade> grade(SnapshotView view, Result result) {
    return AgeGrades.of(GradeFacts.road2025(), view.results(), result);
  }

  private static Optional<Judgement> met(SnapshotView view, QualifyingTable table, int entrant) {
    Qualifying judge =
        new Qualifying(view.results(), table, id -> view.snapshot().people().of(id).birthDate());
    if (!judge.fitsDistance()) {
      return Optional.empty();
    }
    Judgement judged = judge.judge(entrant);
    return judged.ruling() == Judgement.Ruling.MET ? Optional.of(judged) : Optional.empty();
  }

  private static String words(QualifyingTable table, Judgement met) {
    String basis = table.basis() == Basis.NET ? "net" : "gun";
    return table.name() + " standard met by " + Elapsed.brief(met.margin_s()) + " (" + basis + ")";
  }
}

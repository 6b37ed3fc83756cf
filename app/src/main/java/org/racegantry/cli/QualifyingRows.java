package org.racegantry.cli;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.PublicFace;
import org.racegantry.publish.format.CsvText;
import org.racegantry.race.Elapsed;
import org.racegantry.race.Entrant;
import org.racegantry.race.Person;
import org.racegantry.records.qualifying.Judgement;
import org.racegantry.records.qualifying.QualifyingTable;
import org.racegantry.scoring.Split;
import tools.jackson.databind.json.JsonMapper;

/** Judgements by a qualifying table, for programs: JSON and CSV with the same names. */
final class QualifyingRows {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final List<String> COLUMNS =
      List.of(
          "race",
          "bib",
          "family_name",
          "given_name",
          "nation",
          "sex",
          "age",
          "ruling",
          "standard",
          "time",
          "margin_s",
          "within_cut");

  private final Snapshot snapshot;
  private final QualifyingTable table;

  QualifyingRows(Snapshot snapshot, QualifyingTable table) {
    this.snapshot = snapshot;
    this.table = table;
  }

  /** The word for a ruling: {@code met}, {@code no-time}. */
  static String word(Judgement.Ruling ruling) {
    return ruling.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a standard was met by as much as it took in the end. */
  boolean withinCut(Judgement judged) {
    return judged.ruling() == Judgement.Ruling.MET && judged.margin_s() >= table.cut_s();
  }

  byte[] json(List<Judgement> judgements) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("seq", snapshot.seq());
    all.put("table", PlainText.whole(table.name()));
    all.put("distance_mm", table.distance_mm());
    all.put("basis", table.basis().name().toLowerCase(Locale.ROOT));
    all.put("limit", table.limit().name().toLowerCase(Locale.ROOT));
    all.put("age_on", table.ageOn().orElse(snapshot.results().setup().date()).toString());
    all.put("cut_s", table.cut_s());
    all.put("source", PlainText.whole(table.source()));
    all.put("rows", judgements.stream().map(this::row).toList());
    return MAPPER.writeValueAsBytes(all);
  }

  byte[] csv(List<Judgement> judgements) {
    StringBuilder out = new StringBuilder(String.join(",", COLUMNS)).append("\r\n");
    for (Judgement judged : judgements) {
      Map<String, Object> row = row(judged);
      for (String column : COLUMNS) {
        Object cell = row.get(column);
        out.append(column.equals(COLUMNS.getFirst()) ? "" : ",");
        if (cell instanceof Long number) {
          out.append(number.longValue());
        } else {
          CsvText.append(out, cell == null ? "" : cell.toString());
        }
      }
      out.append("\r\n");
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private Map<String, Object> row(Judgement judged) {
    Entrant who = snapshot.results().entrants().get(judged.entrant());
    Person person = PublicFace.whole(snapshot.people().of(who.id()), who).person();
    boolean ruled = ruled(judged);
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("race", snapshot.results().result(judged.entrant()).race().id());
    fields.put("bib", PlainText.whole(who.bib().text()));
    fields.put("family_name", PlainText.whole(person.familyName()));
    fields.put("given_name", PlainText.whole(person.givenName()));
    fields.put("nation", PlainText.whole(who.nation()));
    fields.put("sex", PlainText.whole(who.sex()));
    fields.put("age", judged.age() == Entrant.UNKNOWN ? null : judged.age());
    fields.put("ruling", word(judged.ruling()));
    fields.put("standard", time(judged.standard_s()));
    fields.put("time", time(judged.official_s()));
    fields.put("margin_s", ruled ? judged.margin_s() : null);
    fields.put("within_cut", ruled ? withinCut(judged) : null);
    return fields;
  }

  /** Whether there are a time and a standard, and the one was held against the other. */
  static boolean ruled(Judgement judged) {
    return switch (judged.ruling()) {
      case MET, MISSED -> true;
      case NO_TIME, NO_STANDARD, OTHER_DISTANCE, ON_WHEELS -> false;
    };
  }

  private static String time(long seconds) {
    return seconds == Split.UNKNOWN ? null : Elapsed.hms(seconds);
  }
}

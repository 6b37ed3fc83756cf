package org.racegantry.publish.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.racegantry.publish.PersonName;
import org.racegantry.publish.PlainText;
import org.racegantry.race.Elapsed;
import org.racegantry.race.RecordMark;
import org.racegantry.records.Condition;
import org.racegantry.records.RecordKey;
import org.racegantry.records.Verdict;
import org.racegantry.scoring.Split;
import tools.jackson.databind.json.JsonMapper;

/** Verdicts for programs; the names are a contract, what is new comes last. */
public final class RecordsJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private RecordsJson() {}

  /** One array, one object per verdict. */
  public static byte[] array(List<VerdictLine> lines) {
    return MAPPER.writeValueAsBytes(lines.stream().map(RecordsJson::verdict).toList());
  }

  /**
   * One document: as of which entry and which day of the books, the verdicts worth telling, and how
   * many own bests each race had.
   */
  public static byte[] document(long seq, RecordsView view) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("seq", seq);
    all.putAll(fields(view));
    return MAPPER.writeValueAsBytes(all);
  }

  /** The same without the entry: {@code book_as_of}, {@code verdicts} and {@code races}. */
  public static Map<String, Object> fields(RecordsView view) {
    List<RaceVerdicts> races = view.races("");
    List<Map<String, Object>> verdicts = new ArrayList<>();
    races.forEach(race -> race.notable().forEach(line -> verdicts.add(verdict(line))));
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("book_as_of", view.day().toString());
    all.put("verdicts", verdicts);
    all.put("races", races.stream().map(RecordsJson::race).toList());
    return all;
  }

  private static Map<String, Object> race(RaceVerdicts race) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("race", PlainText.whole(race.race().id()));
    fields.put("personal_bests", race.own().personal());
    fields.put("season_bests", race.own().season());
    fields.put("debuts", race.own().debuts());
    return fields;
  }

  /** One verdict; what is not there is null, times are {@code h:mm:ss}. */
  public static Map<String, Object> verdict(VerdictLine line) {
    Verdict verdict = line.verdict();
    RecordKey key = verdict.key();
    boolean provisional = verdict.hasMark() && verdict.provisional_s() != Split.UNKNOWN;
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("bib", PlainText.whole(line.entrant().bib().text()));
    fields.put("scope", key.scope().code());
    fields.put("category", key.category().code());
    fields.put("verdict", verdict.ruling().code());
    fields.put("mark", verdict.hasMark() ? Elapsed.hms(verdict.toBeat_s()) : null);
    fields.put("official_time", Elapsed.hms(verdict.official_s()));
    fields.put("margin_s", verdict.hasMark() ? verdict.margin_s() : null);
    fields.put("provisional_margin_s", provisional ? verdict.provisionalMargin_s() : null);
    fields.put("conditions", verdict.conditions().stream().map(RecordsJson::condition).toList());
    fields.put("race", PlainText.whole(line.race().id()));
    fields.put("name", PersonName.spoken(line.face().person()));
    fields.put("nation", PlainText.whole(line.entrant().nation()));
    fields.put("point", PlainText.whole(verdict.point().id()));
    fields.put("event", key.event().name());
    fields.put("sex", key.sex());
    fields.put("where", PlainText.whole(key.where()));
    fields.put("to_beat", verdict.toBeat().map(mark -> mark(line, mark.line())).orElse(null));
    fields.put("all_time", line.allTime().map(says -> says.wordsOfEvent()).orElse(null));
    fields.put("book_as_of", line.book().day().toString());
    fields.put("result_state", verdict.state().name().toLowerCase(Locale.ROOT));
    return fields;
  }

  private static Map<String, Object> condition(Condition condition) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("name", condition.name());
    fields.put(
        "met",
        switch (condition.met()) {
          case YES -> true;
          case NO -> false;
          case OPEN, UNKNOWN -> condition.met().code();
        });
    fields.put("evidence", PlainText.whole(condition.evidence()));
    fields.put("state", condition.met().word());
    return fields;
  }

  private static Map<String, Object> mark(VerdictLine line, RecordMark mark) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("athlete", PlainText.whole(mark.athlete()));
    fields.put("nation", PlainText.whole(mark.nation()));
    fields.put("date", PlainText.whole(mark.date()));
    fields.put("place", PlainText.whole(mark.place()));
    fields.put("state", line.stateOfMark());
    return fields;
  }
}

package org.racegantry.publish.runner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.PublicFace;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.grades.GradeOf;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Elapsed;
import org.racegantry.race.Entrant;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Places;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Split;
import tools.jackson.databind.json.JsonMapper;

/** A runner's page for machines: the same numbers, times in milliseconds, no words made of them. */
public final class RunnerJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final SnapshotView view;
  private final int entrant;
  private final Result result;
  private final boolean shown;
  private final List<RunnerSplit> splits;

  private RunnerJson(SnapshotView view, int entrant) {
    this.view = view;
    this.entrant = entrant;
    this.result = view.results().result(entrant);
    PublicFace face = PublicFace.of(view.snapshot().people(), result.entrant());
    this.shown = RunnerMaker.isShown(face, result);
    this.splits = shown ? RunnerSplit.of(view, entrant, result) : List.of();
  }

  /** The document of the entrant at this position; {@code now_ms} is the time at the race. */
  public static byte[] of(SnapshotView view, int entrant, long now_ms) {
    Map<String, Object> document = new RunnerJson(view, entrant).document(now_ms);
    document.put("said", SaidJson.value(view, entrant));
    return MAPPER.writeValueAsBytes(document);
  }

  /** The same as a value, to be put into a larger document. */
  public static Map<String, Object> value(SnapshotView view, int entrant, long now_ms) {
    return new RunnerJson(view, entrant).document(now_ms);
  }

  private Map<String, Object> document(long now_ms) {
    Map<String, Object> all = new LinkedHashMap<>();
    Entrant who = result.entrant();
    PublicFace face = PublicFace.of(view.snapshot().people(), who);
    all.put("seq", view.snapshot().seq());
    all.put("recorded_at", clock(view.snapshot().recordedAt_ms()));
    all.put("bib", PlainText.whole(who.bib().text()));
    all.put("family_name", PlainText.whole(face.person().familyName()));
    all.put("given_name", PlainText.whole(face.person().givenName()));
    all.put("nation", PlainText.whole(who.nation()));
    all.put("club", PlainText.whole(face.club()));
    all.put("sex", PlainText.whole(who.sex()));
    all.put("division", PlainText.whole(who.division()));
    all.put("race", PlainText.whole(result.race().id()));
    all.put("state", lower(view.results().state(result.race().id())));
    all.put("version", view.results().version(result.race().id()));
    all.put("status", result.status().name());
    all.put("basis", lower(result.race().basis()));
    all.put("official_time", official());
    all.put("gun_ms", known(result.gunTime_ms()));
    all.put("net_ms", known(result.netTime_ms()));
    all.put("places", places(result.places()));
    all.put("splits", splits.stream().map(this::split).toList());
    all.put("halves", halves());
    Optional<Ahead> ahead = Ahead.of(view, entrant, now_ms);
    all.put("ahead", ahead.map(this::ahead).orElse(null));
    all.put("field", shown ? field() : List.of());
    GradeOf.put(all, view, entrant, result);
    all.put("forecast", ahead.map(a -> ForecastJson.value(view, a)).orElse(null));
    return all;
  }

  private Object official() {
    long official_s = OfficialTime.seconds(result.rankingTime_ms());
    return official_s == Split.UNKNOWN ? null : Elapsed.hms(official_s);
  }

  private Map<String, Object> split(RunnerSplit one) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("point", PlainText.whole(one.split().point().id()));
    fields.put("distance_mm", one.split().point().distance_mm());
    fields.put("time", clock(one.split().time_ms()));
    fields.put("elapsed_ms", known(one.elapsed_ms()));
    fields.put("gun_ms", known(one.split().gun_ms()));
    fields.put("net_ms", known(one.split().net_ms()));
    fields.put("source", lower(one.split().source()));
    fields.put("leg_from", one.leg().map(leg -> leg.from().point().id()).orElse(null));
    fields.put("leg_ms", one.leg().map(leg -> leg.time_ms()).orElse(null));
    fields.put("pace_s_per_km", known(one.pace_s(1_000_000)));
    fields.put("places", places(one.places()));
    fields.put("places_gained", one.gained());
    return fields;
  }

  private static Map<String, Object> places(Places in) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("overall", place(in.overall()));
    fields.put("sex", place(in.sex()));
    fields.put("division", place(in.division()));
    fields.put("nation", place(in.nation()));
    fields.put("club", place(in.club()));
    return fields;
  }

  private Map<String, Object> halves() {
    Halves.Pair pair = Halves.of(splits, view.setup().finish());
    if (pair == null) {
      return null;
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("first_s", pair.first_s());
    fields.put("second_s", pair.second_s());
    fields.put("negative_split", pair.negative());
    return fields;
  }

  private Map<String, Object> ahead(Ahead ahead) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("estimate", true);
    fields.put("method", "forecast");
    fields.put("at_mm", ahead.place().at_mm());
    fields.put("overdue", ahead.place().isLate());
    fields.put("stops", ahead.stops().stream().map(this::stop).toList());
    return fields;
  }

  private Map<String, Object> stop(Ahead.Stop stop) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("point", PlainText.whole(stop.point().id()));
    fields.put("about", clock(stop.at().median_ms()));
    fields.put("elapsed_ms", stop.elapsed().median_ms());
    return fields;
  }

  private List<Map<String, Object>> field() {
    FieldTimes times = FieldTimes.of(view);
    return times.legs(times.race(entrant)).stream().map(this::leg).toList();
  }

  private Map<String, Object> leg(LegField leg) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("from", view.setup().points().get(leg.from()).id());
    fields.put("until", view.setup().points().get(leg.until()).id());
    fields.put("runners", leg.runners());
    fields.put("quarter_s", leg.quarter_s());
    fields.put("median_s", leg.median_s());
    fields.put("three_quarters_s", leg.threeQuarters_s());
    return fields;
  }

  private String clock(long moment_ms) {
    return RaceClock.iso(moment_ms, view.setup().zone());
  }

  private static Long known(long value) {
    return value == Split.UNKNOWN ? null : value;
  }

  private static Integer place(int place) {
    return place == Places.NONE ? null : place;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}

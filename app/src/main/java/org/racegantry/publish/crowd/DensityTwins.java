package org.racegantry.publish.crowd;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.forecast.crowd.Flow;
import org.racegantry.forecast.crowd.Stretches;
import org.racegantry.publish.RaceClock;
import org.racegantry.race.RaceSetup;
import tools.jackson.databind.json.JsonMapper;

/** The density for programs and sheets: every minute, every hundred metres. */
final class DensityTwins {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String HEAD = "time,minute_ms,were,expected\r\n";

  private DensityTwins() {}

  /** The JSON; figures to the hundredth of a runner. */
  static byte[] json(long seq, DensityQuery query, long now_ms, Flow flow, Stretches road) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("seq", seq);
    all.put("race", query.race() == null ? "" : query.race().id());
    all.put("course_ms", now_ms);
    all.put("estimate", true);
    all.put("at", query.place().asked());
    all.put("at_mm", query.place().distance_mm());
    all.put("were", flow.wereThere());
    all.put("still_expected", flow.stillExpected());
    if (flow.minutes() > 0) {
      all.put("peak_ms", flow.start_ms(flow.peak()));
      all.put("peak_per_minute", hundredth(flow.in(flow.peak())));
      all.put("last_through_50_ms", flow.halfSure_ms());
      all.put("last_through_90_ms", flow.nineSure_ms());
    }
    List<Map<String, Object>> minutes = new ArrayList<>();
    for (int m = 0; m < flow.minutes(); m++) {
      Map<String, Object> minute = new LinkedHashMap<>();
      minute.put("minute_ms", flow.start_ms(m));
      minute.put("were", hundredth(flow.were(m)));
      minute.put("expected", hundredth(flow.expected(m)));
      minutes.add(minute);
    }
    all.put("minutes", minutes);
    all.put("road", road(road));
    return MAPPER.writeValueAsBytes(all);
  }

  private static Map<String, Object> road(Stretches road) {
    Map<String, Object> fields = new LinkedHashMap<>();
    List<Double> counts = new ArrayList<>();
    for (int s = 0; s < road.count(); s++) {
      counts.add(hundredth(road.on(s)));
    }
    fields.put("stretch_mm", Stretches.STRETCH_MM);
    fields.put("on_the_road", road.onTheRoad());
    fields.put("runners", counts);
    return fields;
  }

  private static double hundredth(double figure) {
    return Math.round(figure * 100) / 100.0;
  }

  /** The minutes of a place as CSV: RFC 4180, CRLF. */
  static byte[] csv(RaceSetup setup, Flow flow) {
    StringBuilder csv = new StringBuilder(HEAD);
    for (int m = 0; m < flow.minutes(); m++) {
      csv.append(RaceClock.iso(flow.start_ms(m), setup.zone()))
          .append(',')
          .append(flow.start_ms(m))
          .append(',')
          .append(hundredth(flow.were(m)))
          .append(',')
          .append(hundredth(flow.expected(m)))
          .append("\r\n");
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }
}

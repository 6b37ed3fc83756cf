package org.racegantry.publish.runner;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.racegantry.forecast.Band;
import org.racegantry.forecast.RunnerForecast;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.site.SnapshotView;

/** A forecast for programs: every band with its quantiles, as moments and in milliseconds. */
public final class ForecastJson {
  private final SnapshotView view;
  private final Ahead ahead;

  private ForecastJson(SnapshotView view, Ahead ahead) {
    this.view = view;
    this.ahead = ahead;
  }

  /** The forecast as a value, to be put into a document. */
  public static Map<String, Object> value(SnapshotView view, Ahead ahead) {
    return new ForecastJson(view, ahead).document();
  }

  private Map<String, Object> document() {
    RunnerForecast forecast = ahead.forecast();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("estimate", true);
    all.put("as_of", clock(ahead.now_ms()));
    all.put("as_of_ms", ahead.now_ms());
    all.put("grounds", forecast.grounds().name().toLowerCase(Locale.ROOT));
    all.put("last_point", point(forecast.lastPoint()));
    all.put("last_seen", clock(forecast.lastSeen_ms()));
    all.put("late", forecast.late());
    long by_ms = ahead.place().expectedBy_ms();
    all.put("expected_by", by_ms == 0 ? null : clock(by_ms));
    all.put("at_mm", ahead.place().at_mm());
    all.put("at_low80_mm", ahead.place().low_mm());
    all.put("at_high80_mm", ahead.place().high_mm());
    all.put("finish_net_ms", quantiles(forecast.finishNet()));
    all.put("finish_gun_ms", quantiles(forecast.finishGun()));
    all.put("points", ahead.stops().stream().map(this::stop).toList());
    return all;
  }

  private Map<String, Object> stop(Ahead.Stop stop) {
    Map<String, Object> fields = new LinkedHashMap<>();
    Band at = stop.at();
    fields.put("point", point(stop.position()));
    fields.put("distance_mm", stop.point().distance_mm());
    fields.put("median", clock(at.median_ms()));
    fields.put("band50", List.of(clock(at.low50_ms()), clock(at.high50_ms())));
    fields.put("band80", List.of(clock(at.low80_ms()), clock(at.high80_ms())));
    fields.put("band95", List.of(clock(at.low95_ms()), clock(at.high95_ms())));
    fields.put("at_ms", quantiles(at));
    fields.put("elapsed_ms", quantiles(stop.elapsed()));
    return fields;
  }

  static Map<String, Object> quantiles(Band band) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("median", band.median_ms());
    fields.put("low50", band.low50_ms());
    fields.put("high50", band.high50_ms());
    fields.put("low80", band.low80_ms());
    fields.put("high80", band.high80_ms());
    fields.put("low95", band.low95_ms());
    fields.put("high95", band.high95_ms());
    return fields;
  }

  private String point(int position) {
    return PlainText.whole(view.setup().points().get(position).id());
  }

  private String clock(long moment_ms) {
    return RaceClock.iso(moment_ms, view.setup().zone());
  }
}

package org.racegantry.publish.runner;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.racegantry.publish.PublicFace;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.format.CsvText;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.scoring.Places;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Split;

/** The splits of some runners as CSV: one line per runner and point, stable names in the head. */
public final class SplitCsv {
  private static final String HEAD =
      "bib,family_name,given_name,race,status,point,distance_mm,time,elapsed_ms,gun_ms,net_ms,"
          + "source,leg_from,leg_ms,pace_s_per_km,place,place_sex,place_division,places_gained\r\n";

  private final SnapshotView view;
  private final StringBuilder out = new StringBuilder(HEAD);

  private SplitCsv(SnapshotView view) {
    this.view = view;
  }

  /** The file about the entrants at these positions, as UTF-8. */
  public static byte[] of(SnapshotView view, List<Integer> entrants) {
    SplitCsv csv = new SplitCsv(view);
    entrants.forEach(csv::runner);
    return csv.out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void runner(int entrant) {
    Result result = view.results().result(entrant);
    PublicFace face = PublicFace.of(view.snapshot().people(), result.entrant());
    if (!RunnerMaker.isShown(face, result)) {
      return;
    }
    for (RunnerSplit one : RunnerSplit.of(view, entrant, result)) {
      text(result.entrant().bib().text());
      text(face.person().familyName());
      text(face.person().givenName());
      text(result.race().id());
      text(result.status().name());
      split(one);
    }
  }

  private void split(RunnerSplit one) {
    Split split = one.split();
    text(split.point().id());
    number(split.point().distance_mm());
    text(RaceClock.iso(split.time_ms(), view.setup().zone()));
    millis(one.elapsed_ms());
    millis(split.gun_ms());
    millis(split.net_ms());
    text(split.source().name().toLowerCase(Locale.ROOT));
    text(one.leg().map(leg -> leg.from().point().id()).orElse(""));
    millis(one.leg().map(leg -> leg.time_ms()).orElse(Split.UNKNOWN));
    millis(one.pace_s(1_000_000));
    place(one.places().overall());
    place(one.places().sex());
    place(one.places().division());
    out.append(one.gained()).append("\r\n");
  }

  private void text(String text) {
    CsvText.append(out, text);
    out.append(',');
  }

  private void number(long value) {
    out.append(value).append(',');
  }

  private void millis(long value) {
    if (value != Split.UNKNOWN) {
      out.append(value);
    }
    out.append(',');
  }

  private void place(int place) {
    if (place != Places.NONE) {
      out.append(place);
    }
    out.append(',');
  }
}

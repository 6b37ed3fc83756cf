package org.racegantry.publish.outlook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.stake.Form;
import org.racegantry.forecast.trial.Score;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Race;
import tools.jackson.databind.json.JsonMapper;

/** How good forecasts were, for programs; the columns of {@code gantry forecast evaluate}. */
final class FormTwins {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String HEAD =
      "protocol,method,checkpoint_km,n,mae_min,median_min,rmse_min,within5_pct,bias_min,"
          + "cover80_pct,width80_min\r\n";

  private FormTwins() {}

  /** One line of either method at one checkpoint. */
  private record Line(String method, String km, Score score) {}

  private static List<Line> lines(SnapshotView view, Optional<Form> form) {
    List<Line> lines = new ArrayList<>();
    if (form.isPresent()) {
      Checkpoints at = view.forecasts().known().model().checkpoints();
      for (int c = 0; c < form.get().ours().size(); c++) {
        String km = String.valueOf(at.distance_mm(c) / 1e6).replaceAll("\\.0$", "");
        lines.add(new Line("constant-pace", km, form.get().even().get(c)));
        lines.add(new Line("gantry", km, form.get().ours().get(c)));
      }
    }
    return lines;
  }

  static byte[] csv(SnapshotView view, Optional<Form> form) {
    StringBuilder csv = new StringBuilder(HEAD);
    for (Line line : lines(view, form)) {
      Score s = line.score();
      csv.append("static,").append(line.method()).append(',').append(line.km()).append(',');
      csv.append(s.n());
      double[] figures = {
        s.mae_min(),
        s.median_min(),
        s.rmse_min(),
        s.within_pct(5),
        s.bias_min(),
        s.cover_pct()[1],
        s.width_min()[1]
      };
      for (double figure : figures) {
        csv.append(',')
            .append(Double.isNaN(figure) ? "" : String.format(Locale.ROOT, "%.4f", figure));
      }
      csv.append("\r\n");
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  static byte[] json(SnapshotView view, Race race, Optional<Form> form) {
    List<Map<String, Object>> list = new ArrayList<>();
    for (Line line : lines(view, form)) {
      Score s = line.score();
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("method", line.method());
      fields.put("checkpoint_km", Double.valueOf(line.km()));
      fields.put("n", s.n());
      fields.put("mae_min", s.mae_min());
      fields.put("median_min", s.median_min());
      fields.put("bias_min", s.bias_min());
      fields.put("cover80_pct", Double.isNaN(s.cover_pct()[1]) ? null : s.cover_pct()[1]);
      fields.put("width80_min", Double.isNaN(s.width_min()[1]) ? null : s.width_min()[1]);
      list.add(fields);
    }
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("seq", view.snapshot().seq());
    all.put("race", race.id());
    all.put("model", view.forecasts().known().name());
    all.put("finishers", form.map(Form::finishers).orElse(0));
    all.put("scores", list);
    return MAPPER.writeValueAsBytes(all);
  }
}

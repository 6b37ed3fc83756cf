package org.racegantry.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.racegantry.forecast.trial.Score;
import tools.jackson.databind.json.JsonMapper;

/** Evaluations for programs: one document, with the names of the CSV. */
final class EvaluationJson {
  private static final JsonMapper MAPPER = new JsonMapper();

  private EvaluationJson() {}

  static void print(List<Evaluation> done, PrintWriter out) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Evaluation one : done) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("trained_on", one.on());
      fields.put("test", one.test().name());
      fields.put("how", one.how());
      fields.put("rows", one.test().rows());
      fields.put("runners", one.test().ways().size());
      fields.put("scores", scores(one));
      all.add(fields);
    }
    out.println(MAPPER.writeValueAsString(Map.of("evaluations", all)));
  }

  private static List<Map<String, Object>> scores(Evaluation one) {
    List<Map<String, Object>> scores = new ArrayList<>();
    for (Evaluation.Line line : one.lines()) {
      for (int c = 0; c < one.checkpoints(); c++) {
        Optional<Score> score = line.scores().get(c);
        if (score.isPresent()) {
          Map<String, Object> fields = new LinkedHashMap<>();
          fields.put("protocol", line.protocol());
          fields.put("method", line.method());
          fields.put("checkpoint_km", Double.valueOf(one.km(c)));
          put(fields, score.get());
          fields.put("mae_to_pace", orNull(one.toPace(line, c)));
          scores.add(fields);
        }
      }
    }
    return scores;
  }

  private static void put(Map<String, Object> fields, Score s) {
    fields.put("n", s.n());
    fields.put("mae_min", s.mae_min());
    fields.put("median_min", s.median_min());
    fields.put("rmse_min", s.rmse_min());
    fields.put("bias_min", s.bias_min());
    for (int minutes = 1; minutes <= Score.WITHIN; minutes++) {
      fields.put("within" + minutes + "_pct", s.within_pct(minutes));
    }
    int[] bands = {50, 80, 95};
    for (int band = 0; band < bands.length; band++) {
      fields.put("cover" + bands[band] + "_pct", orNull(s.cover_pct()[band]));
      fields.put("width" + bands[band] + "_min", orNull(s.width_min()[band]));
    }
  }

  private static Double orNull(double value) {
    return Double.isNaN(value) ? null : value;
  }
}

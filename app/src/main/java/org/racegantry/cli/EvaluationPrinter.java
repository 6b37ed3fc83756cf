package org.racegantry.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.racegantry.forecast.trial.Score;

/** Prints evaluations: tables for people, lines for scripts, a document for programs. */
final class EvaluationPrinter {
  private static final String HEAD =
      "protocol,method,checkpoint_km,n,mae_min,median_min,rmse_min,within5_pct,bias_min,"
          + "cover80_pct,width80_min,cover50_pct,width50_min,cover95_pct,width95_min,"
          + "within1_pct,within2_pct,within3_pct,within4_pct,within6_pct,within7_pct,within8_pct,"
          + "within9_pct,within10_pct,test,mae_to_pace";

  private EvaluationPrinter() {}

  static void print(List<Evaluation> done, ListFormat format, PrintWriter out) {
    switch (format) {
      case CSV -> csv(done, out);
      case JSON -> EvaluationJson.print(done, out);
      case TEXT -> EvaluationText.print(done, out);
    }
    out.flush();
  }

  private static void csv(List<Evaluation> done, PrintWriter out) {
    out.println(HEAD);
    for (Evaluation one : done) {
      for (Evaluation.Line line : one.lines()) {
        for (int c = 0; c < one.checkpoints(); c++) {
          Optional<Score> score = line.scores().get(c);
          if (score.isPresent()) {
            out.println(csv(one, line, c, score.get()));
          }
        }
      }
    }
  }

  private static String csv(Evaluation one, Evaluation.Line line, int checkpoint, Score s) {
    List<String> cells = new ArrayList<>();
    cells.add(line.protocol());
    cells.add(line.method());
    cells.add(one.km(checkpoint));
    cells.add(String.valueOf(s.n()));
    cells.add(number(s.mae_min()));
    cells.add(number(s.median_min()));
    cells.add(number(s.rmse_min()));
    cells.add(number(s.within_pct(5)));
    cells.add(number(s.bias_min()));
    for (int band : new int[] {1, 0, 2}) {
      cells.add(number(s.cover_pct()[band]));
      cells.add(number(s.width_min()[band]));
    }
    for (int minutes = 1; minutes <= Score.WITHIN; minutes++) {
      if (minutes != 5) {
        cells.add(number(s.within_pct(minutes)));
      }
    }
    cells.add(WayTables.shortName(one.test().name()));
    cells.add(number(one.toPace(line, checkpoint)));
    return String.join(",", cells);
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.4f", value);
  }
}

package org.racegantry.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.racegantry.forecast.trial.Score;

/** Prints evaluations: tables for people, lines for scripts. */
final class EvaluationPrinter {
  private static final String HEAD =
      "protocol,method,checkpoint_km,n,mae_min,median_min,rmse_min,within5_pct,bias_min,"
          + "cover80_pct,width80_min,cover50_pct,width50_min,cover95_pct,width95_min,"
          + "within1_pct,within2_pct,within3_pct,within4_pct,within6_pct,within7_pct,within8_pct,"
          + "within9_pct,within10_pct,test";

  private EvaluationPrinter() {}

  static void print(List<Evaluation> done, ListFormat format, PrintWriter out) {
    switch (format) {
      case CSV -> csv(done, out);
      case JSON -> EvaluationJson.print(done, out);
      case TEXT -> {
        done.forEach(one -> text(one, out));
        if (done.size() > 1) {
          means(done, out);
        }
      }
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
    return String.join(",", cells);
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.4f", value);
  }

  private static void text(Evaluation one, PrintWriter out) {
    out.println("Learned from " + one.on());
    out.println("Asked in " + WayTables.said(one.test()));
    out.println();
    out.println("Mean error of the forecast finish in minutes, as known at each checkpoint (km)");
    TextGrid grid = new TextGrid(heads(one, "", true));
    for (Evaluation.Line line : one.lines()) {
      List<String> cells = new ArrayList<>(List.of(line.method() + live(line)));
      for (int c = 0; c < one.checkpoints(); c++) {
        OptionalDouble mae = line.mae(c);
        cells.add(mae.isPresent() ? two(mae.getAsDouble()) : "-");
      }
      cells.add(three(Evaluation.ratio(line, one.lines().getFirst())));
      grid.add(cells);
    }
    grid.print(out);
    out.println();
    one.lines().stream()
        .filter(line -> line.method().equals(Evaluation.OWN))
        .forEach(line -> detail(one, line, out));
  }

  private static String live(Evaluation.Line line) {
    return line.protocol().equals("static") ? "" : " (" + line.protocol() + ")";
  }

  private static List<String> heads(Evaluation one, String first, boolean ratio) {
    List<String> heads = new ArrayList<>(List.of(first));
    for (int c = 0; c < one.checkpoints(); c++) {
      heads.add(">" + one.km(c));
    }
    if (ratio) {
      heads.add(">to " + one.lines().getFirst().method());
    }
    return heads;
  }

  private static void detail(Evaluation one, Evaluation.Line line, PrintWriter out) {
    out.println(line.method() + live(line) + " in detail");
    TextGrid grid = new TextGrid(heads(one, "", false));
    add(grid, line, "median error, min", Score::median_min);
    add(grid, line, "root mean square, min", Score::rmse_min);
    add(grid, line, "bias, min", Score::bias_min);
    for (int minutes : new int[] {1, 2, 3, 5, 10}) {
      add(grid, line, "within " + minutes + " min, %", s -> s.within_pct(minutes));
    }
    String[] bands = {"50", "80", "95"};
    for (int band = 0; band < bands.length; band++) {
      int at = band;
      add(grid, line, bands[band] + " % band held, %", s -> s.cover_pct()[at]);
      add(grid, line, bands[band] + " % band width, min", s -> s.width_min()[at]);
    }
    grid.print(out);
    out.println();
  }

  private static void add(
      TextGrid grid, Evaluation.Line line, String what, ToDoubleFunction<Score> value) {
    List<String> cells = new ArrayList<>(List.of(what));
    line.scores().forEach(s -> cells.add(s.map(v -> one(value.applyAsDouble(v))).orElse("-")));
    grid.add(cells);
  }

  /** What comes out over all years: each counts as much as any other. */
  private static void means(List<Evaluation> done, PrintWriter out) {
    out.println("Mean over the years that were asked: gantry's error over that of constant pace,");
    out.println("and how many lay in the 80 % band");
    Evaluation first = done.getFirst();
    TextGrid grid = new TextGrid(heads(first, "", false));
    List<String> ratios = new ArrayList<>(List.of("error to constant pace"));
    List<String> cover = new ArrayList<>(List.of("80 % band held, %"));
    for (int c = 0; c < first.checkpoints(); c++) {
      int at = c;
      ratios.add(three(done.stream().mapToDouble(one -> toPace(one, at)).average().orElseThrow()));
      cover.add(one(done.stream().mapToDouble(one -> held(one, at)).average().orElseThrow()));
    }
    grid.add(ratios);
    grid.add(cover);
    grid.print(out);
  }

  private static double toPace(Evaluation one, int checkpoint) {
    double own = one.lines().getLast().mae(checkpoint).orElseThrow();
    return own / one.lines().getFirst().mae(checkpoint).orElseThrow();
  }

  private static double held(Evaluation one, int checkpoint) {
    return one.lines().getLast().scores().get(checkpoint).orElseThrow().cover_pct()[1];
  }

  private static String one(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String two(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static String three(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}

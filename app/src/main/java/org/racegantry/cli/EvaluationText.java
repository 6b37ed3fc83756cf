package org.racegantry.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.racegantry.forecast.trial.Score;

/** Evaluations for people: a table of all methods, and ours in detail. */
final class EvaluationText {
  private static final String[] BANDS = {"50", "80", "95"};

  private final Evaluation one;
  private final PrintWriter out;

  private EvaluationText(Evaluation one, PrintWriter out) {
    this.one = one;
    this.out = out;
  }

  static void print(List<Evaluation> done, PrintWriter out) {
    done.forEach(one -> new EvaluationText(one, out).print());
    if (done.size() > 1) {
      EvaluationMeans.print(done, out);
    }
  }

  private void print() {
    out.println("Learned from " + one.on());
    out.println("Asked in " + WayTables.said(one.test()));
    if (!one.how().isEmpty()) {
      out.println(one.how());
    }
    out.println();
    out.println("Mean error of the forecast finish in minutes, as known at each checkpoint (km);");
    out.println(
        "* is the smallest, and the last column the mean of the errors over constant pace's");
    TextGrid grid = new TextGrid(heads(one, ">to pace"));
    one.lines().forEach(line -> grid.add(errors(line)));
    if (one.own().size() > 1) {
      grid.add(liveToStatic());
    }
    grid.print(out);
    out.println();
    one.own().forEach(this::detail);
    out.printf(Locale.ROOT, "Learned and asked in %.0f s%n%n", one.took_s());
  }

  private List<String> errors(Evaluation.Line line) {
    List<String> cells = new ArrayList<>(List.of(named(line)));
    for (int c = 0; c < one.checkpoints(); c++) {
      OptionalDouble mae = line.mae(c);
      boolean best = mae.isPresent() && mae.getAsDouble() == one.least(c);
      cells.add(mae.isPresent() ? number(mae.getAsDouble(), 2) + (best ? "*" : " ") : "- ");
    }
    cells.add(number(Evaluation.ratio(line, one.yardstick()), 3));
    return cells;
  }

  /** What learning from the day is worth. */
  private List<String> liveToStatic() {
    Evaluation.Line still = one.own().getFirst();
    Evaluation.Line live = one.own().getLast();
    List<String> cells = new ArrayList<>(List.of("live to static"));
    for (int c = 0; c < one.checkpoints(); c++) {
      cells.add(number(live.mae(c).orElseThrow() / still.mae(c).orElseThrow(), 3));
    }
    cells.add(number(Evaluation.ratio(live, still), 3));
    return cells;
  }

  private void detail(Evaluation.Line line) {
    out.println(named(line) + " in detail");
    TextGrid grid = new TextGrid(heads(one));
    add(grid, line, "median error, min", Score::median_min);
    add(grid, line, "root mean square, min", Score::rmse_min);
    add(grid, line, "bias, min", Score::bias_min);
    for (int minutes = 1; minutes <= Score.WITHIN; minutes++) {
      int within = minutes;
      add(grid, line, "within " + minutes + " min, %", s -> s.within_pct(within));
    }
    for (int band = 0; band < BANDS.length; band++) {
      int at = band;
      add(grid, line, BANDS[band] + " % band held, %", s -> s.cover_pct()[at]);
      add(grid, line, BANDS[band] + " % band width, min", s -> s.width_min()[at]);
    }
    grid.print(out);
    out.println();
  }

  private static void add(
      TextGrid grid, Evaluation.Line line, String what, ToDoubleFunction<Score> value) {
    List<String> cells = new ArrayList<>(List.of(what));
    line.scores()
        .forEach(s -> cells.add(s.map(v -> number(value.applyAsDouble(v), 1)).orElse("-")));
    grid.add(cells);
  }

  /** A method, and whether it learned from the day. */
  static String named(Evaluation.Line line) {
    return line.method() + (line.protocol().equals("static") ? "" : " (" + line.protocol() + ")");
  }

  /** The heads of a table with a column for each checkpoint. */
  static List<String> heads(Evaluation of, String... more) {
    List<String> heads = new ArrayList<>(List.of(""));
    for (int c = 0; c < of.checkpoints(); c++) {
      heads.add(">" + (Evaluation.isHalf(of.test().checkpoints(), c) ? "half" : of.km(c)));
    }
    heads.addAll(List.of(more));
    return heads;
  }

  static String number(double value, int decimals) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}

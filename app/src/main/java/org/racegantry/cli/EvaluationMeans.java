package org.racegantry.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** What comes out over several years, each counting as much as any other. */
final class EvaluationMeans {
  private static final int EIGHTY = 1;

  private final List<Evaluation> done;
  private final int own;

  /** {@code own} is which line of our method: static, or live where the day was learned from. */
  private EvaluationMeans(List<Evaluation> done, int own) {
    this.done = done;
    this.own = own;
  }

  static void print(List<Evaluation> done, PrintWriter out) {
    for (int own = 0; own < done.getFirst().own().size(); own++) {
      new EvaluationMeans(done, own).print(out);
    }
  }

  private void print(PrintWriter out) {
    String name = EvaluationText.named(done.getFirst().own().get(own));
    out.println(name + " over all years: its error over that of constant pace");
    table(this::toPace, 3, out);
    out.println(name + " over all years: how many of a hundred lay in the 80 % band");
    table(this::held, 1, out);
    out.println(name + " over all years: how wide the 80 % band was, in minutes");
    table(this::width, 1, out);
  }

  /** A figure of one year at one checkpoint. */
  private interface Figure {
    double of(Evaluation one, int checkpoint);
  }

  private void table(Figure figure, int decimals, PrintWriter out) {
    Evaluation first = done.getFirst();
    TextGrid grid = new TextGrid(EvaluationText.heads(first, ">mean"));
    for (Evaluation one : done) {
      String year = WayTables.shortName(one.test().name());
      grid.add(row(year, c -> figure.of(one, c), decimals));
    }
    grid.add(row("mean", c -> mean(done, figure, c), decimals));
    grid.print(out);
    out.println();
  }

  private static double mean(List<Evaluation> done, Figure figure, int checkpoint) {
    return done.stream().mapToDouble(one -> figure.of(one, checkpoint)).average().orElseThrow();
  }

  private List<String> row(String name, IntToDoubleFunction figure, int decimals) {
    List<String> cells = new ArrayList<>(List.of(name));
    int checkpoints = done.getFirst().checkpoints();
    for (int c = 0; c < checkpoints; c++) {
      cells.add(EvaluationText.number(figure.applyAsDouble(c), decimals));
    }
    double mean = IntStream.range(0, checkpoints).mapToDouble(figure).average().orElseThrow();
    cells.add(EvaluationText.number(mean, decimals));
    return cells;
  }

  private double toPace(Evaluation one, int checkpoint) {
    return one.toPace(one.own().get(own), checkpoint);
  }

  private double held(Evaluation one, int checkpoint) {
    return one.own().get(own).scores().get(checkpoint).orElseThrow().cover_pct()[EIGHTY];
  }

  private double width(Evaluation one, int checkpoint) {
    return one.own().get(own).scores().get(checkpoint).orElseThrow().width_min()[EIGHTY];
  }
}

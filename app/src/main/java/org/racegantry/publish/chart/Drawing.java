package org.racegantry.publish.chart;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.publish.chart.Pen.Anchor;
import org.racegantry.publish.chart.Pen.At;

/** One chart on its way to the paper: grid, layers from back to front, words last. */
final class Drawing {
  /** Between the grid and its words. */
  private static final int GAP = 50;

  private static final int HAIRLINE = 6;

  private final Chart chart;
  private final Pen pen;
  private final Labels labels = new Labels();

  Drawing(Chart chart, Pen pen) {
    this.chart = chart;
    this.pen = pen;
  }

  void all() {
    grid();
    for (Layer layer : chart.layers()) {
      switch (layer) {
        case Layer.Band band -> band(band);
        case Layer.Steps steps -> steps(steps);
        case Layer.Line line -> line(line);
        case Layer.Bars bars -> bars(bars);
        case Layer.Upright upright -> upright(upright);
      }
    }
    int top = Math.min(chart.y().first_at(), chart.y().last_at());
    int bottom = Math.max(chart.y().first_at(), chart.y().last_at());
    labels.write(pen, chart.x().last_at() + GAP, top, bottom);
  }

  private void grid() {
    Axis x = chart.x();
    Axis y = chart.y();
    int bottom = Math.max(y.first_at(), y.last_at());
    for (Tick tick : y.ticks()) {
      int at = y.at(tick.value());
      pen.line(Ink.GRID, false, List.of(new At(x.first_at(), at), new At(x.last_at(), at)));
      pen.text(Ink.SMALL, Anchor.END, new At(x.first_at() - GAP, at + 38), tick.label());
    }
    for (Tick tick : x.ticks()) {
      int at = x.at(tick.value());
      int length = tick.label().isEmpty() ? 25 : 50;
      pen.line(Ink.GRID, false, List.of(new At(at, bottom), new At(at, bottom + length)));
      if (!tick.label().isEmpty()) {
        pen.text(Ink.SMALL, Anchor.MIDDLE, new At(at, bottom + 160), tick.label());
      }
    }
  }

  private void band(Layer.Band band) {
    for (Layer.Range range : band.ranges()) {
      At from = at(range.from(), range.low());
      At until = at(range.until(), range.high());
      pen.area(
          Ink.BAND, List.of(from, new At(until.x(), from.y()), until, new At(from.x(), until.y())));
    }
    for (Layer.Range range : band.ranges()) {
      pen.line(
          Ink.MEDIAN,
          false,
          List.of(at(range.from(), range.middle()), at(range.until(), range.middle())));
    }
    if (!band.label().isEmpty() && !band.ranges().isEmpty()) {
      Layer.Range last = band.ranges().getLast();
      labels.add(Ink.SMALL, chart.y().at(last.middle()), band.label());
    }
  }

  /** A hairline of paper is left between neighbours. */
  private void bars(Layer.Bars bars) {
    int floor = chart.y().first_at();
    for (Layer.Step bar : bars.figures()) {
      At from = at(bar.from(), bar.y());
      int until = Math.max(from.x() + HAIRLINE, chart.x().at(bar.until()) - HAIRLINE);
      if (from.y() < floor) {
        pen.area(
            Ink.COLUMN,
            List.of(new At(from.x(), floor), from, new At(until, from.y()), new At(until, floor)));
      }
    }
  }

  private void upright(Layer.Upright upright) {
    int x = chart.x().at(upright.x());
    int top = Math.min(chart.y().first_at(), chart.y().last_at());
    int bottom = Math.max(chart.y().first_at(), chart.y().last_at());
    pen.line(Ink.MEDIAN, false, List.of(new At(x, top), new At(x, bottom)));
    pen.text(Ink.LABEL, Anchor.START, new At(x + GAP, top + 2 * GAP), upright.label());
  }

  /** Each stretch flat at its figure, joined where one follows the other. */
  private void steps(Layer.Steps steps) {
    List<At> run = new ArrayList<>();
    boolean dashed = false;
    for (Layer.Step step : steps.steps()) {
      At from = at(step.from(), step.y());
      boolean joined = !run.isEmpty() && run.getLast().x() == from.x();
      if (!run.isEmpty() && (!joined || dashed == step.certain())) {
        At corner = run.getLast();
        flush(steps.ink(), dashed, run);
        if (joined) {
          run.add(corner);
        }
      }
      dashed = !step.certain();
      run.add(from);
      run.add(at(step.until(), step.y()));
    }
    flush(steps.ink(), dashed, run);
    if (!steps.label().isEmpty() && !steps.steps().isEmpty()) {
      labels.add(steps.ink(), chart.y().at(steps.steps().getLast().y()), steps.label());
    }
  }

  private void line(Layer.Line line) {
    List<At> run = new ArrayList<>();
    boolean dashed = false;
    for (Spot spot : line.spots()) {
      At at = at(spot.x(), spot.y());
      if (run.size() > 1 && dashed == spot.certain()) {
        At corner = run.getLast();
        flush(line.ink(), dashed, run);
        run.add(corner);
      }
      dashed = !spot.certain();
      run.add(at);
    }
    flush(line.ink(), dashed, run);
    for (Spot spot : line.spots()) {
      pen.mark(line.ink(), !spot.certain(), at(spot.x(), spot.y()));
    }
    if (!line.label().isEmpty() && !line.spots().isEmpty()) {
      labels.add(line.ink(), chart.y().at(line.spots().getLast().y()), line.label());
    }
  }

  private void flush(Ink ink, boolean dashed, List<At> run) {
    if (run.size() > 1) {
      pen.line(ink, dashed, List.copyOf(run));
    }
    run.clear();
  }

  private At at(long x, long y) {
    return new At(chart.x().at(x), chart.y().at(y));
  }
}

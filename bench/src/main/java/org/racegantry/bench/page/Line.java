package org.racegantry.bench.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.racegantry.bench.Figure;

/**
 * One line of a table: a figure as several runs gave it.
 *
 * @param middle the run in the middle; of an even number the worse of the two
 * @param least the smallest value of any run
 * @param most the greatest value of any run
 */
record Line(Figure middle, double least, double most) {
  /** The lines of some runs, in the order of the first of them. */
  static List<Line> of(List<Taken> runs) {
    List<Line> lines = new ArrayList<>();
    for (Figure figure : runs.getFirst().figures()) {
      lines.add(of(figure, runs));
    }
    return List.copyOf(lines);
  }

  private static Line of(Figure figure, List<Taken> runs) {
    List<Figure> same =
        runs.stream()
            .flatMap(run -> run.figures().stream())
            .filter(f -> f.part().equals(figure.part()) && f.name().equals(figure.name()))
            .sorted(Comparator.comparingDouble(Figure::value))
            .toList();
    int middle = figure.most() ? same.size() / 2 : (same.size() - 1) / 2;
    return new Line(same.get(middle), same.getFirst().value(), same.getLast().value());
  }

  /** As a row of a table, with the command that measures it. */
  String row(String command) {
    String range =
        least == most
            ? ""
            : Figure.number(least, middle.unit()) + " to " + Figure.number(most, middle.unit());
    return "| %s: %s | %s | %s | %s | %s | `%s` |"
        .formatted(
            middle.part(),
            middle.name(),
            Figure.number(middle.value(), middle.unit()),
            range,
            middle.promised() ? middle.promise() : "",
            middle.promised() ? middle.kept() ? "yes" : "**missed**" : "",
            command);
  }
}

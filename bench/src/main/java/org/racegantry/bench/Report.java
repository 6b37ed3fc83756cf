package org.racegantry.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** Collects figures and shows them: progress on stderr, the figures on stdout. */
public final class Report {
  private final PrintStream progress;
  private final List<Figure> figures = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  /** Progress goes to this stream while the work is done. */
  public Report(PrintStream progress) {
    this.progress = progress;
  }

  /** Takes a figure in. */
  public void add(Figure figure) {
    figures.add(figure);
    progress.println("  " + line(figure));
  }

  /** Says what is being done. */
  public void say(String sentence) {
    progress.println(sentence);
  }

  /** Something is wrong, whatever the figures: two engines that differ, a missing file. */
  public void fault(String sentence) {
    faults.add(sentence);
    progress.println("WRONG: " + sentence);
  }

  /** What is wrong, and with {@code check} every promise that was not kept, one sentence each. */
  public List<String> complaints(boolean check) {
    List<String> complaints = new ArrayList<>(faults);
    for (Figure figure : figures) {
      if (check && !figure.kept()) {
        complaints.add(
            "%s, %s: %s, promised %s"
                .formatted(
                    figure.part(),
                    figure.name(),
                    Figure.number(figure.value(), figure.unit()),
                    figure.promise()));
      }
    }
    return complaints;
  }

  /** The figures as a table. */
  public void table(PrintStream out) {
    figures.forEach(figure -> out.println(line(figure)));
  }

  /** The figures as JSON. */
  public void json(PrintStream out) {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode root = mapper.createObjectNode();
    for (Figure figure : figures) {
      ObjectNode node =
          root.withArray("figures")
              .addObject()
              .put("part", figure.part())
              .put("name", figure.name())
              .put("value", figure.value())
              .put("unit", figure.unit());
      if (figure.promised()) {
        node.put(figure.most() ? "at_most" : "at_least", figure.bound()).put("kept", figure.kept());
      }
    }
    faults.forEach(root.withArray("faults")::add);
    out.println(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root));
  }

  private static String line(Figure figure) {
    String promise =
        figure.promised()
            ? "%s %s  %s"
                .formatted(
                    figure.most() ? "<=" : ">=",
                    Figure.number(figure.bound(), figure.unit()),
                    figure.kept() ? "ok" : "MISSED")
            : "";
    return "%-8s %-60s %16s  %s"
        .formatted(
            figure.part(), figure.name(), Figure.number(figure.value(), figure.unit()), promise)
        .stripTrailing();
  }
}

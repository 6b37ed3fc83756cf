package org.racegantry.bench.page;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.bench.Figure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What one run of a part said: its figures, and what was wrong. */
record Taken(List<Figure> figures, List<String> faults) {
  /** Reads what {@code --json} prints. */
  static Taken parse(String json) {
    JsonNode root = new ObjectMapper().readTree(json);
    List<Figure> figures = new ArrayList<>();
    for (JsonNode node : root.path("figures")) {
      figures.add(figure(node));
    }
    List<String> faults = new ArrayList<>();
    root.path("faults").forEach(fault -> faults.add(fault.asString()));
    return new Taken(List.copyOf(figures), List.copyOf(faults));
  }

  private static Figure figure(JsonNode node) {
    boolean least = node.has("at_least");
    double bound =
        least ? node.path("at_least").asDouble() : node.path("at_most").asDouble(Double.NaN);
    return new Figure(
        node.path("part").asString(),
        node.path("name").asString(),
        node.path("value").asDouble(),
        node.path("unit").asString(),
        bound,
        !least);
  }
}

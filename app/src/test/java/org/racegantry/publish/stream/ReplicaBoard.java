package org.racegantry.publish.stream;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The board of one race on a page. */
final class ReplicaBoard {
  private static final Pattern PART =
      Pattern.compile(
          "<(div|tr|p)[^>]* data-live=\"(lead|strip|heads|fault|records|recordwords)\">(.*?)</\\1>"
              + "|<span data-live=\"(state)\">(.*?</span>)\\s*</span>",
          Pattern.DOTALL);
  private static final Pattern ROW =
      Pattern.compile("<tr data-key=\"([^\"]*)\">.*?</tr>", Pattern.DOTALL);

  private final Map<String, String> shapes = new TreeMap<>();
  private final Map<String, String> figures = new TreeMap<>();
  private final Map<String, List<String>> rows = new LinkedHashMap<>();
  private List<String> order = List.of();

  /** Shows the page as it was sent. */
  void open(String html) {
    Matcher part = PART.matcher(html);
    while (part.find()) {
      boolean state = part.group(4) != null;
      part(state ? part.group(4) : part.group(2), part.group(state ? 5 : 3).strip());
    }
    Matcher row = ROW.matcher(html);
    while (row.find()) {
      rows.put(row.group(1), cells(row.group()));
    }
    order = List.copyOf(rows.keySet());
  }

  void take(JsonNode news) {
    if (news.path("whole").asBoolean(false)) {
      rows.clear();
    }
    each(news.path("parts"), (name, html) -> part(name, html.asString()));
    each(news.path("figures"), (name, text) -> figures.put(name, text.asString()));
    each(news.path("rows"), (key, html) -> rows.put(key, cells(html.asString())));
    each(
        news.path("cells"),
        (key, cells) ->
            each(cells, (i, html) -> rows.get(key).set(Integer.parseInt(i), html.asString())));
    if (news.has("order")) {
      order = news.path("order").values().stream().map(JsonNode::asString).toList();
    }
  }

  private void part(String name, String html) {
    Piece piece = Piece.of(html);
    shapes.put(name, piece.shape());
    figures.putAll(piece.figures());
  }

  private static List<String> cells(String html) {
    return new ArrayList<>(Cells.of(html).cells());
  }

  private interface Taker {
    void take(String name, JsonNode value);
  }

  private static void each(JsonNode node, Taker taker) {
    node.properties().forEach(entry -> taker.take(entry.getKey(), entry.getValue()));
  }

  /** All that a reader of it sees. */
  String shown() {
    StringBuilder all = new StringBuilder();
    all.append(shapes).append('\n').append(figures).append('\n');
    order.forEach(key -> all.append(key).append(' ').append(rows.get(key)).append('\n'));
    return all.toString();
  }
}

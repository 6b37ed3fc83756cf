package org.racegantry.publish.stream;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page as it would be in a browser: takes bytes of the stream in and knows what it shows. */
final class Replica {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Map<String, String> shapes = new TreeMap<>();
  private final Map<String, String> figures = new TreeMap<>();
  private final Map<String, List<String>> rows = new LinkedHashMap<>();
  private List<String> order = List.of();
  private String waiting = "";
  private long lastId = -1;
  private int wholes;
  private int changes;

  /** Takes in what was received; an event that is not whole yet waits for the rest. */
  void take(byte[] bytes, int length) {
    waiting += new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    for (int end = waiting.indexOf("\n\n"); end >= 0; end = waiting.indexOf("\n\n")) {
      block(waiting.substring(0, end));
      waiting = waiting.substring(end + 2);
    }
  }

  /** The connection is gone, and with it whatever had come only in part. */
  void cut() {
    waiting = "";
  }

  private void block(String block) {
    String event = "";
    String data = "";
    for (String line : block.split("\n")) {
      if (line.startsWith("id: ")) {
        lastId = Long.parseLong(line.substring(4));
      } else if (line.startsWith("event: ")) {
        event = line.substring(7);
      } else if (line.startsWith("data: ")) {
        data = line.substring(6);
      }
    }
    if (event.equals("board")) {
      byte[] utf8 = data.getBytes(StandardCharsets.ISO_8859_1);
      board(MAPPER.readTree(new String(utf8, StandardCharsets.UTF_8)));
    }
  }

  private void board(JsonNode news) {
    if (news.path("whole").asBoolean(false)) {
      wholes++;
      rows.clear();
    } else {
      changes++;
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

  /** All that a reader of the page sees. */
  String shown() {
    StringBuilder all = new StringBuilder();
    all.append(shapes).append('\n').append(figures).append('\n');
    order.forEach(key -> all.append(key).append(' ').append(rows.get(key)).append('\n'));
    return all.toString();
  }

  long lastId() {
    return lastId;
  }

  int wholes() {
    return wholes;
  }

  int changes() {
    return changes;
  }

  @Override
  public String toString() {
    return Arrays.asList(lastId, wholes, changes).toString();
  }
}

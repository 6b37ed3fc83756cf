package org.racegantry.far;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page that follows a race as docs/stream.md says, wherever it is served from. */
final class FollowedPage {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Pattern CELL = Pattern.compile("(?s)<(t[dh])\\b.*?</\\1>");

  private static final Pattern FIGURE =
      Pattern.compile("(<[^>]* data-n=\"([^\"]*)\"[^>]*>)([^<]*)");

  private final HttpClient client = HttpClient.newHttpClient();
  private final SortedMap<String, String> figures = new TreeMap<>();
  private final SortedMap<String, String> parts = new TreeMap<>();
  private Map<String, SortedMap<Integer, String>> rows = new LinkedHashMap<>();
  private volatile String lastId = "";
  private volatile long seq;

  /** The entry it has everything up to. */
  long seq() {
    return seq;
  }

  /** All it shows, for comparison. */
  String shown() {
    return figures + "\n" + parts + "\n" + rows;
  }

  /** Follows until it has seen an entry, or the stream breaks; returns whether it has. */
  boolean followUntil(String address, String race, long until) {
    HttpRequest.Builder ask = HttpRequest.newBuilder(URI.create(address + "events?race=" + race));
    if (!lastId.isEmpty()) {
      ask.header("Last-Event-ID", lastId);
    }
    try {
      HttpResponse<InputStream> answer =
          client.send(ask.build(), HttpResponse.BodyHandlers.ofInputStream());
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
        String event = "";
        while (seq < until) {
          String line = lines.readLine();
          if (line == null) {
            return false;
          }
          if (line.startsWith("id: ")) {
            lastId = line.substring(4);
            seq = Long.parseLong(lastId);
          } else if (line.startsWith("event: ")) {
            event = line.substring(7);
          } else if (line.startsWith("data: ") && event.equals("board")) {
            take(JSON.readTree(line.substring(6)));
          }
        }
        return true;
      }
    } catch (IOException broken) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void take(JsonNode board) {
    if (board.path("whole").asBoolean()) {
      rows.clear();
    }
    board
        .path("figures")
        .properties()
        .forEach(e -> figures.put(e.getKey(), e.getValue().asString()));
    board
        .path("parts")
        .properties()
        .forEach(e -> parts.put(e.getKey(), shape(e.getValue().asString())));
    board
        .path("cells")
        .properties()
        .forEach(
            row ->
                row.getValue()
                    .properties()
                    .forEach(
                        cell ->
                            rows.computeIfAbsent(row.getKey(), _ -> new TreeMap<>())
                                .put(Integer.valueOf(cell.getKey()), cell.getValue().asString())));
    board
        .path("rows")
        .properties()
        .forEach(row -> rows.put(row.getKey(), cells(row.getValue().asString())));
    if (board.has("order")) {
      Map<String, SortedMap<Integer, String>> ordered = new LinkedHashMap<>();
      board.path("order").forEach(key -> ordered.put(key.asString(), rows.get(key.asString())));
      rows = ordered;
    }
  }

  /** A part without the figures in it, which are told apart. */
  private String shape(String html) {
    Matcher figure = FIGURE.matcher(html);
    while (figure.find()) {
      figures.put(figure.group(2), figure.group(3));
    }
    return FIGURE.matcher(html).replaceAll("$1");
  }

  private static SortedMap<Integer, String> cells(String row) {
    SortedMap<Integer, String> cells = new TreeMap<>();
    Matcher cell = CELL.matcher(row);
    while (cell.find()) {
      cells.put(cells.size(), cell.group());
    }
    return cells;
  }
}

package org.racegantry.publish.stream;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page as it would be in a browser: takes bytes of the stream in and knows what it shows. */
final class Replica {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Map<String, ReplicaBoard> boards = new TreeMap<>();
  private final Map<String, String> runners = new TreeMap<>();
  private final UnaryOperator<String> fetch;
  private String waiting = "";
  private long lastId = -1;
  private int wholes;
  private int changes;
  private int fetches;

  /** {@code fetch} gives what the page of a runner shows at this moment, by bib. */
  Replica(UnaryOperator<String> fetch) {
    this.fetch = fetch;
  }

  /** Shows the page of a race as the server gave it, before it follows anything. */
  void open(String race, String html) {
    board(race).open(html);
  }

  /** Shows the page of a runner as the server gives it at this moment. */
  void open(String bib) {
    fetches++;
    runners.put(bib, fetch.apply(bib));
  }

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
        byte[] utf8 = line.substring(6).getBytes(StandardCharsets.ISO_8859_1);
        data = new String(utf8, StandardCharsets.UTF_8);
      }
    }
    if (event.equals("board")) {
      take(MAPPER.readTree(data));
    } else if (event.equals("runner")) {
      open(MAPPER.readTree(data).path("bib").asString());
    }
  }

  private void take(JsonNode news) {
    if (news.path("whole").asBoolean(false)) {
      wholes++;
    } else {
      changes++;
    }
    board(news.path("race").asString()).take(news);
  }

  private ReplicaBoard board(String race) {
    return boards.computeIfAbsent(race, _ -> new ReplicaBoard());
  }

  /** All that a reader of the page sees. */
  String shown() {
    StringBuilder all = new StringBuilder();
    boards.forEach((race, board) -> all.append(race).append(": ").append(board.shown()));
    return all.append(runners).toString();
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

  /** How often pages of runners were asked for. */
  int fetches() {
    return fetches;
  }

  @Override
  public String toString() {
    return List.of(lastId, wholes, changes, fetches).toString();
  }
}

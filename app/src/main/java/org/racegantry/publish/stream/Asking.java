package org.racegantry.publish.stream;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.publish.site.Asked;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.SnapshotView;

/**
 * What a page asks the stream for: {@code races=a@120,b} and {@code runners=7@120}, each with the
 * entry the page is as of, where it is of one.
 */
final class Asking {
  /** All tabs of one browser together. */
  private static final int TOPICS_AT_MOST = 24;

  private static final int LONGEST = 80;
  private static final long UNKNOWN = -1;

  private Asking() {}

  /**
   * One topic asked for.
   *
   * @param runner whether it is a runner, and not a race
   * @param id id of the race or bib of the runner
   * @param from the entry the page has everything up to, or -1
   */
  record Ask(boolean runner, String id, long from) {}

  /** The topics a request asks for; throws where there are too many or one does not exist. */
  static List<Ask> of(ServerRequest request, SnapshotView view) {
    Map<String, String> parameters = Asked.parameters(request);
    long last = lastSeen(request);
    Map<String, Ask> asks = new LinkedHashMap<>();
    for (String name : List.of("race", "races", "runners")) {
      for (String word : parameters.getOrDefault(name, "").split(",")) {
        if (!word.isEmpty()) {
          Ask ask = ask(name.equals("runners"), word, last);
          asks.put(ask.runner() + ask.id(), ask);
        }
      }
    }
    if (asks.size() > TOPICS_AT_MOST) {
      throw new BadRequest(400, "A page follows at most " + TOPICS_AT_MOST + " races and runners.");
    }
    for (Ask ask : asks.values()) {
      if (!ask.runner() && view.race(ask.id()).isEmpty()) {
        throw new BadRequest(404, "There is no race “" + ask.id() + "”.");
      }
    }
    return new ArrayList<>(asks.values());
  }

  private static Ask ask(boolean runner, String word, long last) {
    int at = word.lastIndexOf('@');
    String number = at < 0 ? "" : word.substring(at + 1);
    String id = at < 0 ? word : word.substring(0, at);
    if (id.length() > LONGEST || id.isBlank()) {
      throw new BadRequest(400, "A race or a bib has 1 to " + LONGEST + " characters.");
    }
    return new Ask(runner, id, last != UNKNOWN ? last : entry(number));
  }

  private static long lastSeen(ServerRequest request) {
    return entry(request.headers().first(HeaderNames.create("Last-Event-ID")).orElse(""));
  }

  private static long entry(String text) {
    return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : UNKNOWN;
  }
}

package org.racegantry.publish.compare;

import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.publish.runner.RunnerJson;
import org.racegantry.publish.runner.SplitCsv;
import org.racegantry.publish.site.Answer;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.publish.site.Tag;
import tools.jackson.databind.json.JsonMapper;

/**
 * The twins of a page about a list of runners, for programs. What is about each runner is what the
 * twins of that one's own page say.
 */
public final class BibTwins {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String CSV = "text/csv; charset=utf-8; header=present";

  private BibTwins() {}

  /**
   * Answers with a document: {@code seq}, {@code runners} in the order asked for, and {@code
   * unknown}, the bibs nobody is entered with.
   *
   * @param now_ms the time at the race, which the estimates of who is still out rest on
   */
  public static void json(
      ServerRequest request,
      ServerResponse response,
      SnapshotView view,
      BibList asked,
      long now_ms) {
    List<Map<String, Object>> runners =
        asked.entrants().stream().map(i -> RunnerJson.value(view, i, now_ms)).toList();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("seq", view.snapshot().seq());
    all.put("runners", runners);
    all.put("unknown", asked.unknown());
    byte[] body = MAPPER.writeValueAsBytes(all);
    Answer.json(request, response, Tag.of(body), body);
  }

  /** Answers with one line per runner and point. */
  public static void csv(
      ServerRequest request, ServerResponse response, SnapshotView view, BibList asked) {
    byte[] body = SplitCsv.of(view, asked.entrants());
    Answer.tagged(request, response, CSV, Tag.of(body), body);
  }
}

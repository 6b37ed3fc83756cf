package org.racegantry.publish.compare;

import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.publish.runner.RunnerJson;
import org.racegantry.publish.runner.SplitCsv;
import org.racegantry.publish.site.Answer;
import org.racegantry.publish.site.Asked;
import org.racegantry.publish.site.House;
import org.racegantry.publish.site.PageFrame;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.publish.site.Wing;
import org.racegantry.race.Race;
import tools.jackson.databind.json.JsonMapper;

/** Runners side by side: {@code /compare?bibs=1,2,3}, with its twins. */
public final class CompareWing implements Wing {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String CSV = "text/csv; charset=utf-8; header=present";

  private final House house;

  /** The wing of a house. */
  public CompareWing(House house) {
    this.house = house;
  }

  @Override
  public void route(HttpRouting.Builder routing) {
    routing
        .get("/compare", this::page)
        .get("/compare.json", this::json)
        .get("/compare.csv", this::csv);
  }

  private void page(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    BibList asked = asked(request, view);
    ComparePage page = CompareMaker.make(view, asked);
    String title = "Side by side – " + view.setup().name();
    PageFrame frame = frame(view, asked, title);
    Map<String, Object> values = Map.of("frame", frame, "page", page);
    Answer.html(request, response, house.templates().render("compare.jte", values));
  }

  private PageFrame frame(SnapshotView view, BibList asked, String title) {
    if (asked.entrants().isEmpty()) {
      return house.frames().plain(title, "");
    }
    Race race = view.results().result(asked.entrants().getFirst()).race();
    return house.frames().about(view, race, title, false);
  }

  private void json(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    BibList asked = asked(request, view);
    long now_ms = house.course().now_ms();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("seq", view.snapshot().seq());
    all.put(
        "runners", asked.entrants().stream().map(i -> RunnerJson.value(view, i, now_ms)).toList());
    all.put("unknown", asked.unknown());
    Answer.json(request, response, tag(view), MAPPER.writeValueAsBytes(all));
  }

  private void csv(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    List<Integer> entrants = asked(request, view).entrants();
    Answer.tagged(request, response, CSV, tag(view), SplitCsv.of(view, entrants));
  }

  private static BibList asked(ServerRequest request, SnapshotView view) {
    String bibs = Asked.parameters(request).getOrDefault("bibs", "");
    return BibList.read(view, bibs, CompareMaker.MOST);
  }

  private static String tag(SnapshotView view) {
    return Long.toString(view.snapshot().seq());
  }
}

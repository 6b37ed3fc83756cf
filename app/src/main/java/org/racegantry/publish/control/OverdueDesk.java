package org.racegantry.publish.control;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.forecast.crowd.Overdues;
import org.racegantry.publish.access.Session;
import org.racegantry.publish.control.view.OverdueList;
import org.racegantry.publish.control.view.OverdueTwins;
import org.racegantry.publish.site.Answer;
import org.racegantry.publish.site.Asked;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.publish.site.Tag;

/**
 * Who should have been seen again by now: {@code /control/overdue}, to be read and to be printed
 * for the medical tent, with its twins for programs and sheets.
 */
final class OverdueDesk {
  private static final int ROWS = 300;

  private final Crew crew;

  OverdueDesk(Crew crew) {
    this.crew = crew;
  }

  void route(HttpRouting.Builder routing) {
    routing
        .get("/control/overdue", this::list)
        .get("/control/overdue.json", this::json)
        .get("/control/overdue.csv", this::csv);
  }

  private void list(ServerRequest request, ServerResponse response) {
    Session session = crew.guard().require(request, Permits.LOOK);
    SnapshotView view = crew.house().state().now();
    Map<String, String> asked = Asked.parameters(request);
    OverdueList list = OverdueList.of(view, overdues(view), asked);
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("list", list);
    values.put("rows", list.rows().stream().limit(ROWS).toList());
    values.put("race", asked.getOrDefault("race", ""));
    values.put("from", asked.getOrDefault("from", ""));
    values.put("setup", view.setup());
    values.put("chrome", Chrome.of(crew, view, session, "Overdue", "overdue", ""));
    Answer.secret(
        request, response, crew.house().templates().render("control/overdue.jte", values));
  }

  private Overdues overdues(SnapshotView view) {
    return Crew.overdue(view, crew.house().course().now_ms());
  }

  private void json(ServerRequest request, ServerResponse response) {
    crew.guard().require(request, Permits.LOOK);
    SnapshotView view = crew.house().state().now();
    Overdues overdues = overdues(view);
    List<OverdueList.Silent> silent = OverdueList.of(view, overdues, Map.of()).silent();
    byte[] body =
        OverdueTwins.json(
            view.snapshot().seq(), overdues.now_ms(), OverdueList.whole(view, overdues), silent);
    Answer.secretJson(request, response, Tag.apartFromClock(body), body);
  }

  private void csv(ServerRequest request, ServerResponse response) {
    crew.guard().require(request, Permits.LOOK);
    SnapshotView view = crew.house().state().now();
    byte[] body = OverdueTwins.csv(OverdueList.whole(view, overdues(view)));
    response.header(
        HeaderNames.create("Content-Disposition"), "attachment; filename=\"overdue.csv\"");
    Answer.send(request, response, "text/csv; charset=utf-8", "no-store", body);
  }
}

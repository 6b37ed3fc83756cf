package org.racegantry.publish.control;

import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.racegantry.publish.access.Session;
import org.racegantry.publish.control.view.PaperRow;
import org.racegantry.publish.site.Answer;
import org.racegantry.publish.site.SnapshotView;

/** What records rest on, as stated by now: {@code /control/papers}. */
final class PapersDesk {
  private final Crew crew;

  PapersDesk(Crew crew) {
    this.crew = crew;
  }

  void route(HttpRouting.Builder routing) {
    routing.get("/control/papers", this::list);
  }

  private void list(ServerRequest request, ServerResponse response) {
    Session session = crew.guard().require(request, Permits.LOOK);
    SnapshotView view = crew.house().state().now();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("rows", PaperRow.of(view));
    values.put("chrome", Chrome.of(crew, view, session, "Papers", "papers", ""));
    Answer.secret(request, response, crew.house().templates().render("control/papers.jte", values));
  }
}

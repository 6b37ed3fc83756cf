package org.racegantry.publish.control;

import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.racegantry.publish.access.Session;
import org.racegantry.publish.control.view.NoteRow;
import org.racegantry.publish.site.Answer;
import org.racegantry.publish.site.SnapshotView;

/** What was said and seen, for the story: {@code /control/notes}. */
final class NotesDesk {
  private final Crew crew;

  NotesDesk(Crew crew) {
    this.crew = crew;
  }

  void route(HttpRouting.Builder routing) {
    routing.get("/control/notes", this::list);
  }

  private void list(ServerRequest request, ServerResponse response) {
    Session session = crew.guard().require(request, Permits.LOOK);
    SnapshotView view = crew.house().state().now();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("rows", NoteRow.of(view));
    values.put("chrome", Chrome.of(crew, view, session, "Notes", "notes", ""));
    Answer.secret(request, response, crew.house().templates().render("control/notes.jte", values));
  }
}

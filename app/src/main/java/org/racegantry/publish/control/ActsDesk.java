package org.racegantry.publish.control;

import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.publish.access.Session;
import org.racegantry.publish.control.view.ActList;
import org.racegantry.publish.site.Answer;
import org.racegantry.publish.site.Asked;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.SnapshotView;

/** What officials did: {@code /control/acts}, and the page of each act. */
final class ActsDesk {
  private static final int ROWS = 200;

  /** An act so far ahead of the newest shown may be on its way. */
  private static final int SOON = 20;

  private final Crew crew;

  ActsDesk(Crew crew) {
    this.crew = crew;
  }

  void route(HttpRouting.Builder routing) {
    routing.get("/control/acts", this::list).get("/control/acts/{number}", this::one);
  }

  private void list(ServerRequest request, ServerResponse response) {
    Session session = crew.guard().require(request, Permits.LOOK);
    SnapshotView view = crew.house().state().now();
    ActList acts = new ActList(view);
    String before = Asked.parameters(request).getOrDefault("before", "");
    int end = before.matches("\\d{1,9}") ? Integer.parseInt(before) : Integer.MAX_VALUE;
    List<ActList.Line> lines = acts.where(act -> act.number() < end, ROWS);
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("lines", lines);
    values.put("older", lines.size() == ROWS ? lines.getLast().number() : 0);
    values.put("chrome", Chrome.of(crew, view, session, "Acts", "acts", ""));
    Answer.secret(request, response, crew.house().templates().render("control/acts.jte", values));
  }

  private void one(ServerRequest request, ServerResponse response) {
    Session session = crew.guard().require(request, Permits.LOOK);
    String asked = Asked.part(request, "number");
    int number = asked.matches("[1-9]\\d{0,8}") ? Integer.parseInt(asked) : 0;
    SnapshotView view = holding(number);
    ActList acts = new ActList(view);
    ActList.Line act =
        acts.act(number).orElseThrow(() -> new BadRequest(404, "There is no act " + asked + "."));
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("act", act);
    if (OrderDesk.piece(request)) {
      values.put("undone", acts.undone(number).orElse(null));
      Answer.secret(request, response, crew.house().templates().render("control/done.jte", values));
      return;
    }
    values.put("chrome", Chrome.of(crew, view, session, "Act " + number, "acts", ""));
    Answer.secret(request, response, crew.house().templates().render("control/act.jte", values));
  }

  private SnapshotView holding(int act) {
    SnapshotView view = crew.house().state().now();
    return act <= new ActList(view).newest() + SOON ? crew.holding(act) : view;
  }
}

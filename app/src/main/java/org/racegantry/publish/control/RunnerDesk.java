package org.racegantry.publish.control;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.publish.access.Session;
import org.racegantry.publish.control.form.SheetMaker;
import org.racegantry.publish.control.view.FieldNow;
import org.racegantry.publish.control.view.RunnerCard;
import org.racegantry.publish.control.view.RunnerCardMaker;
import org.racegantry.publish.control.view.Sweep;
import org.racegantry.publish.control.view.SweepCsv;
import org.racegantry.publish.site.Answer;
import org.racegantry.publish.site.Asked;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.SnapshotView;

/** Looking runners up: {@code /control/r/BIB}, lists for a sweep, and who wears a bib. */
final class RunnerDesk {
  private static final int ROWS = 200;
  private static final int OFFERED = 8;
  private static final int LONGEST_BIB = 40;

  private final Crew crew;
  private final FieldCache field;

  RunnerDesk(Crew crew, FieldCache field) {
    this.crew = crew;
    this.field = field;
  }

  void route(HttpRouting.Builder routing) {
    routing
        .get("/control/r/{bib}", this::runner)
        .get("/control/runners", this::list)
        .get("/control/runners.csv", this::csv)
        .get("/control/who", this::who);
  }

  private void runner(ServerRequest request, ServerResponse response) {
    Session session = crew.guard().require(request, Permits.LOOK);
    SnapshotView view = crew.house().state().now();
    String bib = Asked.part(request, "bib");
    long now_ms = crew.house().course().now_ms();
    RunnerCard runner =
        (bib.length() > LONGEST_BIB
                ? java.util.Optional.<RunnerCard>empty()
                : RunnerCardMaker.make(view, bib, now_ms))
            .orElseThrow(() -> new BadRequest(404, "Nobody is entered with bib “" + bib + "”."));
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("runner", runner);
    String title = runner.bib() + " " + runner.name();
    values.put("chrome", Chrome.of(crew, view, session, title, "runners", runner.bib()));
    Answer.secret(request, response, crew.house().templates().render("control/runner.jte", values));
  }

  private void list(ServerRequest request, ServerResponse response) {
    Session session = crew.guard().require(request, Permits.LOOK);
    SnapshotView view = crew.house().state().now();
    Sweep sweep = Sweep.of(Asked.parameters(request));
    List<Sweep.Line> lines = sweep.of(field.of(view), crew.house().course().now_ms());
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("sweep", sweep);
    values.put("lines", lines.stream().limit(ROWS).toList());
    values.put("found", lines.size());
    values.put("states", List.of(FieldNow.Where.values()));
    values.put("setup", view.setup());
    values.put("query", queryOf(request));
    values.put("chrome", Chrome.of(crew, view, session, "Runners", "runners", ""));
    Answer.secret(
        request, response, crew.house().templates().render("control/runners.jte", values));
  }

  private void csv(ServerRequest request, ServerResponse response) {
    crew.guard().require(request, Permits.LOOK);
    Sweep sweep = Sweep.of(Asked.parameters(request));
    SnapshotView view = crew.house().state().now();
    byte[] body = SweepCsv.of(sweep.of(field.of(view), crew.house().course().now_ms()));
    response.header(
        HeaderNames.create("Content-Disposition"), "attachment; filename=\"runners.csv\"");
    Answer.send(request, response, "text/csv; charset=utf-8", "no-store", body);
  }

  private static String queryOf(ServerRequest request) {
    String query = request.query().rawValue();
    return query.isEmpty() ? "" : "?" + query;
  }

  /** {@code GET /control/who?q=kip}: who is meant, for the list under a field. */
  private void who(ServerRequest request, ServerResponse response) {
    crew.guard().require(request, Permits.LOOK);
    SnapshotView view = crew.house().state().now();
    String words = Asked.parameters(request).getOrDefault("q", "").strip();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("who", new SheetMaker(view).who(words));
    boolean enough = words.length() > 1;
    Sweep sweep = new Sweep("", "", "", "", words);
    values.put(
        "lines",
        enough
            ? sweep.of(field.of(view), 0).stream().limit(OFFERED).toList()
            : List.<Sweep.Line>of());
    Answer.secret(request, response, crew.house().templates().render("control/who.jte", values));
  }
}

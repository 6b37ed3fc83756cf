package org.racegantry.publish.outlook;

import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.racegantry.publish.site.Answer;
import org.racegantry.publish.site.AnswerShelf;
import org.racegantry.publish.site.Asked;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.House;
import org.racegantry.publish.site.PageFrame;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.publish.site.Tag;
import org.racegantry.publish.site.Wing;
import org.racegantry.race.Race;

/**
 * What is still at stake, {@code /outlook?race=ID&under=3:00:00}, and how good forecasts were,
 * {@code /forecast-quality?race=ID}; both for programs too.
 */
public final class OutlookWing implements Wing {
  private static final String CSV_TYPE = "text/csv; charset=utf-8; header=present";

  /** The course is looked at in steps, so that thousands who ask share an answer. */
  private static final long STEP_MS = 10_000;

  private final House house;
  private final AnswerShelf shelf = new AnswerShelf();

  /** The wing of a house. */
  public OutlookWing(House house) {
    this.house = house;
  }

  @Override
  public void route(HttpRouting.Builder routing) {
    routing
        .get("/outlook", this::page)
        .get("/outlook.json", this::json)
        .get("/forecast-quality", this::form)
        .get("/forecast-quality.json", this::formJson)
        .get("/forecast-quality.csv", this::formCsv);
  }

  private static Race race(SnapshotView view, ServerRequest request) {
    String asked = Asked.parameters(request).getOrDefault("race", "");
    if (asked.isEmpty()) {
      return view.setup().races().getFirst();
    }
    return view.race(asked)
        .orElseThrow(() -> new BadRequest(404, "There is no race " + asked + " here."));
  }

  private static String under(ServerRequest request) {
    return Asked.parameters(request).getOrDefault("under", "").strip();
  }

  private Stakes stakes(SnapshotView view, ServerRequest request) {
    long now_ms = Math.floorDiv(house.course().now_ms(), STEP_MS) * STEP_MS;
    String under = under(request);
    long under_s = under.isEmpty() ? 0 : UnderTime.seconds(under);
    return Stakes.of(view, race(view, request), under_s, now_ms);
  }

  private void page(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    List<String> question = List.of("outlook", race(view, request).id(), under(request));
    Answer.kept(
        request,
        response,
        Answer.HTML,
        shelf.of(view, house.wall().millis(), question, () -> rendered(view, request)));
  }

  private byte[] rendered(SnapshotView view, ServerRequest request) {
    OutlookPage page = new OutlookMaker(view, stakes(view, request), under(request)).page();
    return rendered(view, request, "What is at stake", "/outlook", "outlook/page.jte", page);
  }

  private byte[] rendered(
      SnapshotView view,
      ServerRequest request,
      String what,
      String path,
      String template,
      Object page) {
    String title = what + " – " + view.setup().name();
    PageFrame frame = house.frames().about(view, race(view, request), title, path);
    Map<String, Object> values = Map.of("frame", frame, "page", page);
    return house.templates().render(template, values).getBytes(StandardCharsets.UTF_8);
  }

  private void json(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    byte[] body = new OutlookJson(view).of(stakes(view, request));
    Answer.json(request, response, Tag.apartFromClock(body), body);
  }

  private void form(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    List<String> question = List.of("form", race(view, request).id());
    Answer.kept(
        request,
        response,
        Answer.HTML,
        shelf.of(
            view,
            house.wall().millis(),
            question,
            () -> {
              FormPage page = new FormMaker(view, race(view, request)).page();
              return rendered(
                  view,
                  request,
                  "How good were the forecasts",
                  "/forecast-quality",
                  "outlook/form.jte",
                  page);
            }));
  }

  private void formJson(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    Race race = race(view, request);
    byte[] body = FormTwins.json(view, race, Forms.of(view, race));
    Answer.json(request, response, Tag.of(body), body);
  }

  private void formCsv(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    byte[] body = FormTwins.csv(view, Forms.of(view, race(view, request)));
    Answer.tagged(request, response, CSV_TYPE, Tag.of(body), body);
  }
}

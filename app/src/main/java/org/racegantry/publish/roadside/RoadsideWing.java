package org.racegantry.publish.roadside;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.publish.runner.RunnerJson;
import org.racegantry.publish.runner.RunnerMaker;
import org.racegantry.publish.runner.RunnerWing;
import org.racegantry.publish.site.Answer;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.House;
import org.racegantry.publish.site.PageFrame;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.publish.site.Tag;
import org.racegantry.publish.site.Wing;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a runner can still be seen: {@code /r/BIB/see?at=30K&at=40K}, as a page, for programs
 * ({@code .json}) and for calendars ({@code .ics}).
 */
public final class RoadsideWing implements Wing {
  private static final String CALENDAR = "text/calendar; charset=utf-8";
  private static final Duration AGAIN = Duration.ofMinutes(5);
  private static final JsonMapper MAPPER = new JsonMapper();

  private final House house;

  /** The wing of a house. */
  public RoadsideWing(House house) {
    this.house = house;
  }

  @Override
  public void route(HttpRouting.Builder routing) {
    routing
        .get("/r/{bib}/see", this::page)
        .get("/r/{bib}/see.json", this::json)
        .get("/r/{bib}/see.ics", this::calendar);
  }

  private void page(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    int entrant = RunnerMaker.find(view, RunnerWing.bib(request));
    RoadsidePage page = maker(request, view, entrant).page();
    String title = "Where to see " + page.name() + " – " + view.setup().name();
    PageFrame frame =
        house.frames().about(view, view.results().result(entrant).race(), title, false);
    Map<String, Object> values = Map.of("frame", frame, "page", page);
    Answer.html(request, response, house.templates().render("roadside/page.jte", values));
  }

  private void json(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    int entrant = RunnerMaker.find(view, RunnerWing.bib(request));
    List<String> shown =
        maker(request, view, entrant).shown().stream().map(sight -> sight.at().id()).toList();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("seq", view.snapshot().seq());
    all.put("points", shown);
    all.put("runner", RunnerJson.value(view, entrant, house.course().now_ms()));
    byte[] body = MAPPER.writeValueAsBytes(all);
    Answer.json(request, response, Tag.of(body), body);
  }

  private void calendar(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    int entrant = RunnerMaker.find(view, RunnerWing.bib(request));
    RoadsideMaker maker = maker(request, view, entrant);
    List<CalendarFile.Event> events = maker.events();
    if (events.isEmpty()) {
      throw new BadRequest(
          404, "There is nothing to put into a calendar: no estimate at such a point just now.");
    }
    String bib = view.results().result(entrant).entrant().bib().text();
    String file = "runner-" + bib.replaceAll("[^A-Za-z0-9]", "-") + ".ics";
    response.header(HeaderNames.CONTENT_DISPOSITION, "inline; filename=\"" + file + "\"");
    byte[] body = CalendarFile.of(maker.calendarName(), AGAIN, events);
    Answer.send(request, response, CALENDAR, "no-cache", body);
  }

  private RoadsideMaker maker(ServerRequest request, SnapshotView view, int entrant) {
    return new RoadsideMaker(
        view, entrant, Chosen.of(request, view), house.course().now_ms(), house.address());
  }
}

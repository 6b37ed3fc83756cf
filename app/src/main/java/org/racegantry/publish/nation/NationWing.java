package org.racegantry.publish.nation;

import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.racegantry.publish.site.Answer;
import org.racegantry.publish.site.AnswerShelf;
import org.racegantry.publish.site.Asked;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.BoardQuery;
import org.racegantry.publish.site.House;
import org.racegantry.publish.site.Labels;
import org.racegantry.publish.site.PageFrame;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.publish.site.Tag;
import org.racegantry.publish.site.Wing;
import org.racegantry.race.Race;
import org.racegantry.race.TimingPoint;
import tools.jackson.databind.json.JsonMapper;

/**
 * The nations of a race, {@code /nations?race=ID&at=POINT}, and the page of each, {@code
 * /nations/GBR?race=ID}; with {@code .json} and {@code .csv} the same for programs.
 */
public final class NationWing implements Wing {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String CSV_TYPE = "text/csv; charset=utf-8; header=present";
  private static final String JSON = ".json";
  private static final String CSV = ".csv";
  private static final int LONGEST = 12;

  private final House house;
  private final AnswerShelf shelf = new AnswerShelf();

  /** The wing of a house. */
  public NationWing(House house) {
    this.house = house;
  }

  @Override
  public void route(HttpRouting.Builder routing) {
    routing
        .get("/nations", this::nations)
        .get("/nations.json", this::nationsJson)
        .get("/nations.csv", this::nationsCsv)
        .get("/nations/{nation}", this::nation);
  }

  static Race race(SnapshotView view, String id) {
    return view.race(id).orElseThrow(() -> new BadRequest(404, "There is no race “" + id + "”."));
  }

  private void nations(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    NationSheet sheet = sheet(request, view);
    List<String> question = List.of(sheet.race().id(), sheet.point().id());
    Answer.kept(
        request,
        response,
        Answer.HTML,
        shelf.of(view, house.wall().millis(), question, () -> page(view, sheet)));
  }

  private static NationSheet sheet(ServerRequest request, SnapshotView view) {
    Map<String, String> asked = Asked.parameters(request);
    String first = view.setup().races().getFirst().id();
    Race race = race(view, or(asked.get("race"), first));
    String at = or(asked.get("at"), "");
    TimingPoint point =
        at.isEmpty()
            ? NationsPage.furthest(view, race)
            : view.point(at)
                .filter(one -> !one.equals(view.setup().start()))
                .orElseThrow(
                    () -> new BadRequest(404, "There is no point “" + at + "” behind the start."));
    return SheetMaker.forEverybody(view).sheet(race, point);
  }

  private static String or(String value, String fallback) {
    return value == null || value.isEmpty() ? fallback : value;
  }

  private byte[] page(SnapshotView view, NationSheet sheet) {
    Race race = sheet.race();
    NationsPage page =
        new NationsPage(
            sheet,
            Labels.point(view.setup(), sheet.point()),
            view.setup().points().stream().skip(1).map(one -> tab(view, sheet, one)).toList(),
            view.setup().races().stream()
                .filter(one -> one != race)
                .map(one -> new NationsPage.Link(one.name(), "/nations" + address(one)))
                .toList());
    PageFrame frame = frame(view, race, "Nations – " + race.name());
    return rendered("nations/page.jte", Map.of("frame", frame, "page", page));
  }

  private static String address(Race race) {
    return BoardQuery.whole(race.id()).address();
  }

  private static NationsPage.PointTab tab(SnapshotView view, NationSheet sheet, TimingPoint point) {
    return new NationsPage.PointTab(
        Labels.point(view.setup(), point),
        view.at(point).passed(sheet.race()).count(),
        "/nations" + NationsPage.query(sheet.race(), point),
        point.equals(sheet.point()));
  }

  private PageFrame frame(SnapshotView view, Race race, String title) {
    return house.frames().about(view, race, title + " – " + view.setup().name(), false);
  }

  private byte[] rendered(String template, Map<String, Object> values) {
    return house.templates().render(template, values).getBytes(StandardCharsets.UTF_8);
  }

  private void nationsJson(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    json(request, response, view, NationJson.sheet(sheet(request, view)));
  }

  private void nationsCsv(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    csv(request, response, NationCsv.sheets(List.of(sheet(request, view)), false));
  }

  private void nation(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    String asked = Asked.part(request, "nation");
    if (asked.length() > LONGEST) {
      throw new BadRequest(404, "No nation has a code that long.");
    }
    String ending = asked.endsWith(JSON) ? JSON : asked.endsWith(CSV) ? CSV : "";
    String code = asked.substring(0, asked.length() - ending.length());
    NationPageMaker maker = NationPageMaker.of(view, code);
    Race race = maker.race(or(Asked.parameters(request).get("race"), ""));
    switch (ending) {
      case JSON -> json(request, response, view, NationTwin.of(view, maker, race));
      case CSV -> csv(request, response, NationCsv.steps(maker.stories(race)));
      default ->
          Answer.kept(
              request,
              response,
              Answer.HTML,
              shelf.of(
                  view,
                  house.wall().millis(),
                  List.of(race.id(), "", maker.nation()),
                  () -> page(view, maker, race)));
    }
  }

  private byte[] page(SnapshotView view, NationPageMaker maker, Race race) {
    NationPage page = maker.page(race);
    PageFrame frame = frame(view, race, page.name() + " – " + race.name());
    return rendered("nations/nation.jte", Map.of("frame", frame, "page", page));
  }

  private static void json(
      ServerRequest request,
      ServerResponse response,
      SnapshotView view,
      Map<String, Object> document) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("seq", view.snapshot().seq());
    all.putAll(document);
    byte[] body = MAPPER.writeValueAsBytes(all);
    Answer.json(request, response, Tag.of(body), body);
  }

  private static void csv(ServerRequest request, ServerResponse response, byte[] body) {
    Answer.tagged(request, response, CSV_TYPE, Tag.of(body), body);
  }
}

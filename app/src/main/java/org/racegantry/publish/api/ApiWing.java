package org.racegantry.publish.api;

import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.racegantry.publish.Audience;
import org.racegantry.publish.records.RecordNews;
import org.racegantry.publish.records.RecordsJson;
import org.racegantry.publish.records.RecordsView;
import org.racegantry.publish.records.WatchesJson;
import org.racegantry.publish.search.LiveNames;
import org.racegantry.publish.site.Answer;
import org.racegantry.publish.site.Asked;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.House;
import org.racegantry.publish.site.Problem;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.publish.site.Tag;
import org.racegantry.publish.site.Wing;
import org.racegantry.race.Race;

/**
 * The API: everything public of the race, for programs. What it answers is described by {@code
 * /api/v1/openapi.json}; a test holds the two together.
 */
public final class ApiWing implements Wing {
  /** Where all of it is. */
  static final String BASE = "/api/v1";

  private final House house;
  private final OpenApi description = OpenApi.read();
  private final RaceList races = new RaceList();
  private final ResultLists lists;
  private final EntrantAnswers entrants = new EntrantAnswers();
  private final FoundEntrants found;

  /** The wing of a house; {@code names} is the index the pages search too. */
  public ApiWing(House house, LiveNames names) {
    this.house = house;
    this.lists = new ResultLists(house.wall());
    this.found = new FoundEntrants(names);
  }

  @Override
  public void route(HttpRouting.Builder routing) {
    routing
        .get("/api", this::page)
        .get(BASE, json(request -> index()))
        .get(BASE + "/openapi.json", json(request -> description.bytes()))
        .get(BASE + "/races", json(request -> races.all(view())))
        .get(BASE + "/races/{race}", json(request -> races.one(view(), race(request))))
        .get(BASE + "/races/{race}/results", json(this::results))
        .get(BASE + "/races/{race}/results.csv", this::resultsCsv)
        .get(BASE + "/races/{race}/unplaced", json(this::unplaced))
        .get(BASE + "/entrants/{bib}", json(r -> entrants.result(view(), Asked.part(r, "bib"))))
        .get(
            BASE + "/entrants/{bib}/explanation",
            json(r -> entrants.explanation(view(), Asked.part(r, "bib"))))
        .get(BASE + "/records", json(request -> records()))
        .get(BASE + "/watches", json(request -> watches()))
        .get(BASE + "/search", json(r -> found.by(view(), Asked.parameters(r))));
  }

  /** What one address answers, as JSON. */
  private interface Answering {
    byte[] to(ServerRequest request);
  }

  private static Handler json(Answering answering) {
    return (request, response) -> {
      byte[] body = answering.to(request);
      Problem.openToAll(response);
      Answer.json(request, response, Tag.of(body), body);
    };
  }

  private SnapshotView view() {
    return house.state().view();
  }

  private Race race(ServerRequest request) {
    return race(view(), Asked.part(request, "race"));
  }

  private static Race race(SnapshotView view, String id) {
    return view.race(id).orElseThrow(() -> new BadRequest(404, "There is no race “" + id + "”."));
  }

  private byte[] index() {
    SnapshotView view = view();
    Map<String, Object> fields = new LinkedHashMap<>(Moment.of(view));
    fields.put("name", view.setup().name());
    fields.put("date", view.setup().date().toString());
    fields.put("zone", view.setup().zone().getId());
    fields.put("races", BASE + "/races");
    fields.put("records", BASE + "/records");
    fields.put("watches", BASE + "/watches");
    fields.put("search", BASE + "/search?q={words}");
    fields.put("entrant", BASE + "/entrants/{bib}");
    fields.put("events", "/events?race={race}");
    fields.put("description", BASE + "/openapi.json");
    return Json.bytes(fields);
  }

  private byte[] records() {
    SnapshotView view = view();
    RecordsView records = RecordsView.onRaceDay(view.snapshot(), Audience.EVERYBODY);
    Map<String, Object> fields = new LinkedHashMap<>(Moment.of(view));
    fields.putAll(RecordsJson.fields(records));
    return Json.bytes(fields);
  }

  private byte[] watches() {
    SnapshotView asked = view();
    SnapshotView judged = RecordNews.of(asked).judged(asked);
    Map<String, Object> fields = new LinkedHashMap<>(Moment.of(judged));
    fields.put("watches", WatchesJson.watches(judged.snapshot()));
    return Json.bytes(fields);
  }

  private byte[] results(ServerRequest request) {
    SnapshotView view = view();
    Race race = race(view, Asked.part(request, "race"));
    return lists.page(view, ResultQuery.of(view, race, Asked.parameters(request)));
  }

  private byte[] unplaced(ServerRequest request) {
    SnapshotView view = view();
    return lists.unplaced(view, race(view, Asked.part(request, "race")));
  }

  private void resultsCsv(ServerRequest request, ServerResponse response) {
    SnapshotView view = view();
    Race race = race(view, Asked.part(request, "race"));
    byte[] body = lists.csv(view, ResultQuery.of(view, race, Asked.parameters(request)));
    Problem.openToAll(response);
    Answer.tagged(request, response, "text/csv; charset=utf-8; header=present", Tag.of(body), body);
  }

  private void page(ServerRequest request, ServerResponse response) {
    Map<String, Object> values =
        Map.of("frame", house.frames().plain("For programs", ""), "api", description);
    Answer.html(request, response, house.templates().render("api.jte", values));
  }
}

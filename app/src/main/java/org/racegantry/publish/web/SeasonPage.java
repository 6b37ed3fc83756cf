package org.racegantry.publish.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.racegantry.live.Snapshot;
import org.racegantry.publish.access.Approach;
import org.racegantry.publish.site.Answer;
import org.racegantry.publish.site.Assets;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.PublicAddress;
import org.racegantry.publish.site.SiteSettings;
import org.racegantry.publish.site.Templates;

/** The front page of a season: the list of its races. */
final class SeasonPage {
  private final SiteSettings settings;
  private final Season season;
  private final Templates templates = new Templates();
  private final Assets assets = new Assets();

  SeasonPage(SiteSettings settings, Season season) {
    this.settings = settings;
    this.season = season;
  }

  /** The public address of one race; unknown where that of the season is. */
  static PublicAddress address(SiteSettings settings, String race) {
    PublicAddress season = settings.address();
    return season.isKnown()
        ? PublicAddress.read(season.base().replace("://", "://" + race + "."))
        : PublicAddress.UNKNOWN;
  }

  /** Requests name that address; a proxy, where there is one, is believed nothing. */
  static Approach approach(PublicAddress address) {
    return address.isKnown()
        ? new Approach(Optional.of(URI.create(address.base())), List.of())
        : Approach.DIRECT;
  }

  HttpRouting routing() {
    return HttpRouting.builder()
        .addFilter(new Parting())
        .addFilter(new Doors(settings.loopbackOnly(), approach(settings.address())))
        .get("/", this::list)
        .get(Up.PATH, Up::answer)
        .get("/assets/{hash}/{name}", this::asset)
        .any(
            (_, _) -> {
              throw new BadRequest(404, "There is no such page, or no such race.");
            })
        .error(BadRequest.class, this::refuse)
        .build();
  }

  private void list(ServerRequest request, ServerResponse response) {
    List<SeasonRow> rows = new ArrayList<>();
    for (String id : season.races()) {
      season
          .race(id)
          .flatMap(race -> race.latest())
          .ifPresent(snapshot -> rows.add(row(request, id, snapshot)));
    }
    Map<String, Object> values =
        Map.of("title", season.name(), "assets", assets.base(), "rows", rows);
    Answer.html(request, response, templates.render("season.jte", values));
  }

  private SeasonRow row(ServerRequest request, String id, Snapshot snapshot) {
    PublicAddress known = address(settings, id);
    String address =
        known.isKnown() ? known.of("/") : "http://" + id + "." + request.authority() + "/";
    return new SeasonRow(
        address,
        snapshot.results().setup().name(),
        snapshot.results().setup().date().toString(),
        snapshot.results().entrants().size());
  }

  private void asset(ServerRequest request, ServerResponse response) {
    String name = request.path().pathParameters().get("name");
    byte[] file =
        assets
            .file(request.path().pathParameters().get("hash"), name)
            .orElseThrow(() -> new BadRequest(404, "There is no such file."));
    Answer.send(request, response, Assets.type(name), "public, max-age=31536000, immutable", file);
  }

  private void refuse(ServerRequest request, ServerResponse response, BadRequest bad) {
    response.status(bad.status());
    response.header(HeaderNames.CONTENT_TYPE, "text/plain; charset=utf-8");
    response.send(bad.getMessage() + "\n");
  }
}

package org.racegantry.publish.search;

import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Map;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.site.Answer;
import org.racegantry.publish.site.Asked;
import org.racegantry.publish.site.House;
import org.racegantry.publish.site.PageFrame;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.publish.site.Tag;
import org.racegantry.publish.site.Wing;

/**
 * Finding a runner: {@code /search} with its twins, and {@code /hits} for the list under the field.
 */
public final class SearchWing implements Wing {
  private static final String CSV = "text/csv; charset=utf-8; header=present";
  private static final int MOST_HITS = 30;
  private static final int LONGEST_SHOWN = 120;

  private final House house;
  private final LiveNames names;

  /** The wing of a house; {@code names} is shared with whoever keeps it warm. */
  public SearchWing(House house, LiveNames names) {
    this.house = house;
    this.names = names;
  }

  @Override
  public void route(HttpRouting.Builder routing) {
    routing
        .get("/search", this::search)
        .get("/search.json", this::json)
        .get("/search.csv", this::csv)
        .get("/hits", this::hits);
  }

  private void search(ServerRequest request, ServerResponse response) {
    SearchPage page = found(request);
    PageFrame frame = house.frames().plain("Find a runner", page.query());
    Map<String, Object> values = Map.of("frame", frame, "page", page);
    Answer.html(request, response, house.templates().render("search.jte", values));
  }

  private void json(ServerRequest request, ServerResponse response) {
    byte[] body = SearchTwins.json(house.state().view(), found(request));
    Answer.json(request, response, Tag.of(body), body);
  }

  private void csv(ServerRequest request, ServerResponse response) {
    byte[] body = SearchTwins.csv(found(request));
    Answer.tagged(request, response, CSV, Tag.of(body), body);
  }

  private void hits(ServerRequest request, ServerResponse response) {
    Map<String, Object> values = Map.of("page", found(request));
    Answer.html(request, response, house.templates().render("hits.jte", values));
  }

  private SearchPage found(ServerRequest request) {
    String asked = Asked.parameters(request).getOrDefault("q", "");
    String query = asked.length() > LONGEST_SHOWN ? asked.substring(0, LONGEST_SHOWN) : asked;
    SnapshotView view = house.state().view();
    NameIndex index = names.now();
    List<Integer> positions = index.find(query, MOST_HITS + 1);
    HitMaker hits = new HitMaker(view);
    List<SearchPage.Hit> shown =
        positions.stream()
            .limit(MOST_HITS)
            .map(position -> index.entrants().get(position))
            .flatMap(entrant -> hits.hit(entrant).stream())
            .toList();
    return new SearchPage(PlainText.line(query), shown, positions.size() > MOST_HITS);
  }
}

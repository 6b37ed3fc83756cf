package org.racegantry.publish.search;

import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Map;
import org.racegantry.publish.site.Answer;
import org.racegantry.publish.site.Asked;
import org.racegantry.publish.site.Figures;
import org.racegantry.publish.site.House;
import org.racegantry.publish.site.Labels;
import org.racegantry.publish.site.PageFrame;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.publish.site.Wing;
import org.racegantry.race.Entrant;
import org.racegantry.scoring.Result;

/** Finding a runner: {@code /search}, and {@code /hits} for the list under the field. */
public final class SearchWing implements Wing {
  private static final int MOST_HITS = 30;

  private final House house;
  private final LiveNames names;

  /** The wing of a house; {@code names} is shared with whoever keeps it warm. */
  public SearchWing(House house, LiveNames names) {
    this.house = house;
    this.names = names;
  }

  @Override
  public void route(HttpRouting.Builder routing) {
    routing.get("/search", this::search).get("/hits", this::hits);
  }

  private void search(ServerRequest request, ServerResponse response) {
    SearchPage page = found(request);
    PageFrame frame = house.frames().plain("Find a runner", page.query());
    Map<String, Object> values = Map.of("frame", frame, "page", page);
    Answer.html(request, response, house.templates().render("search.jte", values));
  }

  private void hits(ServerRequest request, ServerResponse response) {
    Map<String, Object> values = Map.of("page", found(request));
    Answer.html(request, response, house.templates().render("hits.jte", values));
  }

  private SearchPage found(ServerRequest request) {
    String query = Asked.parameters(request).getOrDefault("q", "");
    SnapshotView view = house.state().view();
    List<Integer> positions = names.now().find(query, MOST_HITS + 1);
    List<SearchPage.Hit> hits = positions.stream().limit(MOST_HITS).map(i -> hit(view, i)).toList();
    return new SearchPage(query, hits, positions.size() > MOST_HITS);
  }

  private static SearchPage.Hit hit(SnapshotView view, int position) {
    Result result = view.results().result(position);
    Entrant entrant = result.entrant();
    String standing =
        result
            .lastSeen()
            .map(
                split ->
                    Labels.point(view.setup(), split.point())
                        + " "
                        + Figures.time(result.elapsed_ms(split)))
            .orElse("");
    return new SearchPage.Hit(
        entrant.bib().text(),
        Labels.name(view.snapshot().people(), entrant),
        entrant.nation(),
        result.race().name(),
        standing);
  }
}

package org.racegantry.publish.compare;

import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;
import org.racegantry.publish.site.Answer;
import org.racegantry.publish.site.Asked;
import org.racegantry.publish.site.House;
import org.racegantry.publish.site.PageFrame;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.publish.site.Wing;
import org.racegantry.race.Race;

/** Runners side by side: {@code /compare?bibs=1,2,3}, with its twins. */
public final class CompareWing implements Wing {
  private final House house;

  /** The wing of a house. */
  public CompareWing(House house) {
    this.house = house;
  }

  @Override
  public void route(HttpRouting.Builder routing) {
    routing
        .get("/compare", this::page)
        .get("/compare.json", this::json)
        .get("/compare.csv", this::csv);
  }

  private void page(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    BibList asked = asked(request, view);
    ComparePage page = CompareMaker.make(view, asked);
    String title = "Side by side – " + view.setup().name();
    PageFrame frame = frame(view, asked, title);
    Map<String, Object> values = Map.of("frame", frame, "page", page);
    Answer.html(request, response, house.templates().render("compare.jte", values));
  }

  private PageFrame frame(SnapshotView view, BibList asked, String title) {
    if (asked.entrants().isEmpty()) {
      return house.frames().plain(title, "");
    }
    Race race = view.results().result(asked.entrants().getFirst()).race();
    return house.frames().about(view, race, title, false);
  }

  private void json(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    BibTwins.json(request, response, view, asked(request, view), house.course().now_ms());
  }

  private void csv(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    BibTwins.csv(request, response, view, asked(request, view));
  }

  private static BibList asked(ServerRequest request, SnapshotView view) {
    String bibs = Asked.parameters(request).getOrDefault("bibs", "");
    return BibList.read(view, bibs, CompareMaker.MOST);
  }
}

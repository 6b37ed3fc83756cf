package org.racegantry.publish.favourites;

import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Map;
import org.racegantry.publish.compare.BibList;
import org.racegantry.publish.compare.BibTwins;
import org.racegantry.publish.runner.RunnerMaker;
import org.racegantry.publish.runner.RunnerPage;
import org.racegantry.publish.site.Answer;
import org.racegantry.publish.site.Asked;
import org.racegantry.publish.site.House;
import org.racegantry.publish.site.PageFrame;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.publish.site.Wing;
import org.racegantry.race.Race;
import org.racegantry.race.Status;

/**
 * The runners somebody follows: {@code /favourites?bibs=1,2,3}. The browser keeps the list and puts
 * it into the address; nothing is kept here. Its twins are like those of runners side by side.
 */
public final class FavouritesWing implements Wing {
  private static final int MOST = 50;
  private static final int COMPARED = 5;

  private final House house;

  /** The wing of a house. */
  public FavouritesWing(House house) {
    this.house = house;
  }

  @Override
  public void route(HttpRouting.Builder routing) {
    routing
        .get("/favourites", this::page)
        .get("/favourites.json", this::json)
        .get("/favourites.csv", this::csv);
  }

  private void page(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    BibList asked = asked(request, view);
    FavouritesPage page = make(view, asked);
    Map<String, Object> values = Map.of("frame", frame(view, asked), "page", page);
    Answer.html(request, response, house.templates().render("favourites.jte", values));
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
    return BibList.read(view, Asked.parameters(request).getOrDefault("bibs", ""), MOST);
  }

  /** The page follows the race of the first favourite who is still out, else of the first. */
  private PageFrame frame(SnapshotView view, BibList asked) {
    String title = "Favourites – " + view.setup().name();
    if (asked.entrants().isEmpty()) {
      return house.frames().plain(title, "");
    }
    int followed =
        asked.entrants().stream()
            .filter(i -> view.results().result(i).status() == Status.RUNNING)
            .findFirst()
            .orElse(asked.entrants().getFirst());
    Race race = view.results().result(followed).race();
    return house.frames().about(view, race, title, false);
  }

  private FavouritesPage make(SnapshotView view, BibList asked) {
    List<FavouritesPage.Row> rows = asked.entrants().stream().map(i -> row(view, i)).toList();
    List<String> remarks =
        asked.unknown().stream().map(bib -> "Nobody is entered with bib “" + bib + "”.").toList();
    List<Integer> first = asked.entrants().stream().limit(COMPARED).toList();
    String compare = first.size() < 2 ? "" : "/compare?bibs=" + BibList.address(view, first);
    return new FavouritesPage(BibList.address(view, asked.entrants()), rows, remarks, compare);
  }

  private FavouritesPage.Row row(SnapshotView view, int entrant) {
    RunnerPage page = RunnerMaker.brief(view, entrant, house.course().now_ms());
    boolean ahead = page.expected();
    return new FavouritesPage.Row(
        page.bib(),
        page.name(),
        page.nation(),
        page.raceName(),
        page.headline(),
        page.standing(),
        page.places().isEmpty() ? "" : page.places().getFirst().place(),
        ahead ? next(page.ahead()) : "",
        ahead ? finish(page.ahead().finish()) : "",
        page.ahead() != null ? page.ahead().late() : "",
        ahead ? page.seeAddress() : "");
  }

  private static String next(RunnerPage.AheadLine ahead) {
    return ahead.stops().size() == 1 ? "" : atClock(ahead.next());
  }

  private static String finish(RunnerPage.StopLine stop) {
    return atClock(stop) + ", in about " + stop.time().about() + " (" + stop.time().span() + ")";
  }

  private static String atClock(RunnerPage.StopLine stop) {
    return stop.point() + " about " + stop.clock().about() + " (" + stop.clock().span() + ")";
  }
}

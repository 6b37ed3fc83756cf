package org.racegantry.publish.story;

import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Map;
import org.racegantry.publish.site.Answer;
import org.racegantry.publish.site.Asked;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.House;
import org.racegantry.publish.site.PageFrame;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.publish.site.Tag;
import org.racegantry.publish.site.Wing;
import org.racegantry.race.Race;
import org.racegantry.story.tell.Habit;
import org.racegantry.story.tell.Habit.Units;
import org.racegantry.story.tell.Teller;

/** The report of the race: {@code /story}, with its twin for programs. */
public final class StoryWing implements Wing {
  private final House house;

  /** The wing of a house. */
  public StoryWing(House house) {
    this.house = house;
  }

  @Override
  public void route(HttpRouting.Builder routing) {
    routing.get("/story", this::page).get("/story.json", this::json);
  }

  private void page(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    Wish wish = wish(view, Asked.parameters(request));
    Paper paper = StoryNews.of(view).now(view, wish, house.state().feed()).paper();
    PageFrame frame = house.frames().plain(paper.headline().text(), "");
    StoryLinks links = StoryLinks.of(view.setup(), wish, paper.words());
    Map<String, Object> values = Map.of("frame", frame, "paper", paper, "links", links);
    Answer.html(request, response, house.templates().render("story/page.jte", values));
  }

  private void json(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    Wish wish = wish(view, Asked.parameters(request));
    StoryNews.Told told = StoryNews.of(view).now(view, wish, house.state().feed());
    byte[] body = StoryJson.document(told.snapshot(), told.paper());
    Answer.json(request, response, Tag.of(body), body);
  }

  private static Wish wish(SnapshotView view, Map<String, String> asked) {
    String wanted = asked.getOrDefault("language", Wish.usual().habit().language());
    String language =
        Wish.language(wanted)
            .orElseThrow(
                () ->
                    new BadRequest(
                        400,
                        "There is no report in "
                            + wanted
                            + "; there is one in "
                            + String.join(", ", Teller.languages())
                            + "."));
    String asUnits = asked.getOrDefault("units", "");
    Units units =
        asUnits.isEmpty()
            ? Wish.units(language)
            : Wish.unitsNamed(asUnits)
                .orElseThrow(() -> new BadRequest(400, "Distances are in km or miles."));
    String race = asked.getOrDefault("race", "");
    String id =
        race.isEmpty()
            ? ""
            : view.race(race)
                .map(Race::id)
                .orElseThrow(() -> new BadRequest(404, "There is no such race."));
    return new Wish(new Habit(language, units), id);
  }
}

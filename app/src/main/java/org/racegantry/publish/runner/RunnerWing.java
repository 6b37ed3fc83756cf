package org.racegantry.publish.runner;

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
import org.racegantry.publish.site.Wing;
import org.racegantry.race.Race;

/** The page of each runner: {@code /r/BIB}. */
public final class RunnerWing implements Wing {
  private static final int LONGEST_BIB = 40;

  private final House house;

  /** The wing of a house. */
  public RunnerWing(House house) {
    this.house = house;
  }

  @Override
  public void route(HttpRouting.Builder routing) {
    routing.get("/r/{bib}", this::runner);
  }

  private void runner(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    String bib = Asked.part(request, "bib");
    if (bib.length() > LONGEST_BIB) {
      throw new BadRequest(404, "No bib is that long.");
    }
    RunnerPage runner = RunnerMaker.make(view, bib);
    Race race = view.race(runner.raceId()).orElseThrow();
    String title = runner.name() + " (" + runner.bib() + ") – " + view.setup().name();
    PageFrame frame = house.frames().about(view, race, title, false);
    Map<String, Object> values = Map.of("frame", frame, "runner", runner);
    Answer.html(request, response, house.templates().render("runner.jte", values));
  }
}

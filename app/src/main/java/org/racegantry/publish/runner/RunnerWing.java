package org.racegantry.publish.runner;

import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.racegantry.publish.site.Answer;
import org.racegantry.publish.site.AnswerShelf;
import org.racegantry.publish.site.Asked;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.House;
import org.racegantry.publish.site.PageFrame;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.publish.site.Tag;
import org.racegantry.publish.site.Wing;
import org.racegantry.race.Race;

/** The page of each runner: {@code /r/BIB}, with its twins {@code .json} and {@code .csv}. */
public final class RunnerWing implements Wing {
  private static final int LONGEST_BIB = 40;
  private static final String JSON = ".json";
  private static final String CSV = ".csv";

  private final House house;

  /** Everybody who follows a runner asks at the same moment: after each split. */
  private final AnswerShelf shelf = new AnswerShelf();

  private record Question(String bib, boolean miles) {}

  /** The wing of a house. */
  public RunnerWing(House house) {
    this.house = house;
  }

  @Override
  public void route(HttpRouting.Builder routing) {
    routing.get("/r/{bib}", this::runner);
  }

  /** A bib as an address names it; throws {@link BadRequest} where it is too long for one. */
  public static String bib(ServerRequest request) {
    String bib = Asked.part(request, "bib");
    if (bib.length() > LONGEST_BIB) {
      throw new BadRequest(404, "No bib is that long.");
    }
    return bib;
  }

  private void runner(ServerRequest request, ServerResponse response) {
    SnapshotView view = house.state().view();
    String bib = bib(request);
    if (bib.endsWith(JSON)) {
      json(request, response, view, bib.substring(0, bib.length() - JSON.length()));
    } else if (bib.endsWith(CSV)) {
      csv(request, response, view, bib.substring(0, bib.length() - CSV.length()));
    } else {
      page(request, response, view, bib);
    }
  }

  private void page(ServerRequest request, ServerResponse response, SnapshotView view, String bib) {
    boolean miles = Asked.parameters(request).getOrDefault("pace", "").equals("mile");
    AnswerShelf.Kept page =
        shelf.of(
            view, house.wall().millis(), new Question(bib, miles), () -> page(view, bib, miles));
    Answer.kept(request, response, Answer.HTML, page);
  }

  private byte[] page(SnapshotView view, String bib, boolean miles) {
    RunnerPage runner = RunnerMaker.make(view, bib, house.course().now_ms(), miles);
    Race race = view.race(runner.raceId()).orElseThrow();
    String title = runner.name() + " (" + runner.bib() + ") – " + view.setup().name();
    PageFrame frame = house.frames().about(view, race, title, false);
    String address = house.address().isKnown() ? house.address().of("/r/" + encoded(runner)) : "";
    Map<String, Object> values = Map.of("frame", frame, "runner", runner, "address", address);
    return house.templates().render("runner.jte", values).getBytes(StandardCharsets.UTF_8);
  }

  private static String encoded(RunnerPage runner) {
    return URLEncoder.encode(runner.bib(), StandardCharsets.UTF_8).replace("+", "%20");
  }

  private void json(ServerRequest request, ServerResponse response, SnapshotView view, String bib) {
    int entrant = RunnerMaker.find(view, bib);
    byte[] body = RunnerJson.of(view, entrant, house.course().now_ms());
    Answer.json(request, response, Tag.of(body), body);
  }

  private void csv(ServerRequest request, ServerResponse response, SnapshotView view, String bib) {
    byte[] body = SplitCsv.of(view, List.of(RunnerMaker.find(view, bib)));
    String type = "text/csv; charset=utf-8; header=present";
    Answer.tagged(request, response, type, Tag.of(body), body);
  }
}

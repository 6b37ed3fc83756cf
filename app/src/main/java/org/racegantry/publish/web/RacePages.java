package org.racegantry.publish.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.racegantry.live.RaceFeed;
import org.racegantry.publish.access.Approach;
import org.racegantry.publish.access.Entrance;
import org.racegantry.publish.announce.AnnounceWing;
import org.racegantry.publish.api.ApiWing;
import org.racegantry.publish.board.BoardWing;
import org.racegantry.publish.compare.CompareWing;
import org.racegantry.publish.course.CourseWing;
import org.racegantry.publish.crowd.DensityWing;
import org.racegantry.publish.favourites.FavouritesWing;
import org.racegantry.publish.grades.GradesWing;
import org.racegantry.publish.nation.NationWing;
import org.racegantry.publish.outlook.OutlookWing;
import org.racegantry.publish.records.RecordsWing;
import org.racegantry.publish.roadside.RoadsideWing;
import org.racegantry.publish.runner.RunnerWing;
import org.racegantry.publish.search.LiveNames;
import org.racegantry.publish.search.SearchWing;
import org.racegantry.publish.share.ShareWing;
import org.racegantry.publish.site.Answer;
import org.racegantry.publish.site.Assets;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.CourseClock;
import org.racegantry.publish.site.DemoBar;
import org.racegantry.publish.site.FrameMaker;
import org.racegantry.publish.site.House;
import org.racegantry.publish.site.PageFrame;
import org.racegantry.publish.site.Problem;
import org.racegantry.publish.site.SiteSettings;
import org.racegantry.publish.site.SiteState;
import org.racegantry.publish.site.Templates;
import org.racegantry.publish.site.Wing;
import org.racegantry.publish.story.StoryWing;
import org.racegantry.publish.stream.Broadcast;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pages, JSON and the stream of events of one race, whoever listens for requests. */
final class RacePages implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RacePages.class);

  private final SiteSettings settings;
  private final Broadcast broadcast;
  private final Templates templates = new Templates();
  private final FrameMaker frames;
  private final Assets assets = new Assets();
  private final List<Wing> wings = new ArrayList<>();
  private final CourseClock course;
  private final Approach approach;

  RacePages(
      SiteSettings settings,
      RaceFeed feed,
      CourseClock course,
      InstantSource wall,
      Entrance entrance,
      List<Function<House, Wing>> more) {
    this.settings = settings;
    SiteState state = new SiteState(feed, settings.foreknowledge());
    this.course = course;
    this.approach = entrance.approach();
    this.frames = new FrameMaker(state, course, wall, assets);
    House house = new House(state, frames, templates, course, wall, settings.address());
    LiveNames names = new LiveNames(state);
    this.broadcast = Broadcast.start(house, names, settings);
    wings.add(new BoardWing(house));
    wings.add(new CourseWing(house));
    wings.add(new DensityWing(house));
    wings.add(new OutlookWing(house));
    wings.add(new RunnerWing(house));
    wings.add(new RoadsideWing(house));
    wings.add(new ShareWing(house));
    wings.add(new CompareWing(house));
    wings.add(new FavouritesWing(house));
    wings.add(new NationWing(house));
    wings.add(new GradesWing(house));
    wings.add(new RecordsWing(house));
    wings.add(new StoryWing(house));
    wings.add(new SearchWing(house, names));
    wings.add(new ApiWing(house, names));
    // Behind a proxy the public comes in by this machine's own address.
    boolean thisMachineOnly = settings.loopbackOnly() && approach.publicAddress().isEmpty();
    wings.add(new AnnounceWing(house, entrance.guard(), thisMachineOnly));
    wings.addAll(entrance.wings(house));
    more.forEach(wing -> wings.add(wing.apply(house)));
  }

  /** How many pages follow the race at this moment. */
  int streams() {
    return broadcast.streams();
  }

  /** All addresses, ready to answer. */
  HttpRouting routing() {
    HttpRouting.Builder routing = HttpRouting.builder();
    route(routing);
    return routing.build();
  }

  /** Closes all streams. */
  @Override
  public void close() {
    broadcast.close();
  }

  /** Adds every address. */
  void route(HttpRouting.Builder routing) {
    routing
        .addFilter(new Parting())
        .addFilter(new Doors(settings.loopbackOnly(), approach))
        .get("/events", broadcast::stream)
        .get(Up.PATH, Up::answer)
        .get("/assets/{hash}/{name}", this::asset);
    wings.forEach(wing -> wing.route(routing));
    if (course instanceof DemoBar bar) {
      routing.post("/demo", new DemoDesk(bar, broadcast)::pace);
    }
    routing
        .any(
            (request, response) -> {
              throw new BadRequest(404, "There is no such page.");
            })
        .error(BadRequest.class, this::refuse)
        .error(RuntimeException.class, this::fault);
  }

  private void asset(ServerRequest request, ServerResponse response) {
    String name = request.path().pathParameters().get("name");
    byte[] file =
        assets
            .file(request.path().pathParameters().get("hash"), name)
            .orElseThrow(() -> new BadRequest(404, "There is no such file."));
    String caching = "public, max-age=31536000, immutable";
    Answer.send(request, response, Assets.type(name), caching, file);
  }

  private void refuse(ServerRequest request, ServerResponse response, BadRequest bad) {
    String title =
        switch (bad.status()) {
          case 401 -> "Come in first";
          case 403 -> "Not yours to do";
          case 404 -> "Not found";
          case 429, 503 -> "One moment";
          default -> "That does not work";
        };
    response.status(bad.status());
    if (bad.status() == 503) {
      response.header(HeaderNames.RETRY_AFTER, "1");
      response.header(HeaderNames.create("Refresh"), "1");
    }
    if (Problem.suits(request)) {
      Problem.send(request, response, bad.status(), title, bad.getMessage());
    } else if (bad.status() == 401) {
      response.header(HeaderNames.WWW_AUTHENTICATE, "Session");
      String door = "/enter?to=" + request.path().rawPath();
      Answer.secret(request, response, message(title, bad.getMessage(), door));
    } else {
      Answer.html(request, response, message(title, bad.getMessage(), ""));
    }
  }

  private void fault(ServerRequest request, ServerResponse response, RuntimeException broken) {
    LOG.error("a page failed: {}", request.path().rawPath(), broken);
    response.status(500);
    String sentence = "The fault is ours and is written to the log. The race goes on; try again.";
    if (Problem.suits(request)) {
      Problem.send(request, response, 500, "This answer failed", sentence);
    } else {
      Answer.html(request, response, message("This page failed", sentence, ""));
    }
  }

  private String message(String title, String sentence, String door) {
    PageFrame frame = frames.plain(title, "");
    return templates.render(
        "message.jte", Map.of("frame", frame, "sentence", sentence, "door", door));
  }
}

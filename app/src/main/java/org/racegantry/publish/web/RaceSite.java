package org.racegantry.publish.web;

import io.helidon.common.socket.SocketOptions;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import jdk.net.ExtendedSocketOptions;
import org.racegantry.live.RaceTail;
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

/** The web site of one race: pages, JSON and the stream of events, while it is open. */
public final class RaceSite implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RaceSite.class);

  /** The web server's own words are for its makers; kept here, a logger forgets its level. */
  private static final java.util.logging.Logger SERVER_LOG =
      java.util.logging.Logger.getLogger("io.helidon");

  /** A connection on which nobody asks for anything is closed after this. */
  private static final Duration IDLE = Duration.ofSeconds(20);

  /** So long a request's head may take, and so long after it the body of a form. */
  private static final Duration HEAD = Duration.ofSeconds(10);

  private static final Duration BODY = Duration.ofSeconds(30);

  /** Thousands who lost a stream come back within seconds. */
  private static final int BACKLOG = 4_096;

  /** Events are written whole; a page is sent whole anyway. */
  private static final int WRITE_BUFFER = 512;

  /**
   * What lies in a send buffer is old news by the time a slow phone gets it, and hides that a page
   * takes nothing any more: 16 KiB, which the system doubles.
   */
  private static final int SEND_BUFFER = 16 * 1024;

  /** Connections beside those of pages that follow the race. */
  private static final int OTHERS_AT_MOST = 2_000;

  private final SiteSettings settings;
  private final Broadcast broadcast;
  private final WebServer server;
  private final Templates templates = new Templates();
  private final FrameMaker frames;
  private final Assets assets = new Assets();
  private final List<Wing> wings = new ArrayList<>();
  private final CourseClock course;
  private final Approach approach;

  private final HeadWatch watch = new HeadWatch(HEAD, BODY);

  private RaceSite(
      SiteSettings settings,
      RaceTail tail,
      CourseClock course,
      InstantSource wall,
      Entrance entrance,
      List<Function<House, Wing>> more) {
    this.settings = settings;
    SiteState state = new SiteState(tail, settings.foreknowledge());
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
    this.server = server();
  }

  private WebServer server() {
    return WebServer.builder()
        .host(settings.host())
        .port(settings.port())
        .shutdownHook(false)
        .shutdownGracePeriod(Duration.ofMillis(200))
        .maxPayloadSize(64 * 1024)
        .maxTcpConnections(settings.streamsAtMost() + OTHERS_AT_MOST)
        .idleConnectionTimeout(IDLE)
        .idleConnectionPeriod(Duration.ofSeconds(5))
        .backlog(BACKLOG)
        .writeBufferSize(WRITE_BUFFER)
        .connectionOptions(RaceSite::tune)
        .protocolsDiscoverServices(false)
        .addConnectionSelector(watch.selector())
        .directHandlers(Doorstep.refusals())
        .routing(this::route)
        .build();
  }

  /** Opens a site that nobody can come in to: its public pages alone. */
  public static RaceSite open(
      SiteSettings settings,
      RaceTail tail,
      CourseClock course,
      InstantSource wall,
      List<Function<House, Wing>> more) {
    return open(settings, tail, course, wall, Entrance.shut(), more);
  }

  /**
   * Opens the site.
   *
   * @param wall the clock the age of data is told by
   * @param entrance the doors to what is not public
   * @param more wings beside those every site has
   */
  public static RaceSite open(
      SiteSettings settings,
      RaceTail tail,
      CourseClock course,
      InstantSource wall,
      Entrance entrance,
      List<Function<House, Wing>> more) {
    SERVER_LOG.setLevel(Level.WARNING);
    RaceSite site = new RaceSite(settings, tail, course, wall, entrance, more);
    site.server.start();
    return site;
  }

  /** The port it listens on. */
  public int port() {
    return server.port();
  }

  /** Where to look at it. */
  public String address() {
    String host = settings.loopbackOnly() ? "localhost" : settings.host();
    return "http://" + host + ":" + port() + "/";
  }

  /** How many pages follow the race at this moment. */
  public int streams() {
    return broadcast.streams();
  }

  /** Small events go out at once, and a phone that is gone without a word is found out. */
  private static void tune(SocketOptions.Builder socket) {
    socket
        .tcpNoDelay(true)
        .socketSendBufferSize(SEND_BUFFER)
        .socketKeepAlive(true)
        .putSocketOption(ExtendedSocketOptions.TCP_KEEPIDLE, 15)
        .putSocketOption(ExtendedSocketOptions.TCP_KEEPINTERVAL, 5)
        .putSocketOption(ExtendedSocketOptions.TCP_KEEPCOUNT, 3);
  }

  /** Closes all streams and stops listening. */
  @Override
  public void close() {
    watch.close();
    broadcast.close();
    server.stop();
  }

  /** Adds every address of this site; a test holds them against the table of who may. */
  public void route(HttpRouting.Builder routing) {
    routing
        .addFilter(new Doors(settings.loopbackOnly(), approach))
        .get("/events", broadcast::stream)
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

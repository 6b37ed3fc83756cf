package org.racegantry.publish.web;

import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.HttpSecurity;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.time.InstantSource;
import org.racegantry.publish.site.CourseClock;
import org.racegantry.publish.site.SiteSettings;

/**
 * The sites of many races behind one port. Each race has a host name of its own, {@code
 * RACE.results.example}, so that every page, cookie and favourite is the race's alone; the name
 * without a race leads to the list of them.
 */
public final class SeasonSite implements AutoCloseable {
  private final OpenRaces open;
  private final SiteServer server;

  private SeasonSite(OpenRaces open, SiteServer server) {
    this.open = open;
    this.server = server;
  }

  /**
   * Opens the sites.
   *
   * @param settings its public address is that of the list
   * @param wall the clock the age of data is told by
   */
  public static SeasonSite open(
      SiteSettings settings, Season season, CourseClock course, InstantSource wall) {
    OpenRaces open = new OpenRaces(settings, season, course, wall);
    HttpRouting front = new SeasonPage(settings, season).routing();
    return new SeasonSite(open, SiteServer.start(settings, new ByHost(open, front)));
  }

  /** The port it listens on. */
  public int port() {
    return server.port();
  }

  /** Where the list of races is. */
  public String address() {
    return server.address();
  }

  @Override
  public void close() {
    open.close();
    server.close();
  }

  /** Hands each request to the race its host name begins with, or to the list. */
  private record ByHost(OpenRaces open, HttpRouting front) implements HttpRouting {
    @Override
    public void route(ConnectionContext context, RoutingRequest request, RoutingResponse response) {
      open.of(request.authority()).orElse(front).route(context, request, response);
    }

    @Override
    public HttpSecurity security() {
      return front.security();
    }
  }
}

package org.racegantry.publish.web;

import io.helidon.webserver.http.HttpRouting;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.racegantry.live.RaceFeed;
import org.racegantry.publish.access.Entrance;
import org.racegantry.publish.site.CourseClock;
import org.racegantry.publish.site.House;
import org.racegantry.publish.site.SiteSettings;
import org.racegantry.publish.site.Wing;

/** The web site of one race, while it is open. */
public final class RaceSite implements AutoCloseable {
  private final RacePages pages;
  private final SiteServer server;

  private RaceSite(RacePages pages, SiteServer server) {
    this.pages = pages;
    this.server = server;
  }

  /** Begins, beside its caller, what every site needs and no race decides. */
  public static void makeReady() {
    SiteServer.makeReady();
  }

  /** Opens a site that nobody can come in to: its public pages alone. */
  public static RaceSite open(
      SiteSettings settings,
      RaceFeed feed,
      CourseClock course,
      InstantSource wall,
      List<Function<House, Wing>> more) {
    return open(settings, feed, course, wall, Entrance.shut(), more);
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
      RaceFeed feed,
      CourseClock course,
      InstantSource wall,
      Entrance entrance,
      List<Function<House, Wing>> more) {
    RacePages pages = new RacePages(settings, feed, course, wall, entrance, more);
    try {
      return new RaceSite(pages, SiteServer.start(settings, pages.routing()));
    } catch (RuntimeException refused) {
      pages.close();
      throw refused;
    }
  }

  /** The port it listens on. */
  public int port() {
    return server.port();
  }

  /** Where to look at it. */
  public String address() {
    return server.address();
  }

  /** How many pages follow the race at this moment. */
  public int streams() {
    return pages.streams();
  }

  /** Adds every address of this site; a test holds them against the table of who may. */
  public void route(HttpRouting.Builder routing) {
    pages.route(routing);
  }

  /** Closes all streams and stops listening. */
  @Override
  public void close() {
    pages.close();
    server.close();
  }
}

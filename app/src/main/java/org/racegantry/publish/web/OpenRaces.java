package org.racegantry.publish.web;

import io.helidon.webserver.http.HttpRouting;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.racegantry.live.RaceFeed;
import org.racegantry.publish.access.Entrance;
import org.racegantry.publish.site.CourseClock;
import org.racegantry.publish.site.PublicAddress;
import org.racegantry.publish.site.SiteSettings;

/** The races somebody has asked for lately, each with its pages; the others cost nothing. */
final class OpenRaces implements AutoCloseable {
  /** Whoever looked once may look again. */
  private static final long KEPT_NS = TimeUnit.MINUTES.toNanos(10);

  private final SiteSettings settings;
  private final Season season;
  private final CourseClock course;
  private final InstantSource wall;
  private final Map<String, Open> open = new LinkedHashMap<>();

  /** One race that is open. */
  private static final class Open {
    private final RacePages pages;
    private final HttpRouting routing;
    private long askedAt_ns;

    Open(RacePages pages) {
      this.pages = pages;
      this.routing = pages.routing();
    }
  }

  OpenRaces(SiteSettings settings, Season season, CourseClock course, InstantSource wall) {
    this.settings = settings;
    this.season = season;
    this.course = course;
    this.wall = wall;
  }

  /** The pages of the race whose id a host name begins with; empty where it is no race's. */
  Optional<HttpRouting> of(String authority) {
    String host = authority.toLowerCase(Locale.ROOT);
    // An id may have dots, so one may be the beginning of another: the longest is meant.
    return host.indexOf('.') <= 0
        ? Optional.empty()
        : season.races().stream()
            .filter(id -> host.startsWith(id.toLowerCase(Locale.ROOT) + "."))
            .max(Comparator.comparingInt(String::length))
            .flatMap(this::open);
  }

  /** By the id of the race: whoever asks under many names must not open it many times. */
  private synchronized Optional<HttpRouting> open(String id) {
    Open known = open.get(id);
    if (known == null) {
      known = season.race(id).map(race -> opened(id, race)).orElse(null);
    }
    if (known == null) {
      return Optional.empty();
    }
    open.put(id, known);
    known.askedAt_ns = System.nanoTime();
    return Optional.of(known.routing);
  }

  private Open opened(String id, RaceFeed race) {
    closeForsaken();
    PublicAddress address = SeasonPage.address(settings, id);
    Entrance entrance = Entrance.shut(SeasonPage.approach(address));
    return new Open(
        new RacePages(settings.under(address), race, course, wall, entrance, List.of()));
  }

  private void closeForsaken() {
    long now_ns = System.nanoTime();
    open.values()
        .removeIf(
            race -> {
              boolean gone = race.pages.streams() == 0 && now_ns - race.askedAt_ns > KEPT_NS;
              if (gone) {
                race.pages.close();
              }
              return gone;
            });
  }

  @Override
  public synchronized void close() {
    open.values().forEach(race -> race.pages.close());
    open.clear();
  }
}

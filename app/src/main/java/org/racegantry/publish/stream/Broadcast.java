package org.racegantry.publish.stream;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.racegantry.publish.search.LiveNames;
import org.racegantry.publish.site.Asked;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.FrameMaker;
import org.racegantry.publish.site.House;
import org.racegantry.publish.site.SiteSettings;
import org.racegantry.publish.site.SiteState;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.publish.site.Templates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The stream of events. One thread waits for snapshots and makes each frame once per race that
 * somebody looks at; every viewer sends the shared bytes in a thread of its own.
 */
public final class Broadcast implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Broadcast.class);

  /** At most two frames a second: more cannot be read. */
  private static final Duration REST = Duration.ofMillis(500);

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /** While nothing new comes, the time is told once in so many rounds. */
  private static final int BEATS_UNHEARD = 3;

  private final SiteState state;
  private final FrameMaker frames;
  private final Templates templates;
  private final LiveNames names;
  private final SiteSettings settings;
  private final Map<String, Topic> topics = new ConcurrentHashMap<>();
  private final Map<String, FrameEncoder> encoders = new TreeMap<>();
  private final Set<Viewer> viewers = ConcurrentHashMap.newKeySet();
  private final AtomicInteger streams = new AtomicInteger();
  private final Thread thread;
  private volatile boolean closed;

  private Broadcast(House house, LiveNames names, SiteSettings settings) {
    this.state = house.state();
    this.frames = house.frames();
    this.templates = house.templates();
    this.names = names;
    this.settings = settings;
    this.thread = Thread.ofPlatform().name("broadcast").daemon(true).unstarted(this::run);
  }

  public static Broadcast start(House house, LiveNames names, SiteSettings settings) {
    Broadcast broadcast = new Broadcast(house, names, settings);
    broadcast.thread.start();
    return broadcast;
  }

  public int streams() {
    return streams.get();
  }

  /** {@code GET /events?race=ID}: stays open; {@code Last-Event-ID} goes on where it was. */
  public void stream(ServerRequest request, ServerResponse response) {
    SnapshotView view = state.view();
    String race = Asked.parameters(request).getOrDefault("race", "");
    if (view.race(race).isEmpty()) {
      throw new BadRequest(404, "There is no race “" + race + "”.");
    }
    if (streams.incrementAndGet() > settings.streamsAtMost()) {
      streams.decrementAndGet();
      throw new BadRequest(503, "Too many follow this race live at the moment.");
    }
    Topic topic = topics.computeIfAbsent(race, id -> new Topic());
    Viewer viewer = new Viewer(topic);
    viewers.add(viewer);
    topic.count(1);
    response.header(HeaderNames.CONTENT_TYPE, "text/event-stream");
    response.header(HeaderNames.CACHE_CONTROL, "no-store");
    try (OutputStream out = response.outputStream()) {
      viewer.follow(out, lastSeen(request));
    } catch (IOException | UncheckedIOException gone) {
      LOG.debug("a viewer is gone: {}", gone.toString());
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    } finally {
      topic.count(-1);
      viewers.remove(viewer);
      streams.decrementAndGet();
    }
  }

  private static long lastSeen(ServerRequest request) {
    return request
        .headers()
        .first(HeaderNames.create("Last-Event-ID"))
        .filter(id -> id.matches("[0-9]{1,18}"))
        .map(Long::parseLong)
        .orElse(-1L);
  }

  /** Tells everybody the time at the race anew, because a demo runs at another pace. */
  public void timeChanged() {
    state
        .latest()
        .ifPresent(
            view -> {
              byte[] time = FrameEncoder.time(frames.moment(view));
              topics.values().forEach(topic -> topic.tell(time));
            });
  }

  private void run() {
    try {
      showForEver();
    } catch (Error broken) {
      LOG.error("no page is told anything any more; restart the server", broken);
      throw broken;
    }
  }

  private void showForEver() {
    long seen = 0;
    int quiet = 0;
    while (!closed) {
      try {
        boolean fresh = state.tail().awaitAfter(seen, PATIENCE).isPresent();
        if (state.tail().fault().isPresent()) {
          Thread.sleep(PATIENCE);
        }
        SnapshotView view = state.latest().orElse(null);
        if (view != null) {
          seen = view.snapshot().seq();
          names.now(); // so that the first search need not wait for the index
          showAll(view);
        }
        quiet = fresh ? 0 : quiet + 1;
        if (quiet % BEATS_UNHEARD == 0) {
          timeChanged();
        }
        viewers.stream().filter(v -> v.stalled(settings.stallAfter_s())).forEach(Viewer::cutOff);
        Thread.sleep(REST);
      } catch (InterruptedException ended) {
        return;
      } catch (RuntimeException broken) {
        LOG.error("a frame could not be made; the next snapshot is tried", broken);
      }
    }
  }

  private void showAll(SnapshotView view) {
    topics.forEach(
        (race, topic) -> {
          if (topic.watched()) {
            FrameEncoder encoder =
                encoders.computeIfAbsent(race, id -> new FrameEncoder(id, templates));
            topic.show(encoder.next(view, state.fault()));
          }
        });
  }

  @Override
  public void close() {
    closed = true;
    topics.values().forEach(Topic::close);
    viewers.forEach(Viewer::cutOff);
    thread.interrupt();
  }
}

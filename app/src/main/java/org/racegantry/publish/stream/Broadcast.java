package org.racegantry.publish.stream;

import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.racegantry.publish.search.LiveNames;
import org.racegantry.publish.site.Answer;
import org.racegantry.publish.site.House;
import org.racegantry.publish.site.SiteSettings;
import org.racegantry.publish.site.SnapshotView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The stream of events. One thread looks at every snapshot, encodes what is different once per
 * topic, and wakes the viewers; each sends the shared bytes in a thread of its own.
 */
public final class Broadcast implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Broadcast.class);

  /**
   * From one waking of all viewers to the next, at least. Shorter than the tail's own beat, so that
   * a snapshot goes out when it comes: two clocks of one beat would wait for each other.
   */
  private static final long REST_NS = TimeUnit.MILLISECONDS.toNanos(40);

  /** While the race moves the time is told so often, and otherwise after so long. */
  private static final long TIME_NS = TimeUnit.SECONDS.toNanos(1);

  private static final long SILENCE_NS = TimeUnit.SECONDS.toNanos(3);
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /** After so long it looks again for topics that did not want to look so soon. */
  private static final Duration SOON = Duration.ofMillis(100);

  private final House house;
  private final LiveNames names;
  private final SiteSettings settings;
  private final Map<String, Topic> topics = new ConcurrentHashMap<>();
  private final Audience audience;
  private final Thread thread;
  private volatile Pulse pulse = Pulse.NONE;
  private volatile boolean closed;

  private Broadcast(House house, LiveNames names, SiteSettings settings) {
    this.house = house;
    this.names = names;
    this.settings = settings;
    this.audience = new Audience(settings.streamsAtMost());
    this.thread = Thread.ofPlatform().name("broadcast").daemon(true).unstarted(this::run);
  }

  public static Broadcast start(House house, LiveNames names, SiteSettings settings) {
    Broadcast broadcast = new Broadcast(house, names, settings);
    broadcast.thread.start();
    return broadcast;
  }

  /** How many pages follow at this moment. */
  public int streams() {
    return audience.size();
  }

  /**
   * {@code GET /events?races=a,b}: stays open and tells what changes; {@code Last-Event-ID} goes on
   * where it was (docs/stream.md).
   */
  public void stream(ServerRequest request, ServerResponse response) {
    String address = request.remotePeer().host();
    audience.admit(address);
    List<Viewer.Wish> wishes = new ArrayList<>();
    Viewer viewer = new Viewer(wishes, () -> pulse);
    try {
      wish(request, wishes);
      audience.seat(viewer);
      Answer.stream(response);
      try (OutputStream out = response.outputStream()) {
        viewer.follow(out, greeting());
      }
    } catch (IOException | UncheckedIOException gone) {
      LOG.debug("a viewer is gone: {}", gone.toString());
    } finally {
      audience.leave(viewer, address);
      wishes.forEach(wish -> wish.topic().count(-1));
    }
  }

  /**
   * What a request asks for. A method of its own, so that no thread that waits for hours has the
   * snapshot of its first moment on its stack: it would be kept for as long.
   */
  private void wish(ServerRequest request, List<Viewer.Wish> wishes) {
    SnapshotView view = house.state().view();
    Asking.of(request, view).forEach(ask -> wishes.add(wish(ask, view)));
  }

  /** Pages that all lost the stream at once must not all come back at once. */
  private static byte[] greeting() {
    return Sse.retry(ThreadLocalRandom.current().nextLong(500, 3_000));
  }

  private Viewer.Wish wish(Asking.Ask ask, SnapshotView view) {
    Topic topic =
        topics.compute(
            ask.runner() ? "runner " + ask.id() : "race " + ask.id(),
            (_, known) -> {
              Topic wanted = known != null ? known : new Topic(programme(ask));
              wanted.count(1);
              return wanted;
            });
    if (topic.tape() == null) {
      topic.look(view, house.state().fault());
    }
    return new Viewer.Wish(topic, topic.tape().find(ask.from()));
  }

  private Programme programme(Asking.Ask ask) {
    return ask.runner()
        ? new RunnerProgramme(ask.id())
        : new BoardProgramme(ask.id(), house.templates());
  }

  /** Tells everybody the time at the race anew, because a demo runs at another pace. */
  public void timeChanged() {
    house
        .state()
        .latest()
        .ifPresent(
            view -> {
              tell(view, true);
              audience.wake();
            });
  }

  private synchronized void tell(SnapshotView view, boolean time) {
    long seq = view.snapshot().seq();
    pulse = time ? pulse.next(seq, Sse.event("time", house.frames().moment(view))) : pulse.at(seq);
  }

  private void run() {
    try {
      Round round = new Round();
      while (!closed) {
        round.go();
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    } catch (Error broken) {
      LOG.error("no page is told anything any more; restart the server", broken);
      throw broken;
    }
  }

  /** What the thread does over and over, and what it remembers from one time to the next. */
  private final class Round {
    private long seen;
    private long toldSeq = -1;
    private boolean news;
    private boolean owed;
    private long wokenAt_ns = System.nanoTime() - REST_NS;
    private long toldAt_ns = System.nanoTime() - SILENCE_NS;
    private long sweptAt_ns = System.nanoTime();

    void go() throws InterruptedException {
      long left_ns = REST_NS - (System.nanoTime() - wokenAt_ns);
      Duration patience = owed ? SOON : PATIENCE;
      patience = news ? Duration.ofNanos(Math.max(1, left_ns)) : patience;
      house.state().feed().awaitAfter(seen, patience);
      if (house.state().feed().fault().isPresent() && !news) {
        Thread.sleep(PATIENCE);
      }
      try {
        house.state().latest().ifPresent(this::look);
        sweep();
      } catch (RuntimeException broken) {
        LOG.error("a frame could not be made; the next snapshot is tried", broken);
        Thread.sleep(PATIENCE);
      }
    }

    private void look(SnapshotView view) {
      seen = view.snapshot().seq();
      String fault = house.state().fault();
      owed = false;
      topics.forEach((id, topic) -> news |= looked(id, topic, view, fault));
      long now_ns = System.nanoTime();
      boolean moved = seen != toldSeq;
      boolean time = now_ns - toldAt_ns > (moved ? TIME_NS : SILENCE_NS);
      if ((news || time) && now_ns - wokenAt_ns >= REST_NS) {
        tell(view, time);
        audience.wake();
        wokenAt_ns = now_ns;
        news = false;
        if (time) {
          toldAt_ns = now_ns;
          toldSeq = seen;
        }
      }
      names.now(); // so that the first search need not wait for the index
    }

    /** A topic that breaks must not silence the others. */
    private boolean looked(String id, Topic topic, SnapshotView view, String fault) {
      try {
        boolean told = topic.look(view, fault);
        owed |= topic.owes(view);
        return told;
      } catch (RuntimeException broken) {
        LOG.error("{} cannot be told; the next snapshot is tried", id, broken);
        return false;
      }
    }

    private void sweep() {
      if (System.nanoTime() - sweptAt_ns > TIME_NS) {
        sweptAt_ns = System.nanoTime();
        audience.cutStalled(settings.stallAfter_s());
        topics
            .keySet()
            .forEach(id -> topics.computeIfPresent(id, (_, t) -> t.forsaken() ? null : t));
      }
    }
  }

  @Override
  public void close() {
    closed = true;
    audience.close();
    thread.interrupt();
  }
}

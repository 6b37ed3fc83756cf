package org.racegantry.publish.control;

import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.racegantry.publish.control.view.ActList;
import org.racegantry.publish.site.Answer;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.PageFrame;
import org.racegantry.publish.site.SnapshotView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells open consoles that something changed: {@code GET /control/events}. The event names the
 * entry and the newest act; the console fetches what it shows. A few crews look, not thousands.
 */
final class CrewEvents {
  private static final Logger LOG = LoggerFactory.getLogger(CrewEvents.class);
  private static final int AT_MOST = 64;
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final Duration REST = Duration.ofMillis(250);

  private final Crew crew;
  private final Semaphore places = new Semaphore(AT_MOST);

  CrewEvents(Crew crew) {
    this.crew = crew;
  }

  void route(HttpRouting.Builder routing) {
    routing.get("/control/events", this::stream);
  }

  private void stream(ServerRequest request, ServerResponse response) {
    crew.guard().require(request, Permits.LOOK);
    if (!places.tryAcquire()) {
      throw new BadRequest(503, "Too many consoles are open; close one.");
    }
    Answer.stream(response);
    try (OutputStream out = response.outputStream()) {
      follow(request, out);
    } catch (IOException | UncheckedIOException gone) {
      LOG.debug("a console is gone: {}", gone.toString());
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    } finally {
      places.release();
    }
  }

  private void follow(ServerRequest request, OutputStream out)
      throws IOException, InterruptedException {
    long seen = -1;
    // Asked anew at every beat, every few seconds: a session that was ended hears nothing more.
    while (crew.guard().session(request).filter(Permits::looks).isPresent()) {
      SnapshotView view = crew.house().state().latest().orElse(null);
      if (view != null && view.snapshot().seq() != seen) {
        seen = view.snapshot().seq();
        write(out, "event: change\nid: " + seen + "\ndata: " + data(view) + "\n\n");
      } else {
        write(out, "event: beat\ndata: " + (view == null ? "{}" : data(view)) + "\n\n");
      }
      Thread.sleep(REST);
      crew.house().state().feed().awaitAfter(seen, PATIENCE);
    }
  }

  private String data(SnapshotView view) {
    PageFrame.Moment moment = crew.house().frames().moment(view);
    return "{\"seq\":"
        + moment.seq()
        + ",\"act\":"
        + new ActList(view).newest()
        + ",\"recorded_ms\":"
        + moment.recorded_ms()
        + ",\"sent_ms\":"
        + moment.sent_ms()
        + ",\"course_ms\":"
        + moment.course_ms()
        + ",\"speed\":"
        + moment.speed()
        + "}";
  }

  private static void write(OutputStream out, String event) throws IOException {
    out.write(event.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}

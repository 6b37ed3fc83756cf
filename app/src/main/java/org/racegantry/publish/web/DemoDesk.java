package org.racegantry.publish.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.DemoBar;
import org.racegantry.publish.stream.Broadcast;

/** Takes a new pace for a demo from its page; nothing else of a race can be changed here. */
final class DemoDesk {
  private static final int FASTEST = 3_600;

  private final DemoBar bar;
  private final Broadcast broadcast;

  DemoDesk(DemoBar bar, Broadcast broadcast) {
    this.bar = bar;
    this.broadcast = broadcast;
  }

  /** {@code POST /demo} with {@code speed=60}; then back to the page it came from. */
  void pace(ServerRequest request, ServerResponse response) {
    String form = request.content().as(String.class);
    String value = form.startsWith("speed=") ? form.substring("speed=".length()) : form;
    if (!value.matches("[0-9]{1,4}") || Integer.parseInt(value) > FASTEST) {
      throw new BadRequest(400, "A pace is a whole number from 0 to " + FASTEST + ".");
    }
    bar.setSpeed(Integer.parseInt(value));
    broadcast.timeChanged();
    response.status(303).header(HeaderNames.LOCATION, "/").send();
  }
}

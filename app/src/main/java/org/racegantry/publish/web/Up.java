package org.racegantry.publish.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/**
 * {@code GET /up}: the server answers. For whatever watches over it and asks every few seconds, so
 * it costs nothing and says nothing of any race.
 */
final class Up {
  static final String PATH = "/up";

  private Up() {}

  static void answer(ServerRequest request, ServerResponse response) {
    response.header(HeaderNames.CONTENT_TYPE, "text/plain; charset=utf-8");
    response.header(HeaderNames.CACHE_CONTROL, "no-store");
    response.send("up\n");
  }
}

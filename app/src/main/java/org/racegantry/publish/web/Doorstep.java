package org.racegantry.publish.web;

import io.helidon.http.DirectHandler;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.DirectHandlers;
import java.nio.charset.StandardCharsets;

/** What the server says to a request that is so wrong that it never reaches a page. */
final class Doorstep {
  private Doorstep() {}

  /** One sentence for each fault, under the same headers as every page. */
  static DirectHandlers refusals() {
    DirectHandlers.Builder all = DirectHandlers.builder();
    for (DirectHandler.EventType type : DirectHandler.EventType.values()) {
      all.addHandler(
          type,
          (request, fault, status, headers, message) -> {
            Doors.HEADERS.forEach((name, value) -> headers.set(HeaderNames.create(name), value));
            headers.set(HeaderNames.CONTENT_TYPE, "text/plain; charset=utf-8");
            headers.set(HeaderNames.CACHE_CONTROL, "no-store");
            return DirectHandler.TransportResponse.builder()
                .status(status)
                .headers(headers)
                .keepAlive(false)
                .entity(sentence(fault).getBytes(StandardCharsets.UTF_8))
                .build();
          });
    }
    return all.build();
  }

  private static String sentence(DirectHandler.EventType fault) {
    return switch (fault) {
      case PAYLOAD_TOO_LARGE -> "That is more than this server takes at once.\n";
      case FORBIDDEN -> "That is not allowed.\n";
      case INTERNAL_ERROR -> "The fault is ours. Try again.\n";
      case HTTP_VERSION_NOT_SUPPORTED -> "This server speaks HTTP/1.1.\n";
      case BAD_REQUEST, OTHER -> "The request is malformed.\n";
    };
  }
}

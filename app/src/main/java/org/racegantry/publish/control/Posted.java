package org.racegantry.publish.control;

import io.helidon.webserver.http.ServerRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.publish.site.BadRequest;

/** The fields of a form as a browser posts them. */
final class Posted {
  private Posted() {}

  /** By name; the first of each. Throws {@link BadRequest} where it is no form. */
  static Map<String, String> fields(ServerRequest request) {
    Map<String, String> fields = new TreeMap<>();
    String body = request.content().as(String.class);
    try {
      for (String pair : body.split("&")) {
        int equals = pair.indexOf('=');
        if (equals > 0) {
          fields.putIfAbsent(
              decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
        }
      }
    } catch (IllegalArgumentException broken) {
      throw new BadRequest(400, "The form arrived broken; go back and send it again.");
    }
    return fields;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}

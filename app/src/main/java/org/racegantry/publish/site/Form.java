package org.racegantry.publish.site;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Reads what a form of a page sent. */
public final class Form {
  private static final int MOST_BYTES = 32 * 1024;
  private static final int MOST_FIELDS = 200;
  private static final String TYPE = "application/x-www-form-urlencoded";

  private Form() {}

  /**
   * The fields of a form, the first of each name; throws {@link BadRequest} for what is no form
   * (415), too large (413) or malformed (400).
   */
  public static Map<String, String> read(ServerRequest request) {
    String type = request.headers().first(HeaderNames.CONTENT_TYPE).orElse("");
    if (!type.split(";")[0].strip().equalsIgnoreCase(TYPE)) {
      throw new BadRequest(415, "This takes what its form sends, and nothing else.");
    }
    byte[] body = body(request);
    if (body.length > MOST_BYTES) {
      throw new BadRequest(413, "That is more than a form here can hold.");
    }
    return fields(new String(body, StandardCharsets.UTF_8));
  }

  private static byte[] body(ServerRequest request) {
    try (InputStream in = request.content().inputStream()) {
      return in.readNBytes(MOST_BYTES + 1);
    } catch (IOException brokenOff) {
      throw new UncheckedIOException(brokenOff);
    }
  }

  /** The fields of an encoded form. */
  static Map<String, String> fields(String encoded) {
    Map<String, String> fields = new TreeMap<>();
    String[] pairs = encoded.split("&");
    if (pairs.length > MOST_FIELDS) {
      throw new BadRequest(413, "That is more than a form here can hold.");
    }
    try {
      for (String pair : pairs) {
        int equals = pair.indexOf('=');
        if (equals > 0) {
          fields.putIfAbsent(
              decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
        }
      }
    } catch (IllegalArgumentException malformed) {
      throw new BadRequest(400, "The form is malformed.");
    }
    return Collections.unmodifiableMap(fields);
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part, StandardCharsets.UTF_8);
  }
}

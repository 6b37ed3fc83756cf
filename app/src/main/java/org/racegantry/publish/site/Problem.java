package org.racegantry.publish.site;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A refusal for programs: problem details as RFC 9457 says. */
public final class Problem {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String TYPE = "application/problem+json";

  private Problem() {}

  /** Whether a request is one of a program: the API, or the JSON or CSV twin of a page. */
  public static boolean suits(ServerRequest request) {
    String path = request.path().rawPath();
    return path.startsWith("/api/") || path.endsWith(".json") || path.endsWith(".csv");
  }

  /** Sends it; the response's status is {@code status} then. */
  public static void send(
      ServerRequest request, ServerResponse response, int status, String title, String detail) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("type", "about:blank");
    fields.put("title", title);
    fields.put("status", status);
    fields.put("detail", detail);
    fields.put("instance", request.path().rawPath());
    response.status(status);
    openToAll(response);
    Answer.send(request, response, TYPE, "no-store", MAPPER.writeValueAsBytes(fields));
  }

  /** Lets scripts of any page read an answer: what is public here is public everywhere. */
  public static void openToAll(ServerResponse response) {
    response.header(HeaderNames.create("Access-Control-Allow-Origin"), "*");
    response.header(HeaderNames.create("Cross-Origin-Resource-Policy"), "cross-origin");
  }
}

package org.racegantry.publish.site;

import io.helidon.webserver.http.ServerRequest;
import java.util.Map;
import java.util.TreeMap;

/** What a request asks for. */
public final class Asked {
  private Asked() {}

  /** The parameters of the address, the first of each name. */
  public static Map<String, String> parameters(ServerRequest request) {
    Map<String, String> first = new TreeMap<>();
    request
        .query()
        .toMap()
        .forEach((name, values) -> first.put(name, values.isEmpty() ? "" : values.getFirst()));
    return first;
  }

  /** A part of the path that the address of a wing names, such as {@code bib}. */
  public static String part(ServerRequest request, String name) {
    return request.path().pathParameters().get(name);
  }
}

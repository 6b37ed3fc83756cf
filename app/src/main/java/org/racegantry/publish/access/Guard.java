package org.racegantry.publish.access;

import io.helidon.webserver.http.ServerRequest;
import java.util.Map;
import java.util.Optional;

/** Stands at the doors of a wing. Safe for all threads. */
public interface Guard {
  /** The session a request belongs to, where there is one. */
  Optional<Session> session(ServerRequest request);

  /**
   * The session of a request, which must have one of these roles; throws a {@link
   * org.racegantry.publish.site.BadRequest} with 401 (the page of the refusal leads to the door) or
   * 403 otherwise.
   */
  Session require(ServerRequest request, Role... roles);

  /**
   * The same for a request that changes something: its form must hold the session's token in {@code
   * token}.
   */
  Session require(ServerRequest request, Map<String, String> form, Role... roles);
}

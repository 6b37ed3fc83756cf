package org.racegantry.publish.access;

import io.helidon.http.HeaderNames;
import io.helidon.http.SetCookie;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.racegantry.publish.site.BadRequest;

/** Knows sessions by the cookie of a browser. Safe for all threads. */
final class Porter implements Guard {
  private static final Duration KEPT = Duration.ofHours(24);
  private static final int LONGEST_ID = 64;

  private final Sittings sittings;
  private final Approach approach;
  private final String cookie;

  /**
   * A porter.
   *
   * @param mark tells this race's cookie from that of another race on the same machine, since
   *     cookies do not tell ports apart
   */
  Porter(Sittings sittings, Approach approach, String mark) {
    this.sittings = sittings;
    this.approach = approach;
    this.cookie = "gantry-" + mark;
  }

  @Override
  public Optional<Session> session(ServerRequest request) {
    return id(request).flatMap(sittings::find);
  }

  @Override
  public Session require(ServerRequest request, Role... roles) {
    Session session =
        session(request)
            .orElseThrow(() -> new BadRequest(401, "This page is for those who have come in."));
    if (!List.of(roles).contains(session.role())) {
      throw new BadRequest(
          403,
          "You are in as "
              + session.name()
              + " ("
              + session.role().word()
              + "), and this is for: "
              + String.join(", ", List.of(roles).stream().map(Role::word).toList())
              + ". Ask the crew for another role.");
    }
    return session;
  }

  @Override
  public Session require(ServerRequest request, Map<String, String> form, Role... roles) {
    Session session = require(request, roles);
    byte[] held = session.token().getBytes(StandardCharsets.US_ASCII);
    byte[] sent = form.getOrDefault("token", "").getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(held, sent)) {
      throw new BadRequest(
          403, "This form is of an older session. Go back, load the page anew and send it again.");
    }
    return session;
  }

  /** The session id a browser holds; none where it holds two, since one of them is not ours. */
  Optional<String> id(ServerRequest request) {
    String name = name(request);
    List<String> ids = new ArrayList<>();
    for (String header : request.headers().values(HeaderNames.COOKIE)) {
      for (String part : header.split(";")) {
        String pair = part.strip();
        if (pair.startsWith(name + "=")) {
          ids.add(pair.substring(name.length() + 1));
        }
      }
    }
    return ids.size() == 1 && ids.getFirst().length() <= LONGEST_ID
        ? Optional.of(ids.getFirst())
        : Optional.empty();
  }

  /** Gives the browser the id of a session. */
  void give(ServerRequest request, ServerResponse response, String id) {
    response.headers().addCookie(cookie(request, id).maxAge(KEPT).build());
  }

  /** Takes it away again. */
  void take(ServerRequest request, ServerResponse response) {
    response.headers().addCookie(cookie(request, "").expires(Instant.EPOCH).build());
  }

  private SetCookie.Builder cookie(ServerRequest request, String id) {
    return SetCookie.builder(name(request), id)
        .path("/")
        .httpOnly(true)
        .secure(approach.isEncrypted(request))
        .sameSite(SetCookie.SameSite.STRICT);
  }

  /** A name that browsers accept from this very host alone, where the way is encrypted. */
  private String name(ServerRequest request) {
    return approach.isEncrypted(request) ? "__Host-" + cookie : cookie;
  }
}

package org.racegantry.browser;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.racegantry.publish.access.Guard;
import org.racegantry.publish.access.Role;
import org.racegantry.publish.access.Session;
import org.racegantry.publish.site.BadRequest;

/** Lets everybody in as the cookie {@code stage=ROLE.name} says, a crew named Anna without one. */
final class StageGuard implements Guard {
  private static final String TOKEN = "a-token-of-the-stage";

  @Override
  public Optional<Session> session(ServerRequest request) {
    String cookies = request.headers().first(HeaderNames.COOKIE).orElse("");
    for (String cookie : cookies.split("; ")) {
      if (cookie.startsWith("stage=")) {
        String[] who = cookie.substring("stage=".length()).split("\\.");
        return Optional.of(new Session(who[1], Role.valueOf(who[0]), TOKEN));
      }
    }
    return Optional.of(new Session("Anna", Role.CREW, TOKEN));
  }

  @Override
  public Session require(ServerRequest request, Role... roles) {
    Session session = session(request).orElseThrow();
    if (!List.of(roles).contains(session.role())) {
      throw new BadRequest(403, "This needs another role than yours.");
    }
    return session;
  }

  @Override
  public Session require(ServerRequest request, Map<String, String> form, Role... roles) {
    if (!TOKEN.equals(form.get("token"))) {
      throw new BadRequest(403, "This form is not yours.");
    }
    return require(request, roles);
  }
}

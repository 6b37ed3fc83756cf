package org.racegantry.publish.web;

import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http.ServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.racegantry.publish.access.Approach;
import org.racegantry.publish.site.BadRequest;

/**
 * What every request passes first. Headers that leave a page nothing but its own scripts and
 * styles, and the names this server answers to: a foreign page must not reach a server on this
 * machine under a name of its own.
 */
final class Doors implements Filter {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

  private final boolean loopbackOnly;
  private final Approach approach;

  /** {@code loopbackOnly} where the server listens to this machine only. */
  Doors(boolean loopbackOnly, Approach approach) {
    this.loopbackOnly = loopbackOnly;
    this.approach = approach;
  }

  @Override
  public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
    response.header(HeaderNames.create("Content-Security-Policy"), POLICY);
    response.header(HeaderNames.create("X-Content-Type-Options"), "nosniff");
    response.header(HeaderNames.create("Referrer-Policy"), "no-referrer");
    response.header(HeaderNames.create("Cross-Origin-Opener-Policy"), "same-origin");
    response.header(HeaderNames.create("Cross-Origin-Resource-Policy"), "same-origin");
    response.header(HeaderNames.create("Permissions-Policy"), "interest-cohort=()");
    if (loopbackOnly && !isOwnName(request)) {
      throw new BadRequest(421, "This server answers to localhost only.");
    }
    Method method = request.prologue().method();
    if (!method.equals(Method.GET) && !method.equals(Method.POST)) {
      throw new BadRequest(405, "Only GET, and POST where a page offers it.");
    }
    if (method.equals(Method.POST) && !fromOwnPage(request)) {
      throw new BadRequest(403, "This only works from the page itself.");
    }
    chain.proceed();
  }

  private boolean isOwnName(ServerRequest request) {
    return LOOPBACK.contains(hostOf(request.authority())) || approach.isPublicName(request);
  }

  private static String hostOf(String authority) {
    int colon = authority.lastIndexOf(':');
    boolean port = colon > authority.lastIndexOf(']');
    return (port ? authority.substring(0, colon) : authority).toLowerCase(Locale.ROOT);
  }

  /** Browsers name the page a form came from; nothing but that page may change anything. */
  private boolean fromOwnPage(ServerRequest request) {
    Optional<String> site = request.headers().first(HeaderNames.create("Sec-Fetch-Site"));
    Optional<String> origin = request.headers().first(HeaderNames.ORIGIN);
    boolean sameOrigin = origin.equals(Optional.of(approach.origin(request)));
    return site.map(s -> s.equals("same-origin")).orElse(true) && sameOrigin
        || origin.equals(Optional.of("null")) && site.equals(Optional.of("same-origin"));
  }
}

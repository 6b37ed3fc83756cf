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
import java.util.Map;
import java.util.TreeMap;
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

  /** What every answer carries. */
  static final Map<String, String> HEADERS =
      new TreeMap<>(
          Map.of(
              "Content-Security-Policy", POLICY,
              "X-Content-Type-Options", "nosniff",
              "Referrer-Policy", "same-origin",
              "Cross-Origin-Opener-Policy", "same-origin",
              "Cross-Origin-Resource-Policy", "same-origin",
              "Permissions-Policy", "interest-cohort=()"));

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
    HEADERS.forEach((name, value) -> response.header(HeaderNames.create(name), value));
    if (approach.isEncrypted(request)) {
      response.header(HeaderNames.create("Strict-Transport-Security"), "max-age=86400");
    }
    if (loopbackOnly && !isOwnName(request)) {
      throw new BadRequest(421, "This server answers to localhost only.");
    }
    if (approach.isPublicName(request) && approach.sentInClear(request)) {
      throw new BadRequest(421, "Use the address that begins with https.");
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
    String host = hostOf(request.authority());
    // Names under localhost never leave this machine (RFC 6761, 6.3); each race has one.
    boolean own = LOOPBACK.contains(host) || host.endsWith(".localhost");
    return own || approach.isPublicName(request);
  }

  private static String hostOf(String authority) {
    int colon = authority.lastIndexOf(':');
    boolean port = colon > authority.lastIndexOf(']');
    return (port ? authority.substring(0, colon) : authority).toLowerCase(Locale.ROOT);
  }

  /**
   * Browsers name the page a form came from; nothing but that page may change anything. Over an
   * unencrypted network they send the origin alone.
   */
  private boolean fromOwnPage(ServerRequest request) {
    List<String> origins = request.headers().values(HeaderNames.ORIGIN);
    List<String> sites = request.headers().values(HeaderNames.create("Sec-Fetch-Site"));
    return origins.equals(List.of(approach.origin(request)))
        && (sites.isEmpty() || sites.equals(List.of("same-origin")));
  }
}

package org.racegantry.publish.access;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * How requests reach this server: directly, or through a proxy that does the encryption. What a
 * proxy says is believed only from the proxy itself.
 *
 * @param publicAddress what people type, such as {@code https://results.example}; empty where they
 *     reach this server itself
 * @param proxies where requests of the proxy come from
 */
public record Approach(Optional<URI> publicAddress, List<InetAddress> proxies) {
  /** No proxy. */
  public static final Approach DIRECT = new Approach(Optional.empty(), List.of());

  private static final HeaderName FORWARDED_FOR = HeaderNames.create("X-Forwarded-For");
  private static final HeaderName FORWARDED_PROTO = HeaderNames.create("X-Forwarded-Proto");

  public Approach {
    proxies = List.copyOf(proxies);
  }

  /** Whether the way from the browser is encrypted. */
  public boolean isEncrypted(HttpRequest request) {
    return publicAddress.isPresent()
        && publicAddress.get().getScheme().equals("https")
        && isPublicName(request)
        && !sentInClear(request);
  }

  /** Whether the proxy took a request without encryption though it offers it. */
  public boolean sentInClear(HttpRequest request) {
    return isFromProxy(request)
        && request.headers().first(FORWARDED_PROTO).filter("http"::equalsIgnoreCase).isPresent();
  }

  /** Whether the request names the address people type. */
  public boolean isPublicName(HttpRequest request) {
    return publicAddress
        .filter(address -> address.getAuthority().equalsIgnoreCase(request.authority()))
        .isPresent();
  }

  /** The origin a page of this server has in the browser that sent the request. */
  public String origin(HttpRequest request) {
    boolean named = isPublicName(request);
    return named
        ? publicAddress.orElseThrow().getScheme() + "://" + publicAddress.get().getAuthority()
        : "http://" + request.authority();
  }

  /**
   * From where a request comes, as far as it can be known: the last address that the proxy itself
   * saw. Of an IPv6 address the network, since one browser has all of it.
   */
  public String address(HttpRequest request) {
    Optional<InetAddress> peer = peer(request);
    Optional<InetAddress> told = isFromProxy(request) ? lastHop(request) : Optional.empty();
    return told.or(() -> peer).map(Approach::network).orElse("unknown");
  }

  private static Optional<InetAddress> lastHop(HttpRequest request) {
    String chain = String.join(",", request.headers().values(FORWARDED_FOR));
    String last = chain.substring(chain.lastIndexOf(',') + 1).strip();
    try {
      return Optional.of(InetAddress.ofLiteral(last));
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  private boolean isFromProxy(HttpRequest request) {
    return peer(request).filter(proxies::contains).isPresent();
  }

  private static Optional<InetAddress> peer(HttpRequest request) {
    return request.remotePeer().address() instanceof InetSocketAddress socket
        ? Optional.ofNullable(socket.getAddress())
        : Optional.empty();
  }

  private static String network(InetAddress address) {
    byte[] bytes = address.getAddress();
    boolean old = bytes.length == 4;
    return old ? address.getHostAddress() : HexFormat.of().formatHex(bytes, 0, 8) + "::/64";
  }
}

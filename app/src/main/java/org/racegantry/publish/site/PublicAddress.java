package org.racegantry.publish.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;

/**
 * Where the public reaches the site, as its operator says. A request names a host too, but whoever
 * sends the request chooses it; what is printed, shared or put on a bib comes from here alone.
 *
 * @param base such as {@code https://results.example.org}, without a slash at the end; empty where
 *     it is not known
 */
public record PublicAddress(String base) {
  /** Nobody said where the site is reached. */
  public static final PublicAddress UNKNOWN = new PublicAddress("");

  public PublicAddress {
    Objects.requireNonNull(base, "base");
  }

  /**
   * The address a text says.
   *
   * @throws IllegalArgumentException with a sentence for people where it is none to be reached
   */
  public static PublicAddress read(String text) {
    URI uri;
    try {
      uri = new URI(text.strip());
    } catch (URISyntaxException wrong) {
      throw new IllegalArgumentException(mend(text), wrong);
    }
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    boolean web = scheme.equals("http") || scheme.equals("https");
    boolean more =
        uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null;
    String path = uri.getRawPath() == null ? "" : uri.getRawPath();
    if (!web || uri.getHost() == null || more || !path.matches("/?")) {
      throw new IllegalArgumentException(mend(text));
    }
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    return new PublicAddress(scheme + "://" + host + port);
  }

  private static String mend(String text) {
    return "an address is such as https://results.example.org, not “" + text + "”";
  }

  /** Whether it is known. */
  public boolean isKnown() {
    return !base.isEmpty();
  }

  /** A page under it: {@code path} begins with a slash. */
  public String of(String path) {
    return base + path;
  }

  /** The host alone, or empty. */
  public String host() {
    return isKnown() ? URI.create(base).getHost() : "";
  }
}

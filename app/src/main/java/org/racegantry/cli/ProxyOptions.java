package org.racegantry.cli;

import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.racegantry.publish.access.Approach;
import org.racegantry.publish.site.PublicAddress;
import picocli.CommandLine.Option;

/** How requests reach the pages: directly, or through a proxy that encrypts. */
final class ProxyOptions {
  @Option(
      names = {"--public-url", "--behind-proxy"},
      paramLabel = "URL",
      description = {
        "What people type to reach the page, for shared links and QR codes, such as",
        "https://results.example; needed where a proxy stands before Gantry."
      })
  private String publicUrl;

  @Option(
      names = "--proxy-from",
      paramLabel = "IP",
      split = ",",
      defaultValue = "127.0.0.1,::1",
      description = "Where the proxy connects from (${DEFAULT-VALUE}); only it is believed.")
  private List<String> from;

  /** What people type, where somebody said so. */
  PublicAddress address() {
    try {
      return publicUrl == null ? PublicAddress.UNKNOWN : PublicAddress.read(publicUrl);
    } catch (IllegalArgumentException wrong) {
      throw new Failure(Exit.USAGE, "--public-url: " + wrong.getMessage(), wrong);
    }
  }

  /** The same with a slash at its end. */
  Optional<String> typed() {
    return Optional.of(address()).filter(PublicAddress::isKnown).map(known -> known.of("/"));
  }

  Approach approach() {
    if (!address().isKnown()) {
      return Approach.DIRECT;
    }
    try {
      return new Approach(
          Optional.of(URI.create(address().base())),
          from.stream().map(InetAddress::ofLiteral).toList());
    } catch (IllegalArgumentException noAddress) {
      throw new Failure(Exit.USAGE, "--proxy-from is an IP address, not " + from, noAddress);
    }
  }

  /** Says so where passphrases would cross a network for everybody to read. */
  void warn(String host, PrintWriter err) {
    boolean own = List.of("127.0.0.1", "localhost", "::1").contains(host);
    if (!own && !address().base().startsWith("https:")) {
      err.println(
          "Note: whoever comes in over this network sends the passphrase unencrypted."
              + " docs/howto/deploy-tls.md has two ways to mend that.");
    }
  }
}

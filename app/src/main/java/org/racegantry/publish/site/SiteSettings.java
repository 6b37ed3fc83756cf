package org.racegantry.publish.site;

import java.util.Objects;
import java.util.function.Supplier;
import org.racegantry.forecast.field.Foreknowledge;

/**
 * Where the site listens and how many it serves.
 *
 * @param host name or address to listen on; {@code 127.0.0.1} for this machine only
 * @param port to listen on, or 0 for any that is free
 * @param streamsAtMost how many pages may follow the race live at once
 * @param stallAfter_s a page that takes nothing for so many seconds is cut off
 * @param address where the public reaches it
 * @param foreknowledge what forecasts rest on; asked for when somebody wants one
 */
public record SiteSettings(
    String host,
    int port,
    int streamsAtMost,
    int stallAfter_s,
    PublicAddress address,
    Supplier<Foreknowledge> foreknowledge) {
  /** A page that takes nothing for so long is cut off, unless told otherwise. */
  public static final int STALL_AFTER_S = 10;

  public SiteSettings {
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(foreknowledge, "foreknowledge");
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("a port is 0 to 65535, not " + port);
    }
  }

  /** The same without a public address, forecasting by the model that comes with Gantry. */
  public SiteSettings(String host, int port, int streamsAtMost, int stallAfter_s) {
    this(host, port, streamsAtMost, stallAfter_s, PublicAddress.UNKNOWN, Foreknowledge::shipped);
  }

  /** The same, reached under this address. */
  public SiteSettings under(PublicAddress known) {
    return new SiteSettings(host, port, streamsAtMost, stallAfter_s, known, foreknowledge);
  }

  /** The same with forecasts by this. */
  public SiteSettings forecasting(Supplier<Foreknowledge> by) {
    return new SiteSettings(host, port, streamsAtMost, stallAfter_s, address, by);
  }

  /** This machine only, 15,000 pages live at once, cut off after 10 s. */
  public static SiteSettings local(int port) {
    return on("127.0.0.1", port);
  }

  /** The same limits on another address: whoever reaches it may look. */
  public static SiteSettings on(String host, int port) {
    return new SiteSettings(host, port, 15_000, STALL_AFTER_S);
  }

  /** Whether only this machine can reach it. */
  public boolean loopbackOnly() {
    return host.equals("127.0.0.1") || host.equals("localhost") || host.equals("::1");
  }
}

package org.racegantry.publish.web;

import io.helidon.common.socket.SocketOptions;
import io.helidon.webserver.Router;
import io.helidon.webserver.Routing;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.logging.Level;
import jdk.net.ExtendedSocketOptions;
import org.racegantry.publish.site.SiteSettings;

/** The web server under a site, tuned for thousands who follow a race. */
final class SiteServer implements AutoCloseable {
  /** The web server's own words are for its makers; kept here, a logger forgets its level. */
  private static final java.util.logging.Logger SERVER_LOG =
      java.util.logging.Logger.getLogger("io.helidon");

  /** A connection on which nobody asks for anything is closed after this. */
  private static final Duration IDLE = Duration.ofSeconds(20);

  /** So long a request's head may take, and so long after it the body of a form. */
  private static final Duration HEAD = Duration.ofSeconds(10);

  private static final Duration BODY = Duration.ofSeconds(30);

  /** Thousands who lost a stream come back within seconds. */
  private static final int BACKLOG = 4_096;

  /** Events are written whole; a page is sent whole anyway. */
  private static final int WRITE_BUFFER = 512;

  /**
   * What lies in a send buffer is old news by the time a slow phone gets it, and hides that a page
   * takes nothing any more: 16 KiB, which the system doubles.
   */
  private static final int SEND_BUFFER = 16 * 1024;

  /** Connections beside those of pages that follow the race. */
  private static final int OTHERS_AT_MOST = 2_000;

  private final SiteSettings settings;
  private final HeadWatch watch = new HeadWatch(HEAD, BODY);
  private final WebServer server;

  private SiteServer(SiteSettings settings, HttpRouting routing) {
    this.settings = settings;
    this.server =
        WebServer.builder()
            .host(settings.host())
            .port(settings.port())
            .shutdownHook(false)
            .shutdownGracePeriod(Duration.ofMillis(200))
            .maxPayloadSize(64 * 1024)
            .maxTcpConnections(settings.streamsAtMost() + OTHERS_AT_MOST)
            .idleConnectionTimeout(IDLE)
            .idleConnectionPeriod(Duration.ofSeconds(5))
            .backlog(BACKLOG)
            .writeBufferSize(WRITE_BUFFER)
            .connectionOptions(SiteServer::tune)
            .protocolsDiscoverServices(false)
            .addConnectionSelector(watch.selector(router(routing)))
            .directHandlers(Doorstep.refusals())
            .build();
  }

  /**
   * Lets the web server look for its parts, beside whatever else has to be done before a site
   * opens: at its first use that takes as long as opening a race of a few thousand.
   */
  static void makeReady() {
    Thread.ofPlatform().daemon().name("web-server-parts").start(HttpRouting::builder);
  }

  /**
   * Starts to listen.
   *
   * @throws UncheckedIOException with a {@link BindException} where the port is taken, not allowed
   *     or of no address of this machine
   */
  static SiteServer start(SiteSettings settings, HttpRouting routing) {
    SERVER_LOG.setLevel(Level.WARNING);
    // The web server keeps what went wrong for its log and goes on without a door.
    mayListen(settings);
    SiteServer open = new SiteServer(settings, routing);
    open.server.start();
    if (!open.server.isRunning()) {
      open.watch.close();
      throw new UncheckedIOException(new BindException("somebody else was quicker"));
    }
    return open;
  }

  private static void mayListen(SiteSettings settings) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(settings.host(), settings.port()));
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  private static Router router(HttpRouting routing) {
    return Router.builder().addRouting(new Made(routing)).build();
  }

  /** A router takes builders; ours has built already. */
  private record Made(HttpRouting routing) implements io.helidon.common.Builder<Made, Routing> {
    @Override
    public Routing build() {
      return routing;
    }
  }

  /** Small events go out at once, and a phone that is gone without a word is found out. */
  private static void tune(SocketOptions.Builder socket) {
    socket
        .tcpNoDelay(true)
        .socketSendBufferSize(SEND_BUFFER)
        .socketKeepAlive(true)
        .putSocketOption(ExtendedSocketOptions.TCP_KEEPIDLE, 15)
        .putSocketOption(ExtendedSocketOptions.TCP_KEEPINTERVAL, 5)
        .putSocketOption(ExtendedSocketOptions.TCP_KEEPCOUNT, 3);
  }

  /** The port it listens on. */
  int port() {
    return server.port();
  }

  /** Where to look at it. */
  String address() {
    String host = settings.loopbackOnly() ? "localhost" : settings.host();
    return "http://" + host + ":" + port() + "/";
  }

  @Override
  public void close() {
    watch.close();
    server.stop();
  }
}

package org.racegantry.publish.web;

import io.helidon.http.Headers;
import io.helidon.http.HttpPrologue;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.Router;
import io.helidon.webserver.http1.Http1Config;
import io.helidon.webserver.http1.Http1ConnectionListener;
import io.helidon.webserver.http1.Http1ConnectionSelector;
import io.helidon.webserver.spi.ServerConnectionSelector;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Closes connections on which a request does not arrive in time. The web server itself waits for
 * ever for the rest of a head, and counts a connection as idle only between two requests: a few
 * thousand half-sent heads would keep everybody out. A first line that does not come to its end is
 * left to the server, which closes it as idle.
 */
final class HeadWatch implements Http1ConnectionListener, AutoCloseable {
  private static final int LONGEST_HEAD = 8 * 1024;
  private static final Duration LOOK = Duration.ofSeconds(1);

  private final Map<ConnectionContext, WatchedConnection> open = new ConcurrentHashMap<>();
  private final Duration head;
  private final Duration body;
  private final Thread thread;

  /** Starts to watch: a head may take so long, and the body of a form so long after it. */
  HeadWatch(Duration head, Duration body) {
    this.head = head;
    this.body = body;
    this.thread = Thread.ofVirtual().name("head-watch").start(this::run);
  }

  /**
   * What the server makes connections with, so that each is watched from its first moment.
   *
   * @param router the way their requests go
   */
  ServerConnectionSelector selector(Router router) {
    Http1Config config =
        Http1Config.builder()
            .maxHeadersSize(LONGEST_HEAD)
            .addReceiveListener(this)
            .addSendListener(new Answers())
            .build();
    return new WatchedConnection.Selector(
        Http1ConnectionSelector.builder().config(config).build(), router, this);
  }

  /** A connection has begun: the first head is awaited from now on. */
  void begins(ConnectionContext context, WatchedConnection connection) {
    open.put(context, connection);
    connection.await(head);
  }

  void ends(ConnectionContext context) {
    open.remove(context);
  }

  @Override
  public void prologue(ConnectionContext context, HttpPrologue prologue) {
    WatchedConnection connection = open.get(context);
    if (connection != null) {
      connection.asked(prologue.method().equals(Method.POST));
      connection.await(head);
    }
  }

  @Override
  public void headers(ConnectionContext context, Headers headers) {
    WatchedConnection connection = open.get(context);
    if (connection != null) {
      connection.headArrived(body);
    }
  }

  /** Hears what the server sends: with its answer begun, nothing more has to arrive. */
  private final class Answers implements Http1ConnectionListener {
    @Override
    public void status(ConnectionContext context, Status status) {
      WatchedConnection connection = open.get(context);
      if (connection != null) {
        connection.answer();
      }
    }
  }

  private void run() {
    try {
      while (true) {
        Thread.sleep(LOOK);
        open.values().forEach(WatchedConnection::closeIfLate);
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}

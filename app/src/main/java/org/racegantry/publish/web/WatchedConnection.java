package org.racegantry.publish.web;

import io.helidon.common.buffers.BufferData;
import io.helidon.common.concurrency.limits.Limit;
import io.helidon.common.task.InterruptableTask;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.Router;
import io.helidon.webserver.spi.ServerConnection;
import io.helidon.webserver.spi.ServerConnectionSelector;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A connection of the web server, and by when the next part of a request has to be here. */
final class WatchedConnection implements ServerConnection, InterruptableTask<Void> {
  private static final Logger LOG = LoggerFactory.getLogger(WatchedConnection.class);
  private static final long NO_HURRY = Long.MAX_VALUE;

  private final ServerConnection connection;
  private final ConnectionContext context;
  private final HeadWatch watch;
  private volatile long deadline_ns = NO_HURRY;
  private volatile boolean bodyComes;

  private WatchedConnection(
      ServerConnection connection, ConnectionContext context, HeadWatch watch) {
    this.connection = connection;
    this.context = context;
    this.watch = watch;
  }

  /** Makes watched connections of plain ones. */
  record Selector(ServerConnectionSelector plain, Router router, HeadWatch watch)
      implements ServerConnectionSelector {
    @Override
    public int bytesToIdentifyConnection() {
      return plain.bytesToIdentifyConnection();
    }

    @Override
    public Support supports(BufferData data) {
      return plain.supports(data);
    }

    @Override
    public Set<String> supportedApplicationProtocols() {
      return plain.supportedApplicationProtocols();
    }

    @Override
    public ServerConnection connection(ConnectionContext plainContext) {
      ConnectionContext context = new RoutedContext(plainContext, router);
      WatchedConnection made = new WatchedConnection(plain.connection(context), context, watch);
      watch.begins(context, made);
      return made;
    }
  }

  void await(Duration patience) {
    deadline_ns = System.nanoTime() + patience.toNanos();
  }

  void asked(boolean withBody) {
    bodyComes = withBody;
  }

  /** What a stream takes is not hurried; a form has to come to its end. */
  void headArrived(Duration patience) {
    deadline_ns = bodyComes ? System.nanoTime() + patience.toNanos() : NO_HURRY;
  }

  void answer() {
    deadline_ns = NO_HURRY;
  }

  void closeIfLate() {
    if (deadline_ns == NO_HURRY || System.nanoTime() - deadline_ns <= 0) {
      return;
    }
    deadline_ns = NO_HURRY;
    try {
      context.serverSocket().close();
    } catch (UncheckedIOException goneAlready) {
      // The other side hung up in this very moment, which is what was wanted. Whoever watches all
      // connections must not end with this one.
      LOG.debug("a late connection was closed already", goneAlready);
    }
  }

  @Override
  public void handle(Limit limit) throws InterruptedException {
    try {
      connection.handle(limit);
    } finally {
      watch.ends(context);
    }
  }

  @Override
  public Duration idleTime() {
    return connection.idleTime();
  }

  @Override
  public void close(boolean interrupt) {
    connection.close(interrupt);
  }

  @Override
  public boolean canInterrupt() {
    return connection instanceof InterruptableTask<?> task && task.canInterrupt();
  }
}

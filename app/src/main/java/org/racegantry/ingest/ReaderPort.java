package org.racegantry.ingest;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.racegantry.ingest.device.ReaderBook;
import org.racegantry.journal.JournalException;
import org.racegantry.protocol.jsonlines.Answer;

/**
 * The door for readers that speak Gantry's JSON lines, docs/protocol-jsonlines.md. Each connection
 * has two virtual threads: one reads and parses, one stores what there is and acknowledges it. A
 * reader that sends faster than the disk takes is slowed down by not being read.
 *
 * <p>When the journal refuses, no acknowledgement is sent any more, every connection is told so and
 * closed, and {@code onFailure} is called once: the program must stop.
 */
public final class ReaderPort implements AutoCloseable {
  private static final int BACKLOG = 64;
  private static final long SWEEP_ms = 1_000;
  private static final long CLOSE_ms = 5_000;
  private static final long FAIL_ms = 1_500;

  private final ServerSocket server;
  private final Recorder recorder;
  private final Settings settings;
  private final Consumer<JournalException> onFailure;
  private final ReaderBook book;
  private final Set<ReaderConnection> connections = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean failed = new AtomicBoolean();
  private final AtomicLong reads = new AtomicLong();
  private final AtomicLong refusals = new AtomicLong();

  /**
   * Where and how to listen.
   *
   * @param address port 0 takes any free one
   * @param connections_max further ones are told so and closed
   * @param idle a connection on which nothing moves for so long is closed
   * @param line_bytes_max longer lines are refused
   * @param batch_reads_max no more reads of one connection wait for the disk
   */
  public record Settings(
      InetSocketAddress address,
      int connections_max,
      Duration idle,
      int line_bytes_max,
      int batch_reads_max) {
    public Settings {
      Objects.requireNonNull(address, "address");
      Objects.requireNonNull(idle, "idle");
    }

    /** This machine only, 256 connections, 15 minutes, 64 KiB, 8,192 reads. */
    public static Settings local(int port) {
      return on(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    /** The same limits on another address: whoever reaches it may send reads. */
    public static Settings on(InetSocketAddress address) {
      return new Settings(address, 256, Duration.ofMinutes(15), 64 << 10, 8_192);
    }
  }

  private ReaderPort(
      ServerSocket server,
      Recorder recorder,
      Settings settings,
      ReaderBook book,
      Consumer<JournalException> onFailure) {
    this.book = book;
    this.server = server;
    this.recorder = recorder;
    this.settings = settings;
    this.onFailure = onFailure;
  }

  /**
   * Opens the door. The recorder stays the caller's to close, after the port.
   *
   * @param book is told what each reader does
   * @param onFailure called once, from a thread of the port, when the journal refuses
   * @throws IOException where the address cannot be listened on
   */
  public static ReaderPort open(
      Settings settings, Recorder recorder, ReaderBook book, Consumer<JournalException> onFailure)
      throws IOException {
    ServerSocket server = new ServerSocket();
    try {
      server.setReuseAddress(true);
      server.bind(settings.address(), BACKLOG);
    } catch (IOException taken) {
      server.close();
      throw taken;
    }
    ReaderPort port = new ReaderPort(server, recorder, settings, book, onFailure);
    Thread.ofVirtual().name("reader-port").start(port::accept);
    Thread.ofVirtual().name("reader-port-sweep").start(port::sweep);
    return port;
  }

  /** The same with a book of its own, for whoever does not look at the readers. */
  public static ReaderPort open(
      Settings settings, Recorder recorder, Consumer<JournalException> onFailure)
      throws IOException {
    return open(settings, recorder, new ReaderBook(InstantSource.system()), onFailure);
  }

  /** The port listened on. */
  public int port() {
    return server.getLocalPort();
  }

  /** How many connections there are now. */
  public int connections() {
    return connections.size();
  }

  /** How many reads were stored and acknowledged since the door was opened. */
  public long reads() {
    return reads.get();
  }

  /** How many lines were refused since the door was opened. */
  public long refusals() {
    return refusals.get();
  }

  /** Takes no more connections, stores and acknowledges what was received, then hangs up. */
  @Override
  public void close() {
    closeServer();
    connections.forEach(ReaderConnection::finish);
    drain(CLOSE_ms);
    connections.forEach(ReaderConnection::hangUp);
  }

  ReaderBook book() {
    return book;
  }

  Recorder recorder() {
    return recorder;
  }

  Settings settings() {
    return settings;
  }

  void stored(int count) {
    reads.addAndGet(count);
  }

  void refused() {
    refusals.incrementAndGet();
  }

  void gone(ReaderConnection connection) {
    connections.remove(connection);
  }

  /** The journal refused: tell everybody, hang up, and have the program stopped. */
  void fail(JournalException failure) {
    if (failed.compareAndSet(false, true)) {
      closeServer();
      byte[] fatal = Answer.fatal("nothing is stored any more: " + failure.getMessage());
      connections.forEach(connection -> connection.dismiss(fatal));
      drain(FAIL_ms);
      onFailure.accept(failure);
    }
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        admit(server.accept());
      } catch (IOException refused) {
        // No file handle left, or the door was closed: wait a moment, then look again.
        pause(100);
      }
    }
  }

  private void admit(Socket socket) throws IOException {
    socket.setTcpNoDelay(true);
    socket.setKeepAlive(true);
    ReaderConnection connection = new ReaderConnection(this, socket);
    if (connections.size() >= settings.connections_max()) {
      connection.startDeaf();
      connection.dismiss(
          Answer.fatal("too many connections: " + settings.connections_max() + " are open"));
      return;
    }
    connections.add(connection);
    connection.start();
    if (failed.get() || server.isClosed()) {
      connection.dismiss(Answer.fatal("nothing is stored any more"));
    }
  }

  private void sweep() {
    while (!server.isClosed() && pause(SWEEP_ms)) {
      for (ReaderConnection connection : connections) {
        if (connection.idle_ns() > settings.idle().toNanos()) {
          connection.dismiss(
              Answer.fatal("nothing was sent for " + settings.idle().toSeconds() + " s"));
        }
      }
    }
  }

  private void closeServer() {
    try {
      server.close();
    } catch (IOException closing) {
      throw new AssertionError("a server socket always closes", closing);
    }
  }

  /** Waits until all connections have ended by themselves, or the time is over. */
  private void drain(long patience_ms) {
    long deadline_ns = System.nanoTime() + Duration.ofMillis(patience_ms).toNanos();
    boolean waiting = true;
    while (waiting && !connections.isEmpty() && System.nanoTime() < deadline_ns) {
      waiting = pause(5);
    }
  }

  /** Who is at the other end, as text; empty where that is not known. */
  static String address(Socket socket) {
    return socket.getRemoteSocketAddress() instanceof InetSocketAddress other
        ? other.getAddress().getHostAddress() + ":" + other.getPort()
        : "";
  }

  /** Sleeps; returns whether nobody interrupted that. */
  static boolean pause(long millis) {
    try {
      Thread.sleep(millis);
      return true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}

package org.racegantry.ingest.link;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.racegantry.ingest.Recorder;
import org.racegantry.ingest.device.ReaderBook;
import org.racegantry.journal.JournalException;
import org.racegantry.protocol.Protocol;
import org.racegantry.protocol.jsonlines.JsonLinesProtocol;

/**
 * The door for devices that call us with one protocol. Each connection has two virtual threads: one
 * reads and parses, one stores what there is and acknowledges it. A device that sends faster than
 * the disk takes is slowed down by not being read.
 *
 * <p>When the journal refuses, no acknowledgement is sent any more, every connection is told so and
 * closed, and {@code onFailure} is called once: the program must stop.
 */
public final class ReaderPort implements AutoCloseable, DeviceConnection.Owner, Intake.Failing {
  private static final int BACKLOG = 64;
  private static final long SWEEP_ms = 1_000;
  private static final long CLOSE_ms = 5_000;
  private static final long FAIL_ms = 1_500;
  private static final int POSITIONS_MAX = 4_096;

  private final ServerSocket server;
  private final Protocol protocol;
  private final Intake intake;
  private final Settings settings;
  private final Set<DeviceConnection> connections = ConcurrentHashMap.newKeySet();
  private final ConcurrentSkipListMap<String, Long> positions = new ConcurrentSkipListMap<>();
  private final AtomicLong reads = new AtomicLong();
  private final AtomicLong refusals = new AtomicLong();

  /**
   * Where and how to listen.
   *
   * @param address port 0 takes any free one
   * @param connections_max further ones are told so and closed
   * @param idle a connection on which nothing moves for so long is closed, where the protocol
   *     forbids its devices such a silence
   * @param line_bytes_max longer JSON lines are refused
   * @param batch_reads_max about so many reads of one connection wait for the disk
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
      return new Settings(
          address, 256, Duration.ofMinutes(15), JsonLinesProtocol.LINE_BYTES_MAX, 8_192);
    }
  }

  private ReaderPort(ServerSocket server, Protocol protocol, Intake intake, Settings settings) {
    this.server = server;
    this.protocol = protocol;
    this.intake = intake;
    this.settings = settings;
  }

  /**
   * Opens a door for a protocol. The recorder stays the caller's to close, after the port.
   *
   * @throws IOException where the address cannot be listened on
   */
  public static ReaderPort open(Settings settings, Protocol protocol, Intake intake)
      throws IOException {
    ServerSocket server = new ServerSocket();
    try {
      server.setReuseAddress(true);
      server.bind(settings.address(), BACKLOG);
    } catch (IOException taken) {
      server.close();
      throw taken;
    }
    ReaderPort port = new ReaderPort(server, protocol, intake, settings);
    intake.join(port);
    Thread.ofVirtual().name("door " + protocol.id()).start(port::accept);
    if (!protocol.mayStaySilent()) {
      Thread.ofVirtual().name("sweep " + protocol.id()).start(port::sweep);
    }
    return port;
  }

  /** Opens a door for JSON lines. */
  public static ReaderPort open(Settings settings, Intake intake) throws IOException {
    return open(settings, new JsonLinesProtocol(settings.line_bytes_max()), intake);
  }

  /**
   * A door for JSON lines alone, without anything declared.
   *
   * @param book is told what each reader does
   * @param onFailure called once, from a thread of the port, when the journal refuses
   * @throws IOException where the address cannot be listened on
   */
  public static ReaderPort open(
      Settings settings, Recorder recorder, ReaderBook book, Consumer<JournalException> onFailure)
      throws IOException {
    // JSON lines carry whole moments, so neither zone nor day is ever asked for.
    return open(
        settings,
        new Intake(recorder, book, List.of(), ZoneOffset.UTC, LocalDate.EPOCH, onFailure));
  }

  /** The same with a book of its own, for whoever does not look at the readers. */
  public static ReaderPort open(
      Settings settings, Recorder recorder, Consumer<JournalException> onFailure)
      throws IOException {
    return open(settings, recorder, new ReaderBook(InstantSource.system()), onFailure);
  }

  /** What is spoken here. */
  public Protocol protocol() {
    return protocol;
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

  /** How many messages were refused since the door was opened. */
  public long refusals() {
    return refusals.get();
  }

  /** Takes no more connections, stores and acknowledges what was received, then hangs up. */
  @Override
  public void close() {
    closeServer();
    intake.leave(this);
    connections.forEach(DeviceConnection::finish);
    drain(CLOSE_ms);
    connections.forEach(DeviceConnection::hangUp);
  }

  @Override
  public int batchReadsMax() {
    return settings.batch_reads_max();
  }

  @Override
  public void stored(int count) {
    reads.addAndGet(count);
  }

  @Override
  public void reached(SortedMap<String, Long> reached) {
    // Who it is, a device says only when it has called: the talk finds its own stretches in here.
    if (reached.size() + positions.size() <= POSITIONS_MAX) {
      positions.putAll(reached);
    }
  }

  @Override
  public void refused() {
    refusals.incrementAndGet();
  }

  @Override
  public void gone(DeviceConnection connection, String why) {
    connections.remove(connection);
  }

  @Override
  public void storageFailed(String why) {
    closeServer();
    connections.forEach(connection -> connection.dismiss(why));
    drain(FAIL_ms);
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        admit(server.accept());
      } catch (IOException refused) {
        // No file handle left, or the door was closed: wait a moment, then look again.
        Pause.of(100);
      }
    }
  }

  private void admit(Socket socket) throws IOException {
    DeviceConnection connection =
        new DeviceConnection(
            intake,
            this,
            protocol,
            protocol.talk(intake.setting(protocol.id(), socket.getInetAddress()).having(positions)),
            socket);
    if (connections.size() >= settings.connections_max()) {
      connection.startDeaf();
      connection.dismiss("too many connections: " + settings.connections_max() + " are open");
      return;
    }
    connections.add(connection);
    connection.start();
    if (intake.failed() || server.isClosed()) {
      connection.dismiss("nothing is stored any more");
    }
  }

  private void sweep() {
    while (!server.isClosed() && Pause.of(SWEEP_ms)) {
      for (DeviceConnection connection : connections) {
        if (connection.idle_ns() > settings.idle().toNanos()) {
          connection.dismiss("nothing was sent for " + settings.idle().toSeconds() + " s");
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
      waiting = Pause.of(5);
    }
  }
}

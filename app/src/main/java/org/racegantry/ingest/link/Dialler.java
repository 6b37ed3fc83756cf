package org.racegantry.ingest.link;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.racegantry.protocol.Protocol;

/**
 * Calls one device that waits for a call, and calls again after every break, from where the stored
 * records end. Each has a thread of its own, so that one that does not answer delays no other.
 */
public final class Dialler implements AutoCloseable, DeviceConnection.Owner, Intake.Failing {
  private static final int CONNECT_MS = 5_000;
  private static final int BATCH_READS_MAX = 8_192;
  private static final long SETTLED_NS = 10_000_000_000L;
  private static final long CLOSE_MS = 5_000;

  private final Intake intake;
  private final Protocol protocol;
  private final DeclaredReader reader;
  private final SortedMap<String, Long> reached = new TreeMap<>();
  private final BackOff backOff;
  private final AtomicLong reads = new AtomicLong();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread thread;
  private volatile DeviceConnection connection;
  private volatile CountDownLatch over = new CountDownLatch(0);
  private volatile String why = "";

  private Dialler(Intake intake, Protocol protocol, DeclaredReader reader) {
    this.intake = intake;
    this.protocol = protocol;
    this.reader = Objects.requireNonNull(reader, "reader");
    this.backOff = new BackOff(new Random(reader.id().hashCode()));
    this.thread = Thread.ofVirtual().name("call " + reader.id()).unstarted(this::run);
  }

  /** Begins to call a reader. */
  public static Dialler call(Intake intake, Protocol protocol, DeclaredReader reader) {
    Dialler dialler = new Dialler(intake, protocol, reader);
    intake.join(dialler);
    dialler.thread.start();
    return dialler;
  }

  /** The reader that is called. */
  public DeclaredReader reader() {
    return reader;
  }

  /** How many reads of it were stored. */
  public long reads() {
    return reads.get();
  }

  private void run() {
    int port = reader.port() == 0 ? protocol.port() : reader.port();
    String at = reader.host() + ":" + port;
    intake.book().called(reader.id(), protocol.id(), at, "");
    while (!isClosing()) {
      String trouble = once(port);
      if (!isClosing()) {
        long wait_ms = backOff.next_ms();
        String next = "next try in " + Math.max(1, (wait_ms + 500) / 1_000) + " s";
        intake.book().called(reader.id(), protocol.id(), at, trouble + "; " + next);
        pause(wait_ms);
      }
    }
  }

  /** One call from beginning to end; says why it ended. */
  private String once(int port) {
    long began_ns = System.nanoTime();
    Socket socket = new Socket();
    try {
      // Looked up each time: a device may have got another address since.
      InetSocketAddress address = new InetSocketAddress(reader.host(), port);
      if (address.isUnresolved()) {
        throw new UnknownHostException("no address is known for " + reader.host());
      }
      socket.connect(address, CONNECT_MS);
      talk(socket);
    } catch (IOException refused) {
      close(socket);
      return "cannot be reached: " + refused.getMessage();
    }
    if (System.nanoTime() - began_ns > SETTLED_NS) {
      backOff.reset();
    }
    return why.isEmpty() ? "the connection broke" : why;
  }

  private void talk(Socket socket) throws IOException {
    over = new CountDownLatch(1);
    SortedMap<String, Long> from;
    synchronized (reached) {
      from = new TreeMap<>(reached);
    }
    why = "";
    DeviceConnection now =
        new DeviceConnection(
            intake, this, protocol, protocol.talk(intake.setting(reader, from)), socket);
    connection = now;
    now.start();
    if (isClosing()) {
      now.finish();
    }
    if (intake.failed()) {
      now.hangUp();
    }
    try {
      over.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      now.hangUp();
    }
  }

  @Override
  public int batchReadsMax() {
    return BATCH_READS_MAX;
  }

  @Override
  public void stored(int count) {
    reads.addAndGet(count);
  }

  @Override
  public void reached(SortedMap<String, Long> positions) {
    synchronized (reached) {
      reached.putAll(positions);
    }
  }

  @Override
  public void refused() {
    // The book counts them by reader.
  }

  @Override
  public void gone(DeviceConnection ended, String reason) {
    why = reason;
    over.countDown();
  }

  @Override
  public void storageFailed(String reason) {
    closing.countDown();
    DeviceConnection now = connection;
    if (now != null) {
      now.hangUp();
    }
  }

  /** Calls no more; what was received is stored first. */
  @Override
  public void close() {
    intake.leave(this);
    closing.countDown();
    DeviceConnection now = connection;
    if (now == null) {
      return;
    }
    now.finish();
    try {
      if (!over.await(CLOSE_MS, TimeUnit.MILLISECONDS)) {
        now.hangUp();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      now.hangUp();
    }
  }

  private boolean isClosing() {
    return closing.getCount() == 0 || intake.failed();
  }

  private void pause(long wait_ms) {
    try {
      if (closing.await(wait_ms, TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      closing.countDown();
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException closing) {
      throw new AssertionError("a socket always closes", closing);
    }
  }
}

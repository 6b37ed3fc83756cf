package org.racegantry.bench.live;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.racegantry.bench.ReadStream;
import org.racegantry.ingest.ReaderClient;

/**
 * Readers that send a fixed number of reads a second, each at its own moment. A read that goes out
 * late is still counted from the moment it was due.
 */
public final class ReadSender implements AutoCloseable {
  /** Readers share connections, as those behind one box on the course do. */
  private static final int CONNECTIONS = 8;

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final long SECOND_NS = 1_000_000_000;

  private final ReadStream reads;
  private final int first;
  private final int perSecond;
  private final List<ReaderClient> clients = new ArrayList<>();
  private final Thread thread;
  private final long start_ns;
  private volatile int sent;
  private volatile boolean stopping;
  private volatile IOException failure;

  private ReadSender(ReadStream reads, int first, int perSecond, int port) throws IOException {
    this.reads = reads;
    this.first = first;
    this.perSecond = perSecond;
    for (int c = 0; c < CONNECTIONS; c++) {
      clients.add(ReaderClient.connect("127.0.0.1", port));
    }
    this.start_ns = System.nanoTime();
    this.thread = Thread.ofPlatform().name("readers").daemon(true).start(this::run);
  }

  /** Sends from read number {@code first} on. */
  public static ReadSender start(ReadStream reads, int first, int perSecond, int port)
      throws IOException {
    return new ReadSender(reads, first, perSecond, port);
  }

  /** How many reads are out; the next one has this number. */
  public int sent() {
    return sent;
  }

  /** When read number {@code i} was to go out. */
  public long due_ns(int i) {
    return start_ns + i * SECOND_NS / perSecond;
  }

  /** Stops, waits until all is acknowledged and returns how many that are. */
  public long stop() throws IOException, InterruptedException {
    stopping = true;
    thread.join();
    if (failure != null) {
      throw failure;
    }
    long acked = 0;
    for (ReaderClient client : clients) {
      client.awaitAcked(client.sent(), PATIENCE);
      acked += client.acked();
    }
    return acked;
  }

  private void run() {
    try {
      while (!stopping && first + sent < reads.size()) {
        long wait_ns = due_ns(sent) - System.nanoTime();
        if (wait_ns > 0) {
          LockSupport.parkNanos(wait_ns);
        } else {
          int i = sent;
          ReaderClient client = clients.get(reads.reader(first + i) % CONNECTIONS);
          client.send(reads.read(first + i, i));
          client.flush();
          sent = i + 1;
        }
      }
    } catch (IOException cut) {
      failure = cut;
    }
  }

  @Override
  public void close() throws IOException {
    stopping = true;
    for (ReaderClient client : clients) {
      client.close();
    }
  }
}

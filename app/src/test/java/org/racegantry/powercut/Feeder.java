package org.racegantry.powercut;

import java.io.IOException;
import java.util.List;
import org.racegantry.ingest.ReaderClient;
import org.racegantry.race.Read;

/**
 * A reader in the field: sends its reads at an even pace, keeps the acknowledgements, and after a
 * broken connection sends again what was not acknowledged. After its last read it begins again with
 * the first, as a reader does whose memory is read out once more.
 */
final class Feeder {
  private static final long TICK_ms = 5;

  private final List<Read> reads;
  private final int reads_per_s;
  private final Thread thread;
  private volatile int port;
  private volatile boolean stopping;
  private volatile long acked;
  private volatile List<String> errors = List.of();
  private volatile boolean connected;

  Feeder(String name, List<Read> reads, int reads_per_s) {
    this.reads = reads;
    this.reads_per_s = reads_per_s;
    this.thread = Thread.ofPlatform().name(name).daemon().start(this::run);
  }

  /** Where the server listens now; 0 while there is none. */
  void server(int newPort) {
    port = newPort;
  }

  /** How many sendings were acknowledged over all connections. */
  long acked() {
    return acked;
  }

  /** The reads acknowledged at least once. */
  List<Read> ackedReads() {
    return reads.subList(0, (int) Math.min(acked, reads.size()));
  }

  /** How many reads there are to send. */
  int size() {
    return reads.size();
  }

  /** Whether a connection is open, or acknowledgements of it may still be on their way. */
  boolean connected() {
    return connected;
  }

  /** What the server of the last connection complained of. */
  List<String> errors() {
    return errors;
  }

  /** Sends nothing more. */
  void stop() throws InterruptedException {
    stopping = true;
    thread.join();
  }

  private void run() {
    while (!stopping) {
      int server = port;
      if (server != 0) {
        connected = true;
        feed(port);
        connected = false;
      }
      pause();
    }
  }

  private void feed(int server) {
    long before = acked;
    try (ReaderClient client = ReaderClient.connect("localhost", server)) {
      try {
        sendUntilOver(client, before, server);
      } finally {
        listenToTheEnd(client);
        acked = before + client.acked();
        errors = client.errors();
      }
    } catch (IOException cut) {
      // The server is gone, or not there yet: connect again, send again.
      pause();
    }
  }

  private void sendUntilOver(ReaderClient client, long before, int server) throws IOException {
    long begin_ns = System.nanoTime();
    while (!stopping && !client.over() && port == server) {
      long due = (System.nanoTime() - begin_ns) * reads_per_s / 1_000_000_000L;
      while (client.sent() < due) {
        client.send(reads.get((int) ((before + client.sent()) % reads.size())));
      }
      client.flush();
      pause();
      acked = before + client.acked();
    }
  }

  /** Acknowledgements that are already on the line count, also when the server is dead. */
  private void listenToTheEnd(ReaderClient client) {
    while (!stopping && !client.over()) {
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(TICK_ms);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}

package org.racegantry.bench.ingest;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.time.ZoneId;
import java.util.function.LongUnaryOperator;
import org.HdrHistogram.Histogram;
import org.racegantry.race.Read;

/**
 * One connection under load. Each acknowledgement is timed from the moment its read was due at the
 * wire, whenever it really went out: a stall counts for every read it holds up.
 */
final class LoadedLine implements AutoCloseable {
  private static final long LONGEST_US = 600_000_000;
  private static final int BYTES = 64 << 10;
  private static final int OPENING_MS = 10_000;

  private final Speech speech;
  private final ZoneId zone;
  private final Socket socket;
  private final OutputStream out;
  private final LongUnaryOperator due_ns;
  private final long firstMeasured;
  private final Histogram latency_us = new Histogram(LONGEST_US, 3);
  private final StringBuilder answer = new StringBuilder();
  private volatile boolean opened;
  private volatile long acked;
  private volatile String trouble = "";
  private long sent;

  /**
   * Connects.
   *
   * @param zone what local times are in
   * @param due_ns when the read with a number, counted from 1 on this connection, is to go out
   * @param firstMeasured the number of the first read that is timed
   */
  LoadedLine(Speech speech, ZoneId zone, int port, LongUnaryOperator due_ns, long firstMeasured)
      throws IOException {
    this.speech = speech;
    this.zone = zone;
    this.socket = new Socket("127.0.0.1", port);
    this.due_ns = due_ns;
    this.firstMeasured = firstMeasured;
    socket.setTcpNoDelay(true);
    out = new BufferedOutputStream(socket.getOutputStream(), BYTES);
  }

  /** Speaks first, where the protocol wants that, and waits until reads may be sent. */
  void open() throws IOException, InterruptedException {
    Thread.ofPlatform().name("acknowledgements").daemon(true).start(this::listen);
    out.write(speech.opening());
    out.flush();
    long until_ns = System.nanoTime() + OPENING_MS * 1_000_000L;
    while (speech.opening().length > 0 && !opened) {
      if (System.nanoTime() > until_ns) {
        throw new IOException("no answer to the opening " + trouble);
      }
      Thread.sleep(1);
    }
  }

  /** Sends the next read, buffered until {@link #flush}. */
  void send(Read read) throws IOException {
    sent++;
    out.write(speech.line(read, sent, zone));
  }

  void flush() throws IOException {
    out.flush();
  }

  long sent() {
    return sent;
  }

  long acked() {
    return acked;
  }

  String trouble() {
    return trouble;
  }

  /** How long the reads measured took; complete once all are acknowledged. */
  Histogram latency_us() {
    return latency_us;
  }

  private void listen() {
    byte[] bytes = new byte[BYTES];
    try {
      InputStream in = socket.getInputStream();
      for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
        long now_ns = System.nanoTime();
        for (int i = 0; i < n; i++) {
          hear((char) (bytes[i] & 0xFF), now_ns);
        }
      }
      trouble = "Gantry hung up";
    } catch (IOException cut) {
      trouble = cut.getMessage();
    }
  }

  private void hear(char c, long now_ns) {
    if (c != speech.end()) {
      answer.append(c);
      return;
    }
    String whole = answer.toString().strip();
    answer.setLength(0);
    opened = true;
    speech.acknowledged(whole, acked, number -> took(number, now_ns));
  }

  private void took(long number, long now_ns) {
    acked++;
    if (number >= firstMeasured) {
      long us = (now_ns - due_ns.applyAsLong(number)) / 1_000;
      latency_us.recordValue(Math.clamp(us, 0, LONGEST_US));
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}

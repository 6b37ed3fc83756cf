package org.racegantry.ingest;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.racegantry.protocol.jsonlines.Answer;
import org.racegantry.protocol.jsonlines.ReadLine;
import org.racegantry.race.Read;

/**
 * A reader's side of {@link ReaderPort}: sends reads and keeps the acknowledgements. Reads beyond
 * {@link #acked} must be sent again on the next connection. One thread sends; any may ask.
 */
public final class ReaderClient implements AutoCloseable {
  private static final int SEND_BYTES = 64 << 10;
  private static final int ERRORS_KEPT_MAX = 100;

  private final Socket socket;
  private final OutputStream out;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition heard = lock.newCondition();
  private final List<String> errors = new ArrayList<>();
  private long sent;
  private long acked;
  private boolean over;
  private volatile boolean hungUp;

  private ReaderClient(Socket socket) throws IOException {
    this.socket = socket;
    this.out = new BufferedOutputStream(socket.getOutputStream(), SEND_BYTES);
  }

  /** Connects to a reader port. */
  public static ReaderClient connect(String host, int port) throws IOException {
    Socket socket = new Socket(host, port);
    try {
      socket.setTcpNoDelay(true);
      ReaderClient client = new ReaderClient(socket);
      Thread.ofVirtual().name("acknowledgements").start(client::listen);
      return client;
    } catch (IOException refused) {
      socket.close();
      throw refused;
    }
  }

  /** Sends a read, buffered until {@link #flush}. */
  public void send(Read read) throws IOException {
    send(ReadLine.encode(read));
  }

  /** Sends a line as it is, without its end, buffered until {@link #flush}. */
  public void send(byte[] line) throws IOException {
    out.write(line);
    out.write('\n');
    sent++;
  }

  /** Puts everything sent so far on the wire. */
  public void flush() throws IOException {
    out.flush();
  }

  /** How many lines were sent on this connection. */
  public long sent() {
    return sent;
  }

  /** How many lines of this connection Gantry has dealt with, their reads on stable storage. */
  public long acked() {
    lock.lock();
    try {
      return acked;
    } finally {
      lock.unlock();
    }
  }

  /** Whether Gantry has hung up. */
  public boolean over() {
    lock.lock();
    try {
      return over;
    } finally {
      lock.unlock();
    }
  }

  /** The errors Gantry answered with, the first hundred. */
  public List<String> errors() {
    lock.lock();
    try {
      return List.copyOf(errors);
    } finally {
      lock.unlock();
    }
  }

  /**
   * Flushes and waits until so many lines are acknowledged.
   *
   * @throws IOException when the connection ends or the time is over before that
   */
  public void awaitAcked(long lines, Duration patience) throws IOException {
    flush();
    lock.lock();
    try {
      long left_ns = patience.toNanos();
      while (acked < lines && !over && left_ns > 0) {
        left_ns = heard.awaitNanos(left_ns);
      }
      if (acked < lines) {
        String why = over ? "the connection ended" : "no answer in " + patience.toMillis() + " ms";
        throw new IOException(
            why + ": " + acked + " of " + lines + " lines acknowledged; errors: " + errors);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for acknowledgements", stopped);
    } finally {
      lock.unlock();
    }
  }

  /** Hangs up at once, whatever is still on its way. */
  @Override
  public void close() throws IOException {
    hungUp = true;
    socket.close();
  }

  /** Says that nothing more will be sent and waits until Gantry has acknowledged all of it. */
  public void finish(Duration patience) throws IOException {
    awaitAcked(sent, patience);
    close();
  }

  private void listen() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
      for (String answer = in.readLine(); answer != null; answer = in.readLine()) {
        hear(answer);
      }
      end("");
    } catch (IOException cut) {
      // Whoever hung up knows it, and it is no error.
      end(hungUp ? "" : cut.getMessage());
    }
  }

  private void hear(String answer) {
    lock.lock();
    try {
      long lines = Answer.ackedLines(answer);
      if (lines >= 0) {
        acked = lines;
      } else if (errors.size() < ERRORS_KEPT_MAX) {
        errors.add(answer);
      }
      heard.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void end(String why) {
    lock.lock();
    try {
      over = true;
      if (!why.isEmpty() && errors.size() < ERRORS_KEPT_MAX) {
        errors.add(why);
      }
      heard.signalAll();
    } finally {
      lock.unlock();
    }
  }
}

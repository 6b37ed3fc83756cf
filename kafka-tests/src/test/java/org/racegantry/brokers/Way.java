package org.racegantry.brokers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The way from clients to one broker, which a test may cut. Other brokers have ways of their own,
 * so a broker cut off here is a good one as far as they know.
 */
final class Way implements AutoCloseable {
  /** What becomes of bytes. */
  enum State {
    /** They arrive. */
    OPEN,
    /** Nothing arrives and nobody is told; when it is open again the rest arrives. */
    SILENT,
    /** Every connection is broken off, and new ones at once. */
    REFUSED,
    /** What the client says arrives; the broker's answers are lost. */
    ANSWERS_LOST,
    /** They arrive as over a thin line, either way {@value #THIN_BYTES_S} in a second. */
    THIN
  }

  private static final int CHUNK_BYTES = 1 << 16;
  private static final int THIN_BYTES_S = 40_000;

  private final int broker;
  private final ServerSocket listening;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private State state = State.OPEN;
  private boolean closed;
  private long lost_bytes;

  Way(int brokerPort) {
    this.broker = brokerPort;
    try {
      listening = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
    Thread.ofVirtual().name("way-" + brokerPort).start(this::listen);
  }

  int port() {
    return listening.getLocalPort();
  }

  /** From now on. Connections that lost bytes are broken off: nobody could make sense of them. */
  synchronized void be(State next) {
    boolean broken = next == State.REFUSED || state == State.ANSWERS_LOST && next != state;
    state = next;
    notifyAll();
    if (broken) {
      sockets.forEach(Way::breakOff);
    }
  }

  /** How many bytes of answers were lost so far. */
  synchronized long lost_bytes() {
    return lost_bytes;
  }

  private void listen() {
    while (!listening.isClosed()) {
      try {
        Socket client = listening.accept();
        Thread.ofVirtual().start(() -> join(client));
      } catch (IOException closing) {
        return;
      }
    }
  }

  private void join(Socket client) {
    sockets.add(client);
    try (Socket toBroker = new Socket()) {
      sockets.add(toBroker);
      if (waitUntilHeard() == State.REFUSED) {
        return;
      }
      toBroker.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), broker));
      Thread back = Thread.ofVirtual().start(() -> pump(toBroker, client, true));
      pump(client, toBroker, false);
      back.join();
      sockets.remove(toBroker);
    } catch (IOException nobodyThere) {
      // The broker is down: whoever calls is refused, as without a way between.
    } catch (InterruptedException never) {
      Thread.currentThread().interrupt();
    } finally {
      breakOff(client);
      sockets.remove(client);
    }
  }

  private void pump(Socket from, Socket to, boolean answers) {
    byte[] chunk = new byte[CHUNK_BYTES];
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        State now = waitUntilHeard();
        if (now == State.REFUSED) {
          break;
        } else if (now == State.ANSWERS_LOST && answers) {
          lose(read);
        } else {
          if (now == State.THIN) {
            Thread.sleep(1_000L * read / THIN_BYTES_S);
          }
          out.write(chunk, 0, read);
        }
      }
    } catch (IOException brokenOff) {
      // Either end is gone; so is the other now.
    } catch (InterruptedException never) {
      Thread.currentThread().interrupt();
    } finally {
      breakOff(from);
      breakOff(to);
    }
  }

  private synchronized State waitUntilHeard() {
    while (state == State.SILENT && !closed) {
      try {
        wait();
      } catch (InterruptedException never) {
        Thread.currentThread().interrupt();
        return State.REFUSED;
      }
    }
    return state;
  }

  private synchronized void lose(int bytes) {
    lost_bytes += bytes;
    notifyAll();
  }

  private static void breakOff(Socket socket) {
    try {
      socket.close();
    } catch (IOException alreadyGone) {
      // That was wanted.
    }
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    be(State.REFUSED);
    try {
      listening.close();
    } catch (IOException alreadyGone) {
      // That was wanted.
    }
  }
}

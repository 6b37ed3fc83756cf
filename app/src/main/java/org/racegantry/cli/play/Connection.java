package org.racegantry.cli.play;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Arrays;
import java.util.function.Consumer;

/** One connection of a reader: writes where it stands, hears in a thread of its own. */
final class Connection {
  private static final int BYTES = 32 << 10;

  /** What came over the connection. */
  sealed interface Heard {
    /** A new connection stands; for readers that are called. */
    record Call(Socket socket) implements Heard {}

    /** Bytes. */
    record Bytes(Connection from, byte[] bytes) implements Heard {}

    /** The other side has hung up, or the line broke. */
    record Gone(Connection from, String why) implements Heard {}
  }

  private final Socket socket;
  private final OutputStream out;

  /** Begins to hear. */
  Connection(Socket socket, String name, Consumer<Heard> inbox) throws IOException {
    this.socket = socket;
    socket.setTcpNoDelay(true);
    this.out = new BufferedOutputStream(socket.getOutputStream(), BYTES);
    Thread.ofVirtual().name("hear " + name).start(() -> hear(inbox));
  }

  void write(byte[] bytes) throws IOException {
    out.write(bytes);
  }

  void flush() throws IOException {
    out.flush();
  }

  /** Says that nothing more will come; the other side hangs up when it has dealt with all. */
  void lastWord() throws IOException {
    out.flush();
    socket.shutdownOutput();
  }

  void close() {
    try {
      socket.close();
    } catch (IOException closing) {
      throw new AssertionError("a socket always closes", closing);
    }
  }

  private void hear(Consumer<Heard> inbox) {
    byte[] bytes = new byte[BYTES];
    String why = "Gantry hung up";
    try {
      InputStream in = socket.getInputStream();
      for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
        inbox.accept(new Heard.Bytes(this, Arrays.copyOf(bytes, n)));
      }
    } catch (IOException cut) {
      why = "the line broke: " + cut.getMessage();
    }
    inbox.accept(new Heard.Gone(this, why));
  }
}

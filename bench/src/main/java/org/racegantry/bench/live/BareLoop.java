package org.racegantry.bench.live;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The least a program of the JDK can do for a crowd: one thread that takes whoever comes and writes
 * the same bytes to everybody, beat by beat, one write for each piece a client of the real server
 * got. It knows no race, no topics and no request; a socket that takes nothing more is left out of
 * a beat.
 */
final class BareLoop {
  private static final String HEAD =
      "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-cache\r\n\r\n";

  private final Selector selector = Selector.open();
  private final List<SocketChannel> guests = new ArrayList<>();
  private final ServerSocketChannel door = ServerSocketChannel.open();
  private final ByteBuffer request = ByteBuffer.allocateDirect(4096);

  private BareLoop(int port) throws IOException {
    door.bind(new InetSocketAddress("127.0.0.1", port), 4096);
    door.configureBlocking(false);
    door.register(selector, SelectionKey.OP_ACCEPT);
  }

  /** Takes port, writes by second and bytes by write; ends when it is killed. */
  public static void main(String[] args) throws IOException {
    BareLoop loop = new BareLoop(Integer.parseInt(args[0]));
    loop.run((long) (1e9 / Double.parseDouble(args[1])), Integer.parseInt(args[2]));
  }

  private void run(long beat_ns, int bytes) throws IOException {
    long due_ns = System.nanoTime();
    for (long id = 1; true; id++) {
      due_ns += beat_ns;
      for (long wait_ns = beat_ns; wait_ns > 0; wait_ns = due_ns - System.nanoTime()) {
        selector.select(Math.max(1, wait_ns / 1_000_000));
        takeGuests();
      }
      tell(event(id, bytes));
    }
  }

  private static ByteBuffer event(long id, int bytes) {
    StringBuilder text = new StringBuilder("id: " + id + "\ndata: ");
    while (text.length() < bytes - 2) {
      text.append('x');
    }
    byte[] ascii = text.append("\n\n").toString().getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocateDirect(ascii.length).put(ascii).flip();
  }

  private void takeGuests() throws IOException {
    for (SelectionKey key : selector.selectedKeys()) {
      if (key.isAcceptable()) {
        for (SocketChannel guest = door.accept(); guest != null; guest = door.accept()) {
          guest.configureBlocking(false);
          guest.register(selector, SelectionKey.OP_READ);
        }
      } else {
        greet(key);
      }
    }
    selector.selectedKeys().clear();
  }

  /** Whatever it asks for, it gets the one stream there is. */
  private void greet(SelectionKey key) throws IOException {
    SocketChannel guest = (SocketChannel) key.channel();
    if (guest.read(request.clear()) < 0) {
      guest.close();
    } else {
      key.cancel();
      guest.write(ByteBuffer.wrap(HEAD.getBytes(StandardCharsets.US_ASCII)));
      guests.add(guest);
    }
  }

  private void tell(ByteBuffer event) throws IOException {
    for (SocketChannel guest : guests) {
      // What is cut off here garbles the stream of somebody who is far behind, and nobody else's.
      guest.write(event.rewind());
    }
  }
}

package org.racegantry.bench.live;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** One spectator: a connection that asks for the stream of events and takes what comes. */
final class Client implements EventParser.Sink {
  /** What a phone takes unread. Without a limit this machine would take minutes of events. */
  private static final int RECEIVE_BUFFER = 16 * 1024;

  /** Where a client stands. */
  enum State {
    WAITING,
    CONNECTING,
    ASKING,
    STREAMING,
    STALLED,
    LOST,
    CLOSED
  }

  private static final int OK = 200;

  private final Target target;
  private final Tally tally;
  private SocketChannel channel;
  private SelectionKey key;
  private EventParser parser;
  private State state = State.WAITING;
  private long lastId = -1;
  private long due_ns;
  private long now_ns;
  private boolean eventSeen;
  private Arrivals arrivals;

  Client(Target target, Tally tally) {
    this.target = target;
    this.tally = tally;
  }

  State state() {
    return state;
  }

  long due_ns() {
    return due_ns;
  }

  /** What was written down, which ends here; null where nothing was. */
  Arrivals takeArrivals() {
    Arrivals taken = arrivals;
    arrivals = null;
    return taken;
  }

  /** From now on every event is written down. */
  void record() {
    arrivals = new Arrivals();
  }

  /** It will connect at that moment; how long it waits for its first event is counted from then. */
  void connectAt(long time_ns) {
    due_ns = time_ns;
    state = State.WAITING;
    eventSeen = false;
  }

  /** Begins to connect. */
  void connect(Selector selector) {
    parser = new EventParser(this);
    state = State.CONNECTING;
    try {
      channel = SocketChannel.open();
      channel.configureBlocking(false);
      channel.setOption(StandardSocketOptions.SO_RCVBUF, RECEIVE_BUFFER);
      key = channel.register(selector, SelectionKey.OP_CONNECT, this);
      channel.connect(new InetSocketAddress(target.host(), target.port()));
    } catch (IOException refused) {
      lost();
    }
  }

  /** The port of this end. */
  int port() {
    return channel.socket().getLocalPort();
  }

  /** Does what the connection is ready for. */
  void ready(ByteBuffer buffer, byte[] bytes) {
    try {
      if (key.isConnectable()) {
        channel.finishConnect();
        ask();
      } else if (key.isReadable()) {
        take(buffer, bytes);
      }
    } catch (IOException gone) {
      lost();
    }
  }

  private void ask() throws IOException {
    ByteBuffer request =
        ByteBuffer.wrap(target.request(lastId).getBytes(StandardCharsets.US_ASCII));
    while (request.hasRemaining()) {
      channel.write(request);
    }
    state = State.ASKING;
    key.interestOps(SelectionKey.OP_READ);
  }

  private void take(ByteBuffer buffer, byte[] bytes) throws IOException {
    while (state == State.ASKING || state == State.STREAMING) {
      buffer.clear();
      int length = channel.read(buffer);
      if (length < 0) {
        lost();
        return;
      }
      now_ns = System.nanoTime();
      tally.bytes += length;
      tally.pieces++;
      buffer.flip().get(bytes, 0, length);
      parser.feed(bytes, length);
      if (length < bytes.length) {
        return;
      }
    }
  }

  /** Reads no more, and leaves the connection as it is. */
  void stall() {
    state = State.STALLED;
    key.interestOps(0);
  }

  /** Hangs up. */
  void close() {
    state = State.CLOSED;
    hangUp();
  }

  private void lost() {
    state = State.LOST;
    tally.lost++;
    hangUp();
  }

  private void hangUp() {
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException closing) {
        throw new AssertionError("a channel always closes", closing);
      }
    }
  }

  @Override
  public void head(int status) {
    if (status == OK) {
      state = State.STREAMING;
    } else {
      tally.refused++;
      lost();
    }
  }

  @Override
  public void event(long id) {
    tally.events++;
    if (id < lastId) {
      tally.backwards++;
    }
    lastId = Math.max(id, lastId);
    if (!eventSeen) {
      eventSeen = true;
      tally.firstEvents_ms.recordValue((now_ns - due_ns) / 1_000_000);
    }
    if (arrivals != null) {
      arrivals.add(id, now_ns);
    }
  }

  @Override
  public void beat() {
    tally.beats++;
  }
}

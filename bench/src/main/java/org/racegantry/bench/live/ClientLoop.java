package org.racegantry.bench.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** One thread with its share of the clients. Whoever wants something of them asks it to do it. */
final class ClientLoop {
  private static final int READ_BYTES = 64 << 10;
  private static final long LONGEST_WAIT_MS = 100;

  private final Selector selector;
  private final Queue<Runnable> asked = new ConcurrentLinkedQueue<>();
  private final ArrayDeque<Client> waiting = new ArrayDeque<>();
  private final List<Client> clients = new ArrayList<>();
  private final Tally tally = new Tally();
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(READ_BYTES);
  private final byte[] bytes = new byte[READ_BYTES];

  private ClientLoop(Selector selector) {
    this.selector = selector;
  }

  static ClientLoop start(int number) throws IOException {
    ClientLoop loop = new ClientLoop(Selector.open());
    Thread.ofPlatform().name("clients-" + number).daemon(true).start(loop::run);
    return loop;
  }

  /** Lets the thread itself work something out. */
  <T> CompletableFuture<T> ask(Supplier<T> question) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    asked.add(
        () -> {
          try {
            answer.complete(question.get());
          } catch (RuntimeException broken) {
            answer.completeExceptionally(broken);
          }
        });
    selector.wakeup();
    return answer;
  }

  /** The clients; for the thread itself. */
  List<Client> clients() {
    return clients;
  }

  /** What they counted; for the thread itself. */
  Tally tally() {
    return tally;
  }

  /** One more client, which connects when it is due; for the thread itself, in order of time. */
  void add(Client client) {
    clients.add(client);
    waiting.add(client);
  }

  /** An old client comes back when it is due; for the thread itself, in order of time. */
  void again(Client client) {
    waiting.add(client);
  }

  private void run() {
    try {
      while (true) {
        selector.select(untilNext_ms());
        for (Runnable work = asked.poll(); work != null; work = asked.poll()) {
          work.run();
        }
        connectDue();
        serveReady();
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private long untilNext_ms() {
    Client next = waiting.peek();
    if (next == null) {
      return LONGEST_WAIT_MS;
    }
    long left_ms = (next.due_ns() - System.nanoTime()) / 1_000_000;
    return Math.clamp(left_ms, 1, LONGEST_WAIT_MS);
  }

  private void connectDue() {
    long now_ns = System.nanoTime();
    while (!waiting.isEmpty() && waiting.peek().due_ns() <= now_ns) {
      waiting.poll().connect(selector);
    }
  }

  private void serveReady() {
    Iterator<SelectionKey> ready = selector.selectedKeys().iterator();
    while (ready.hasNext()) {
      SelectionKey key = ready.next();
      ready.remove();
      if (key.isValid()) {
        ((Client) key.attachment()).ready(buffer, bytes);
      }
    }
  }
}

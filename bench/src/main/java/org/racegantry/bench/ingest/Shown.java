package org.racegantry.bench.ingest;

import java.time.Duration;
import java.util.Arrays;
import org.racegantry.live.RaceTail;

/** Writes down when which journal entry was first in a ranking, in a thread of its own. */
final class Shown {
  private static final Duration PATIENCE = Duration.ofMillis(500);

  private final RaceTail tail;
  private final Thread thread;
  private long[] seqs = new long[1_024];
  private long[] times_ns = new long[1_024];
  private int size;
  private volatile boolean stopping;

  private Shown(RaceTail tail) {
    this.tail = tail;
    this.thread = Thread.ofPlatform().name("rankings").daemon(true).unstarted(this::run);
  }

  /** Begins to watch a tail. */
  static Shown of(RaceTail tail) {
    Shown shown = new Shown(tail);
    shown.thread.start();
    return shown;
  }

  private void run() {
    long seq = 0;
    try {
      while (!stopping) {
        var snapshot = tail.awaitAfter(seq, PATIENCE);
        long now_ns = System.nanoTime();
        if (snapshot.isPresent()) {
          seq = snapshot.get().seq();
          add(seq, now_ns);
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void add(long seq, long now_ns) {
    if (size == seqs.length) {
      seqs = Arrays.copyOf(seqs, size * 2);
      times_ns = Arrays.copyOf(times_ns, size * 2);
    }
    seqs[size] = seq;
    times_ns[size++] = now_ns;
  }

  /** How many rankings there were. */
  int size() {
    return size;
  }

  /** When the first ranking with that entry in it came, or -1 for never; once this has stopped. */
  long time_ns(long seq) {
    int at = Arrays.binarySearch(seqs, 0, size, seq);
    int first = at >= 0 ? at : -at - 1;
    return first < size ? times_ns[first] : -1;
  }

  /** Watches no longer. */
  void stop() throws InterruptedException {
    stopping = true;
    thread.join();
  }
}

package org.racegantry.brokers;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.racegantry.journal.Journal;

/**
 * Appends a race entry by entry, each when the one before was acknowledged. It keeps the last of
 * them back until it is joined, so that something is left to append after whatever happens.
 */
final class Appender {
  private static final int SECONDS = 60;
  private static final int KEPT_BACK = 60;

  private final CompletableFuture<Void> ended = new CompletableFuture<>();
  private boolean joined;
  private long acknowledged;
  private long slowest_ms;

  private Appender() {}

  /** Begins to append all of a race to an empty journal. */
  static Appender start(SampleRace race, Journal to) {
    Appender appender = new Appender();
    Thread.ofPlatform().name("appender").daemon().start(() -> appender.run(race, to));
    return appender;
  }

  private void run(SampleRace race, Journal to) {
    try {
      for (int seq = 1; seq <= race.head().seq(); seq++) {
        if (seq > race.head().seq() - KEPT_BACK) {
          awaitJoined();
        }
        long before_ns = System.nanoTime();
        race.append(to, seq);
        acknowledge(seq, (System.nanoTime() - before_ns) / 1_000_000);
      }
      ended.complete(null);
    } catch (RuntimeException | Error | InterruptedException failed) {
      ended.completeExceptionally(failed);
    }
  }

  private synchronized void awaitJoined() throws InterruptedException {
    while (!joined) {
      wait();
    }
  }

  private synchronized void acknowledge(long seq, long took_ms) {
    acknowledged = seq;
    slowest_ms = Math.max(slowest_ms, took_ms);
    notifyAll();
  }

  /** The last entry that was acknowledged. */
  synchronized long acknowledged() {
    return acknowledged;
  }

  /** How long the slowest append took. */
  synchronized long slowest_ms() {
    return slowest_ms;
  }

  /** Waits until so many more entries are acknowledged. */
  synchronized void awaitMore(int entries) throws InterruptedException {
    long wanted = acknowledged + entries;
    long until_ns = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (acknowledged < wanted) {
      if (ended.isDone() || System.nanoTime() > until_ns) {
        throw new AssertionError("only " + acknowledged + " of " + wanted + ", " + ended);
      }
      wait(100);
    }
  }

  /** Waits until the whole race is acknowledged; throws what an append threw. */
  void join() throws InterruptedException, ExecutionException, TimeoutException {
    synchronized (this) {
      joined = true;
      notifyAll();
    }
    ended.get(SECONDS, TimeUnit.SECONDS);
  }
}

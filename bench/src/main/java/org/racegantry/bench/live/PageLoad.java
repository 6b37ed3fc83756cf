package org.racegantry.bench.live;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;
import org.HdrHistogram.Histogram;

/** People who ask a server for pages over connections that stay. */
final class PageLoad {
  private static final int PEOPLE = 8;
  private static final long LONGEST_US = 60_000_000;

  private final int port;
  private final LongFunction<String> paths;
  private final AtomicLong next = new AtomicLong();
  private final AtomicLong hungUp = new AtomicLong();
  private final Histogram took_us = new Histogram(LONGEST_US, 3);

  /** The n-th page asked for, from 0, is the n-th path. */
  PageLoad(int port, LongFunction<String> paths) {
    this.port = port;
    this.paths = paths;
  }

  /** Everybody asks again as soon as an answer is there; returns how many pages came. */
  long asFastAsCanBe(double seconds) {
    long until_ns = System.nanoTime() + (long) (seconds * 1e9);
    long before = next.get();
    everybody(
        socket -> {
          while (System.nanoTime() < until_ns) {
            socket.get(paths.apply(next.getAndIncrement()));
          }
        });
    return next.get() - before;
  }

  /**
   * So many pages are due each second, whether or not the one before has come: a page is timed from
   * the moment it was due.
   */
  Histogram atRate(int perSecond, double seconds) {
    long start_ns = System.nanoTime();
    long first = next.get();
    long count = (long) (perSecond * seconds);
    everybody(
        socket -> {
          for (long n = next.getAndIncrement() - first;
              n < count;
              n = next.getAndIncrement() - first) {
            long due_ns = start_ns + n * 1_000_000_000 / perSecond;
            while (due_ns > System.nanoTime()) {
              LockSupport.parkNanos(due_ns - System.nanoTime());
            }
            socket.get(paths.apply(n));
            note(System.nanoTime() - due_ns);
          }
        });
    return took_us;
  }

  /** How often the server hung up on somebody. */
  long hungUp() {
    return hungUp.get();
  }

  private void note(long ns) {
    synchronized (took_us) {
      took_us.recordValue(Math.min(LONGEST_US, ns / 1000));
    }
  }

  private interface Person {
    void ask(PageSocket socket) throws IOException;
  }

  private void everybody(Person person) {
    List<CompletableFuture<Void>> all = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      all.add(CompletableFuture.runAsync(() -> one(person), Thread::startVirtualThread));
    }
    all.forEach(CompletableFuture::join);
  }

  private void one(Person person) {
    try (PageSocket socket = new PageSocket(port)) {
      person.ask(socket);
      hungUp.addAndGet(socket.hungUp());
    } catch (IOException broken) {
      throw new CompletionException(broken);
    }
  }
}

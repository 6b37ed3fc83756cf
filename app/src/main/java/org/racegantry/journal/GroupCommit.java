package org.racegantry.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Many small appends in few commits: while one commit is on its way to the disk, what arrives waits
 * and goes into the next one together. One thread writes; any number of threads may submit, and
 * wait where the queue is full.
 *
 * <p>After a failure nothing is taken any more: everything waiting fails, and so does every later
 * {@link #submit}.
 */
public final class GroupCommit implements AutoCloseable {
  private static final int QUEUE_ENTRIES_MAX = 1024;
  private static final long COMMIT_BYTES_MAX = 32L << 20;
  private static final long CLOSED_POLL_ms = 50;

  private final Journal journal;
  private final LongSupplier clock_ms;
  private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(QUEUE_ENTRIES_MAX);
  private final Thread thread;
  private volatile JournalException failure;
  private volatile boolean closing;
  private volatile boolean stopped;

  /** Starts the thread; {@code clock_ms} gives the arrival in milliseconds since 1970. */
  public GroupCommit(Journal journal, LongSupplier clock_ms) {
    this.journal = journal;
    this.clock_ms = clock_ms;
    this.thread = Thread.ofPlatform().name("gantry-journal").daemon().start(this::run);
  }

  /**
   * Hands one body over; blocks while the queue is full.
   *
   * @return completes with the entry's sequence number once it is on stable storage, or fails with
   *     a {@link JournalException}; then it was not appended
   */
  public CompletableFuture<Long> submit(byte[] body) {
    Waiting waiting = new Waiting(body, new CompletableFuture<>());
    try {
      while (!refuse(waiting) && !queue.offer(waiting, CLOSED_POLL_ms, TimeUnit.MILLISECONDS)) {
        // The queue is full: wait, but notice when the room stops meanwhile.
      }
      if (stopped) {
        failAllWaiting();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      waiting.done.completeExceptionally(
          new JournalException("interrupted before the entry was handed over", stopped));
    }
    return waiting.done;
  }

  /** Writes what is waiting, then stops. */
  @Override
  public void close() {
    closing = true;
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException later) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean refuse(Waiting waiting) {
    JournalException broken = failure;
    if (broken == null && !closing) {
      return false;
    }
    waiting.done.completeExceptionally(broken != null ? broken : closed());
    return true;
  }

  private void run() {
    try {
      while (failure == null) {
        List<Waiting> batch = nextBatch();
        if (!batch.isEmpty()) {
          commit(batch);
        } else if (closing) {
          return;
        }
      }
    } catch (InterruptedException stopped) {
      failure = new JournalException("the writing thread was interrupted", stopped);
    } finally {
      stopped = true;
      failAllWaiting();
    }
  }

  private List<Waiting> nextBatch() throws InterruptedException {
    List<Waiting> batch = new ArrayList<>();
    long bytes = 0;
    Waiting next = queue.poll(CLOSED_POLL_ms, TimeUnit.MILLISECONDS);
    while (next != null) {
      batch.add(next);
      bytes += next.body.length;
      next = bytes < COMMIT_BYTES_MAX ? queue.poll() : null;
    }
    return batch;
  }

  private void commit(List<Waiting> batch) {
    List<byte[]> bodies = batch.stream().map(Waiting::body).toList();
    try {
      long last = append(bodies);
      long first = last - batch.size() + 1;
      for (int i = 0; i < batch.size(); i++) {
        batch.get(i).done.complete(first + i);
      }
    } catch (RuntimeException refused) {
      failure =
          refused instanceof JournalException told
              ? told
              : new JournalException("appending failed: " + refused.getMessage(), refused);
      batch.forEach(waiting -> waiting.done.completeExceptionally(failure));
    }
  }

  /** Another program that keeps the file is no failure: nothing is lost, the readers wait. */
  private long append(List<byte[]> bodies) {
    while (true) {
      try {
        return journal.append(bodies, List.of(), clock_ms.getAsLong());
      } catch (JournalException refused) {
        if (refused.reason() != JournalException.Reason.BUSY || closing) {
          throw refused;
        }
      }
    }
  }

  private void failAllWaiting() {
    for (Waiting left = queue.poll(); left != null; left = queue.poll()) {
      left.done.completeExceptionally(failure != null ? failure : closed());
    }
  }

  private static JournalException closed() {
    return new JournalException("the journal is closed; the entry was not stored", null);
  }

  private record Waiting(byte[] body, CompletableFuture<Long> done) {}
}

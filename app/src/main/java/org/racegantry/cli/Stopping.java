package org.racegantry.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.racegantry.journal.JournalException;

/**
 * Lets a command that runs until Ctrl-C end in order: the interrupt only asks, the command closes
 * what it opened, and the process waits for that, though not for ever.
 */
final class Stopping implements AutoCloseable {
  private static final long PATIENCE_S = 8;

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile RuntimeException failure;

  private Stopping() {}

  /** From now on Ctrl-C asks instead of ending at once. */
  static Stopping onInterrupt() {
    Stopping stopping = new Stopping();
    Runtime.getRuntime()
        .addShutdownHook(Thread.ofPlatform().name("ctrl-c").unstarted(stopping::askAndWait));
    return stopping;
  }

  /** Whether somebody asked to end. */
  boolean asked() {
    return asked.getCount() == 0;
  }

  /** Waits until somebody asks; throws where the race can no longer be recorded. */
  void await() throws InterruptedException {
    asked.await();
    if (failure != null) {
      throw failure;
    }
  }

  /** What this command waits for has ended; where something broke it, loudly. */
  void end(Throwable broken) {
    if (broken != null) {
      failure = broken instanceof RuntimeException ours ? ours : new IllegalStateException(broken);
    }
    asked.countDown();
  }

  /** Nothing can be stored any more: the command must end, and loudly. */
  void fail(JournalException why) {
    failure = why;
    asked.countDown();
  }

  /** Everything is closed; a waiting Ctrl-C may end the process. */
  @Override
  public void close() {
    closed.countDown();
  }

  private void askAndWait() {
    asked.countDown();
    try {
      closed.await(PATIENCE_S, TimeUnit.SECONDS);
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
  }

  /** Milliseconds since this process was started. */
  static long sinceStart_ms() {
    return ProcessHandle.current()
        .info()
        .startInstant()
        .map(start -> Duration.between(start, Instant.now()).toMillis())
        .orElse(0L);
  }
}

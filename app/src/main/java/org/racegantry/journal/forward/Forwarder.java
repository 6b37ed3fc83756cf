package org.racegantry.journal.forward;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.racegantry.journal.Journal;
import org.racegantry.journal.Journal.Entry;
import org.racegantry.journal.JournalException;
import org.racegantry.journal.kafka.KafkaAddress;
import org.racegantry.journal.kafka.KafkaJournal;

/**
 * Follows a race file and sends every entry to a race in Kafka, in order and once. What has arrived
 * there is asked, never remembered, so it may be stopped and started at any moment, and two of them
 * do no harm. While Kafka does not answer it waits; whoever writes the file notices nothing.
 */
public final class Forwarder implements AutoCloseable {
  /** How long an entry may lie before it is sent, together with those that came meanwhile. */
  private static final long LOOK_MS = 50;

  private static final long FIRST_PAUSE_MS = 250;
  private static final long LONGEST_PAUSE_MS = 5_000;

  /** Who closes this waits so long for the thread, which ends with the program in any case. */
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  private final Journal file;
  private final KafkaAddress to;
  private final Predicate<Entry> bringsPersons;
  private final Tally tally;
  private final Thread thread;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private KafkaJournal open;
  private boolean closed;

  private Forwarder(
      Journal file, KafkaAddress to, Predicate<Entry> bringsPersons, InstantSource clock) {
    this.file = file;
    this.to = to;
    this.bringsPersons = bringsPersons;
    this.tally = new Tally(clock);
    this.thread = Thread.ofPlatform().name("forward").daemon().unstarted(this::run);
  }

  /**
   * Starts.
   *
   * @param file the journal to read; it stays open until after this is closed
   * @param bringsPersons whether an entry may go with new or other persons
   * @param clock for what is told, not for what is sent
   */
  public static Forwarder start(
      Journal file, KafkaAddress to, Predicate<Entry> bringsPersons, InstantSource clock) {
    Forwarder forwarder = new Forwarder(file, to, bringsPersons, clock);
    forwarder.thread.start();
    return forwarder;
  }

  /** Where it sends to. */
  public KafkaAddress to() {
    return to;
  }

  /** How the way is now; never waits for Kafka. */
  public Uplink now() {
    lookAtFile();
    return tally.now();
  }

  /** Why nothing more is sent, where something broke that waiting does not mend. */
  public Optional<RuntimeException> fault() {
    return tally.fault();
  }

  /**
   * Waits until everything that is in the file now has arrived.
   *
   * @param silence how long nothing may come back from Kafka
   * @return whether it has; where not, Kafka was silent for so long, or there is a {@link #fault}
   */
  public boolean awaitArrived(Duration silence) throws InterruptedException {
    return tally.awaitArrived(file.head().seq(), silence.toMillis());
  }

  /** While an entry is on its way the file grows on; the thread itself would not see it. */
  private void lookAtFile() {
    try {
      tally.end(file.head().seq());
    } catch (JournalException refused) {
      // Not swallowed: the thread reads the same file, and stops where it is not to be read.
      tally.end(0);
    }
  }

  private void run() {
    long pause_ms = FIRST_PAUSE_MS;
    while (!isClosed()) {
      long before = tally.now().lastAck_ms();
      try {
        tally.asked();
        forward();
      } catch (JournalException failed) {
        handle(failed, failed.getMessage());
      } catch (OwnFile.Refused refused) {
        handle(refused.why(), refused.getMessage());
      } catch (RuntimeException | Error broken) {
        stop(new IllegalStateException("forwarding broke: " + broken, broken));
      }
      pause_ms = tally.now().lastAck_ms() > before ? FIRST_PAUSE_MS : pause_ms;
      rest(pause_ms);
      pause_ms = Math.min(2 * pause_ms, LONGEST_PAUSE_MS);
    }
  }

  /** Until it is closed, or something is wrong. */
  private void forward() {
    try (KafkaJournal there = KafkaJournal.openOrCreate(to)) {
      if (!keep(there)) {
        return;
      }
      Forwarding forwarding = Forwarding.begin(new OwnFile(file), there, bringsPersons, tally);
      while (!isClosed()) {
        if (!forwarding.step()) {
          rest(LOOK_MS);
        }
      }
    } finally {
      forget();
    }
  }

  /** Waiting mends an outage and a file that is in use, and nothing else. */
  private void handle(JournalException failed, String words) {
    if (isClosed()) {
      return;
    }
    switch (failed.reason()) {
      case UNREACHABLE, MISSING, STORAGE, BUSY -> tally.lost(words);
      case EXISTS, FOREIGN, DAMAGED, DIVERGED, DENIED -> stop(failed);
    }
  }

  private void stop(RuntimeException why) {
    lock.lock();
    try {
      // What is on its way when this is closed breaks off, which is no fault.
      if (!closed) {
        tally.stopped(why);
      }
      closed = true;
    } finally {
      lock.unlock();
    }
  }

  private boolean keep(KafkaJournal there) {
    lock.lock();
    try {
      open = there;
      return !closed;
    } finally {
      lock.unlock();
    }
  }

  private void forget() {
    lock.lock();
    try {
      open = null;
    } finally {
      lock.unlock();
    }
  }

  private void rest(long rest_ms) {
    long left_ns = TimeUnit.MILLISECONDS.toNanos(rest_ms);
    lock.lock();
    try {
      while (!closed && left_ns > 0) {
        left_ns = changed.awaitNanos(left_ns);
      }
    } catch (InterruptedException stopped) {
      closed = true;
    } finally {
      lock.unlock();
    }
  }

  private boolean isClosed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
    }
  }

  /** Stops; what is on its way may arrive or not, and the next one finds out. */
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
      if (open == null) {
        // It is asking for brokers that may not be there.
        thread.interrupt();
      }
    } finally {
      lock.unlock();
    }
    breakOff();
    try {
      thread.join(PATIENCE);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void breakOff() {
    KafkaJournal waiting;
    lock.lock();
    try {
      waiting = open;
    } finally {
      lock.unlock();
    }
    if (waiting != null) {
      waiting.close();
    }
  }
}

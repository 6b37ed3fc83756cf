package org.racegantry.live;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.racegantry.journal.Journal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that follows a journal, folds what is new and hands out snapshots.
 *
 * <p>Whoever wants snapshots asks for them and waits in a thread of its own; a slow reader gets the
 * newest one next time and never holds the tail up. If folding or scoring breaks, this tail stops
 * and says so, the last snapshot stays, and whoever writes the journal notices nothing.
 */
public final class RaceTail implements RaceFeed, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RaceTail.class);

  /** From the beginning of one fold to that of the next: more often than this nobody can see. */
  private static final long BEAT_MS = 50;

  /** A fold that takes longer is followed by so many times that, as long as nobody waits longer. */
  private static final int LEISURE = 4;

  private static final long LEISURE_MS = 50;

  /** How long an entry written by another process may lie unseen. */
  private static final long IDLE_MS = 20;

  /** How long an erased person may still be shown. */
  private static final long PEOPLE_AGE_NS = TimeUnit.SECONDS.toNanos(30);

  private final Journal journal;
  private final long idle_ms;
  private final RaceFold fold = RaceFold.withHistory();
  private final Thread thread;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Condition called = lock.newCondition();
  private Snapshot latest;
  private Throwable fault;
  private boolean closed;
  private boolean news;
  private long peopleReadAt_ns = System.nanoTime();
  private Renewal renewal;

  private RaceTail(Journal journal, long idle_ms) {
    this.journal = journal;
    this.idle_ms = idle_ms;
    this.thread = Thread.ofPlatform().name("race-tail").daemon(true).unstarted(this::run);
  }

  /**
   * Starts to follow {@code journal}, which stays open until after this tail is closed. What is
   * appended through that same object is folded at once.
   */
  public static RaceTail follow(Journal journal) {
    return follow(journal, IDLE_MS);
  }

  /** The same, looking for itself only so often. */
  static RaceTail follow(Journal journal, long idle_ms) {
    RaceTail tail = new RaceTail(journal, idle_ms);
    journal.onAppend(tail::wake);
    tail.thread.start();
    return tail;
  }

  /**
   * Says that something was appended, so that it is folded at once and not when the tail looks
   * next: for whoever writes the same journal through another object. Never waits for scoring.
   */
  public void wake() {
    lock.lock();
    try {
      news = true;
      called.signal();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Optional<Snapshot> latest() {
    lock.lock();
    try {
      return Optional.ofNullable(latest);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Optional<Snapshot> awaitAfter(long seq, Duration patience) throws InterruptedException {
    long left_ns = patience.toNanos();
    lock.lock();
    try {
      while (!newerThan(seq) && !closed && fault == null && left_ns > 0) {
        left_ns = changed.awaitNanos(left_ns);
      }
      return newerThan(seq) ? Optional.of(latest) : Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public Optional<Throwable> fault() {
    lock.lock();
    try {
      return Optional.ofNullable(fault);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void walk(ActWalk.Watcher watcher) {
    latest().ifPresent(snapshot -> ActWalk.over(journal, snapshot.seq(), watcher));
  }

  /** Snapshots of this tail have their history with them. */
  @Override
  public Snapshot withHistory(Snapshot snapshot) {
    return snapshot;
  }

  /** Stops following; returns once the thread has ended. Waiters are let go. */
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
      called.signalAll();
    } finally {
      lock.unlock();
    }
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean newerThan(long seq) {
    return latest != null && latest.seq() > seq;
  }

  private void run() {
    try {
      while (!isClosed()) {
        long began_ns = System.nanoTime();
        if (foldNews()) {
          long worked_ms = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began_ns);
          rest(restAfter_ms(worked_ms), false);
        } else {
          rest(idle_ms, true);
        }
      }
    } catch (RuntimeException | Error broken) {
      stop(broken);
    }
  }

  /** Scoring borrows every processor; resting twice as long as it worked leaves ingest the most. */
  static long restAfter_ms(long worked_ms) {
    long leisure_ms = Math.min(LEISURE * worked_ms, LEISURE_MS);
    return Math.max(2 * worked_ms, Math.max(leisure_ms, BEAT_MS - worked_ms));
  }

  private boolean foldNews() {
    forgetNews();
    refreshPeople();
    long head = journal.head().seq();
    if (head == fold.seq()) {
      return false;
    }
    fold.catchUp(journal, head);
    if (fold.ready()) {
      publish(fold.snapshot());
    }
    return true;
  }

  /** Before the journal is looked at: what is appended from here on counts as news again. */
  private void forgetNews() {
    lock.lock();
    try {
      news = false;
    } finally {
      lock.unlock();
    }
  }

  /** Erasing a person leaves no entry behind, so persons are read anew now and then. */
  private void refreshPeople() {
    if (latest == null || System.nanoTime() - peopleReadAt_ns < PEOPLE_AGE_NS) {
      return;
    }
    if (renewal == null) {
      renewal = Renewal.begin(journal, fold.readings());
    }
    if (!renewal.isDone()) {
      return;
    }
    boolean renewed = fold.renew(renewal.people(), renewal.sinceReadings());
    renewal = null;
    peopleReadAt_ns = System.nanoTime();
    if (renewed) {
      publishPeople();
    }
  }

  private void publishPeople() {
    publish(
        new Snapshot(
            latest.seq(),
            latest.recordedAt_ms(),
            latest.results(),
            fold.people(),
            latest.verdicts(),
            latest.history()));
  }

  private void publish(Snapshot snapshot) {
    lock.lock();
    try {
      latest = snapshot;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Sleeps; being closed ends it early and, where {@code wakeful}, so does news. */
  private void rest(long rest_ms, boolean wakeful) {
    long left_ns = TimeUnit.MILLISECONDS.toNanos(rest_ms);
    lock.lock();
    try {
      while (!closed && !(wakeful && news) && left_ns > 0) {
        left_ns = called.awaitNanos(left_ns);
      }
    } catch (InterruptedException interrupted) {
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

  private void stop(Throwable broken) {
    LOG.error(
        "Scoring has stopped after entry {}: {}. Reads are still recorded; the results shown are"
            + " those before.",
        fold.seq(),
        broken.toString(),
        broken);
    lock.lock();
    try {
      fault = broken;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}

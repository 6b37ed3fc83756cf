package org.racegantry.publish.stream;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The newest frame and the newest time of one race, and everybody who waits for the next. */
final class Topic {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private Frame frame;
  private byte[] time;
  private long beat;
  private int viewers;
  private boolean closed;

  /**
   * What is new for one viewer.
   *
   * @param frame a frame not seen yet, or null
   * @param time the newest time event, or null where that was seen
   * @param beat what to ask after next
   */
  record News(Frame frame, byte[] time, long beat) {}

  void show(Frame next) {
    lock.lock();
    try {
      if (frame == null || frame.seq() != next.seq()) {
        frame = next;
        changed.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  void tell(byte[] newTime) {
    lock.lock();
    try {
      time = newTime;
      beat++;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits for a frame other than {@code has} or a beat after {@code heard}; null when it ends. */
  News await(long has, long heard, Duration patience) throws InterruptedException {
    long left_ns = patience.toNanos();
    lock.lock();
    try {
      while (!closed && !newFrame(has) && beat == heard && left_ns > 0) {
        left_ns = changed.awaitNanos(left_ns);
      }
      if (closed) {
        return null;
      }
      return new News(newFrame(has) ? frame : null, beat == heard ? null : time, beat);
    } finally {
      lock.unlock();
    }
  }

  private boolean newFrame(long has) {
    return frame != null && frame.seq() != has;
  }

  /** Counts viewers: 1 for one more, -1 for one less. */
  void count(int more) {
    lock.lock();
    try {
      viewers += more;
    } finally {
      lock.unlock();
    }
  }

  boolean watched() {
    lock.lock();
    try {
      return viewers > 0;
    } finally {
      lock.unlock();
    }
  }

  void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}

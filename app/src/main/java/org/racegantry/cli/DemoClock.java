package org.racegantry.cli;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.racegantry.publish.site.DemoBar;

/**
 * The time at a race that is played back: it runs as many times faster than real time as somebody
 * chose, stands still while paused, and can be put forward. Safe for all threads.
 */
final class DemoClock implements DemoBar {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final String says;
  private long set_ms;
  private long set_ns = System.nanoTime();
  private double speed;

  /** A clock that stands at {@code at_ms} (milliseconds since 1970) until a speed is set. */
  DemoClock(long at_ms, String says) {
    this.set_ms = at_ms;
    this.says = says;
  }

  @Override
  public long now_ms() {
    lock.lock();
    try {
      return set_ms + (long) ((System.nanoTime() - set_ns) / 1e6 * speed);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public double speed() {
    lock.lock();
    try {
      return speed;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void setSpeed(double newSpeed) {
    lock.lock();
    try {
      set_ms = now_ms();
      set_ns = System.nanoTime();
      speed = newSpeed;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Puts the clock forward; it goes on from there at the same speed. */
  void putTo(long at_ms) {
    lock.lock();
    try {
      set_ms = at_ms;
      set_ns = System.nanoTime();
    } finally {
      lock.unlock();
    }
  }

  /** Waits until the clock may show more than before: a short while, longer while paused. */
  void awaitTick() throws InterruptedException {
    lock.lock();
    try {
      changed.await(speed == 0 ? 1_000 : 50, TimeUnit.MILLISECONDS);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public String says() {
    return says;
  }
}

package org.racegantry.cli.play;

/**
 * How fast a race is played. The emulated readers' own clocks are set to the race and run as all
 * clocks do: their keep-alives and patience are meant for real seconds. Safe for several threads.
 */
public final class Pace {
  /** As fast as the readers and Gantry can. */
  public static final int MAX = 0;

  private static final long NOT_YET = Long.MIN_VALUE;

  private final int speed;
  private final long first_ms;
  private final long made_ns = System.nanoTime();
  private volatile long started_ns = NOT_YET;

  /**
   * A pace at which nothing happens before {@link #start}.
   *
   * @param speed how many seconds of the race pass in one, or {@link #MAX}
   * @param first_ms the moment of the race it begins with
   */
  public Pace(int speed, long first_ms) {
    this.speed = speed;
    this.first_ms = first_ms;
  }

  /** The race begins now. */
  public void start() {
    started_ns = System.nanoTime();
  }

  boolean started() {
    return started_ns != NOT_YET;
  }

  boolean limited() {
    return speed != MAX;
  }

  /** How many nanoseconds are left until a moment of the race; negative where it is over. */
  long left_ns(long race_ms) {
    if (!started()) {
      return Long.MAX_VALUE;
    }
    if (speed == MAX) {
      return 0;
    }
    long elapsed_ns = System.nanoTime() - started_ns;
    return (race_ms - first_ms) * 1_000_000 / speed - elapsed_ns;
  }

  /** What the readers' own clocks show, in milliseconds since 1970. */
  long readerClock_ms() {
    return first_ms + (System.nanoTime() - made_ns) / 1_000_000;
  }
}

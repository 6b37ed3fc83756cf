package org.racegantry.publish.site;

/** What time it is at the race: the real time, or the time a demo has reached. */
public interface CourseClock {
  /** The time of this machine, at a race that happens now. */
  CourseClock REAL =
      new CourseClock() {
        @Override
        public long now_ms() {
          return System.currentTimeMillis();
        }

        @Override
        public double speed() {
          return 1;
        }
      };

  /** The time at the race in milliseconds since 1970. */
  public long now_ms();

  /** Seconds at the race per second here: 1 at a real race, 0 while a demo is paused. */
  double speed();
}

package org.racegantry.forecast;

/**
 * What earlier years say of the way ahead, before anything of the day is learned. Deterministic;
 * safe for any thread.
 */
public interface CourseModel {
  /** Where on the course it can be asked, and for what. */
  Checkpoints checkpoints();

  /**
   * The median of each leg still ahead.
   *
   * @param way the splits up to {@code seen} are used, and no other; some may be missing
   * @param seen the last checkpoint passed, whose split is known, or -1 before the first
   * @param legs_ms receives, at each checkpoint behind {@code seen}, the time from the checkpoint
   *     before; their sum is the time from {@code seen} to the finish. The others are left alone
   */
  void legs(Way way, int seen, long[] legs_ms);
}

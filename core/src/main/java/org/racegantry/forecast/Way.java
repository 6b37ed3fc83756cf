package org.racegantry.forecast;

import java.util.Arrays;

/**
 * What is known of one runner on the way: sex, age, and when each checkpoint of a model was passed.
 * Immutable.
 */
public final class Way {
  /** Stands for a split or an age that is not known. */
  public static final int UNKNOWN = -1;

  private final char sex;
  private final int age;
  private final long[] splits_ms;

  /**
   * @param sex {@code M}, {@code F}, or anything else where it is not known
   * @param age in years on race day, or {@link #UNKNOWN}
   * @param splits_ms elapsed from the own start at each checkpoint, the finish last, or {@link
   *     #UNKNOWN}
   */
  public Way(char sex, int age, long... splits_ms) {
    this.sex = sex;
    this.age = age;
    this.splits_ms = splits_ms.clone();
  }

  public char sex() {
    return sex;
  }

  public int age() {
    return age;
  }

  /** Elapsed from the own start at a checkpoint, or {@link #UNKNOWN}; 0 at the start, -1. */
  public long split_ms(int checkpoint) {
    return checkpoint < 0 ? 0 : splits_ms[checkpoint];
  }

  /** Whether the runner was seen at a checkpoint. */
  public boolean seen(int checkpoint) {
    return checkpoint < 0 || splits_ms[checkpoint] >= 0;
  }

  /** How many checkpoints there are, the finish among them. */
  public int count() {
    return splits_ms.length;
  }

  /** The last checkpoint the runner was seen at, or -1. */
  public int lastSeen() {
    int last = splits_ms.length - 1;
    while (!seen(last)) {
      last--;
    }
    return last;
  }

  /** The same way as it was known at a checkpoint: nothing behind it. */
  public Way upTo(int checkpoint) {
    long[] known = splits_ms.clone();
    Arrays.fill(known, checkpoint + 1, known.length, UNKNOWN);
    return new Way(sex, age, known);
  }
}

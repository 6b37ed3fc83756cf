package org.racegantry.publish.story;

import java.util.Objects;

/**
 * A sentence that is told otherwise than before.
 *
 * @param race id of the race it is about; empty where it is of several or the whole day
 * @param seq the journal entry as of which it is so
 * @param at when that was decided or, where reads came in, how far they reach: the clock there
 * @param cause which act, by whom and why; or that reads came in
 * @param key which phrase it is made of
 * @param before as it was; empty where it is new
 * @param after as it is; empty where it is told no more
 */
public record Rewrite(
    String race, long seq, String at, String cause, String key, String before, String after) {
  public Rewrite {
    Objects.requireNonNull(race, "race");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(cause, "cause");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }

  /** Whether another was rewritten by the same act, or by the same reads. */
  public boolean isOfSameCause(Rewrite other) {
    return seq == other.seq && cause.equals(other.cause);
  }
}

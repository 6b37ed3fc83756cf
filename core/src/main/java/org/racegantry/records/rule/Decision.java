package org.racegantry.records.rule;

import java.util.List;
import java.util.Optional;
import org.racegantry.records.Condition;
import org.racegantry.records.Condition.Met;
import org.racegantry.records.Verdict.Ruling;

/** What the conditions of one performance come to. */
public final class Decision {
  private Decision() {}

  /**
   * The ruling: a condition that is not met decides, then one nobody knows, then an open one.
   *
   * @param equal whether the time is the same official second as the mark to beat
   */
  public static Ruling of(List<Condition> conditions, boolean equal) {
    if (first(conditions, Met.NO).isPresent()) {
      return Ruling.NOT;
    }
    if (first(conditions, Met.UNKNOWN).isPresent()) {
      return Ruling.UNKNOWN;
    }
    if (first(conditions, Met.OPEN).isPresent()) {
      return Ruling.PENDING;
    }
    return equal ? Ruling.EQUAL : Ruling.RECORD;
  }

  /** The first condition that the ruling rests on; none where all are met. */
  public static Optional<Condition> decisive(List<Condition> conditions) {
    return first(conditions, Met.NO)
        .or(() -> first(conditions, Met.UNKNOWN))
        .or(() -> first(conditions, Met.OPEN));
  }

  private static Optional<Condition> first(List<Condition> conditions, Met met) {
    return conditions.stream().filter(condition -> condition.met() == met).findFirst();
  }
}

package org.racegantry.records.rule;

import org.racegantry.records.Condition;

/** One condition of a record. */
interface Rule {
  /** Whether the condition is asked of this performance at all. */
  boolean asked(Performance performance);

  /** Whether it is met, and what that rests on. */
  Condition judge(Performance performance);
}

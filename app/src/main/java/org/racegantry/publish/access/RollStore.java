package org.racegantry.publish.access;

import java.util.function.UnaryOperator;

/** Where the roll is kept. Safe for all threads. */
interface RollStore {
  /** The roll as it is now, whoever changed it. */
  Roll now();

  /** Changes the roll as one step and returns what it became. */
  Roll change(UnaryOperator<Roll> step);

  /** One that is gone with the program. */
  static RollStore inMemory() {
    return new RollStore() {
      private Roll roll = Roll.EMPTY;

      @Override
      public synchronized Roll now() {
        return roll;
      }

      @Override
      public synchronized Roll change(UnaryOperator<Roll> step) {
        roll = step.apply(roll);
        return roll;
      }
    };
  }
}

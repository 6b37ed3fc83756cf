package org.racegantry.scoring;

import java.util.List;
import java.util.function.IntConsumer;

/**
 * Who does the work that can be shared out. Scoring starts no thread of its own; a caller that has
 * processors to spare lends hands. Entrants do not depend on each other, so the results are the
 * same with any number of hands.
 */
public interface Hands {
  /** One pair of hands: the caller's own thread. */
  Hands ONE =
      new Hands() {
        @Override
        public int count() {
          return 1;
        }

        @Override
        public void share(IntConsumer part) {
          part.accept(0);
        }
      };

  /** How many parts the work is cut into, at least 1; always the same number. */
  int count();

  /**
   * Runs {@code part} once for each number from 0 below {@link #count}, in any order or at the same
   * time, and returns when all have ended; throws what a part threw.
   */
  void share(IntConsumer part);

  /** Does some pieces of work none of which needs another, and returns when all are done. */
  default void shareOut(List<Runnable> pieces) {
    share(
        part -> {
          for (int i = part; i < pieces.size(); i += count()) {
            pieces.get(i).run();
          }
        });
  }
}

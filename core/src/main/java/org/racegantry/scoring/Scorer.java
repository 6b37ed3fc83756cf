package org.racegantry.scoring;

import org.racegantry.race.Fact;

/**
 * Facts in, results out. Facts may be added in any order and more than once; the results depend on
 * the set of reads and the numbered sequence of acts only. Confined to one thread at a time.
 */
public final class Scorer {
  /** Takes one fact in. */
  public void add(Fact fact) {
    throw new UnsupportedOperationException();
  }

  /** The results of everything added so far. Before a setup is known there are none: throws. */
  public Results score() {
    throw new UnsupportedOperationException();
  }

  /** The results of the acts added so far and of the reads stamped at or before {@code time_ms}. */
  public Results scoreUntil(long time_ms) {
    throw new UnsupportedOperationException();
  }

  /** Whether a setup was added, so that {@link #score} can answer. */
  public boolean ready() {
    throw new UnsupportedOperationException();
  }
}

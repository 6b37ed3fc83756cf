package org.racegantry.live;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.racegantry.scoring.Hands;

/** Lends scoring every processor of this machine, which it only needs for moments at a time. */
public final class AllHands implements Hands {
  private static final int COUNT = Runtime.getRuntime().availableProcessors();

  @Override
  public int count() {
    return COUNT;
  }

  @Override
  public void share(IntConsumer part) {
    IntStream.range(0, COUNT).parallel().forEach(part);
  }
}

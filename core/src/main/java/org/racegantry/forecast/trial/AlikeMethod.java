package org.racegantry.forecast.trial;

import java.util.List;
import org.racegantry.forecast.Way;
import org.racegantry.forecast.fit.Neighbours;

/** Two hundred runners who ran most alike, and a line through what became of them. */
public final class AlikeMethod implements Method {
  private static final int COUNT = 200;
  private final Neighbours neighbours;

  /**
   * Keeps them.
   *
   * @param ways runners with every split
   */
  public AlikeMethod(List<Way> ways) {
    this.neighbours = new Neighbours(ways, COUNT);
  }

  @Override
  public String name() {
    return "nearest-neighbours";
  }

  @Override
  public long finish_ms(Way way, int seen) {
    return neighbours.finish_ms(way, seen);
  }
}

package org.racegantry.forecast.stake;

import java.util.List;

/**
 * A time many want to be under.
 *
 * @param under_s in whole official seconds from the own start
 * @param in how many are in under it
 * @param few how many it will be if everybody on the way fares badly alike
 * @param expected how many it will be
 * @param many how many it will be if everybody fares well alike
 * @param edge those on the way with a chance of two to eight of ten, the most open first
 * @param onTheEdge how many of those there are
 */
public record Target(
    long under_s, int in, int few, int expected, int many, List<Rival> edge, int onTheEdge) {
  public Target {
    edge = List.copyOf(edge);
  }
}

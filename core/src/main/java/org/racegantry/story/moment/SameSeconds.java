package org.racegantry.story.moment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who came in within one official second, and has a place of his own or shares one all the same.
 */
final class SameSeconds {
  private static final int LOOKED_AT = 20;

  private SameSeconds() {}

  /** Every such group that begins among the first twenty. */
  static List<Moment> of(Scene scene) {
    Finish finish = scene.finish();
    List<Moment> found = new ArrayList<>();
    int first = 0;
    while (first < Math.min(LOOKED_AT, finish.size())) {
      int after = first + 1;
      while (after < finish.size() && finish.time_s(after) == finish.time_s(first)) {
        after++;
      }
      if (after - first > 1) {
        List<Integer> who = IntStream.range(first, after).mapToObj(finish::who).toList();
        found.add(
            new Moment.SameSecond(
                scene.contest(), scene.line(), who, finish.place(first), finish.time_s(first)));
      }
      first = after;
    }
    return found;
  }
}

package org.racegantry.forecast.trial;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.Way;

/**
 * A mat that does not lie where it should, or whose clock is wrong: changes what one checkpoint of
 * a year says, to see who notices.
 *
 * @param checkpoint which; not the finish
 * @param further_mm how much further on it lies
 * @param later_ms how much its clock is ahead
 */
public record MatShift(int checkpoint, long further_mm, long later_ms) {
  /**
   * The same runners as that mat would have seen them; without those whose splits would no longer
   * grow.
   */
  public List<Way> of(List<Way> ways, Checkpoints checkpoints) {
    List<Way> shifted = new ArrayList<>();
    for (Way way : ways) {
      long[] splits_ms = new long[way.count()];
      for (int c = 0; c < splits_ms.length; c++) {
        splits_ms[c] = way.split_ms(c);
      }
      splits_ms[checkpoint] += moved_ms(way, checkpoints);
      if (splits_ms[checkpoint] > way.split_ms(checkpoint - 1)
          && splits_ms[checkpoint] < way.split_ms(checkpoint + 1)) {
        shifted.add(new Way(way.sex(), way.age(), splits_ms));
      }
    }
    return shifted;
  }

  private long moved_ms(Way way, Checkpoints checkpoints) {
    int leg = further_mm < 0 ? checkpoint : checkpoint + 1;
    long leg_ms = way.split_ms(leg) - way.split_ms(leg - 1);
    return later_ms + Math.round((double) leg_ms * further_mm / checkpoints.leg_mm(leg));
  }
}

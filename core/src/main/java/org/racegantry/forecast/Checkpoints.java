package org.racegantry.forecast;

import java.util.List;

/**
 * The points of a course a model knows, start left out: each at its distance, the last the finish.
 *
 * @param distances_mm from the start, growing; at least the finish
 */
public record Checkpoints(List<Long> distances_mm) {
  /** Every five kilometres of a marathon, half way, and the finish. */
  public static final Checkpoints MARATHON =
      new Checkpoints(
          List.of(
              5_000_000L,
              10_000_000L,
              15_000_000L,
              20_000_000L,
              21_097_500L,
              25_000_000L,
              30_000_000L,
              35_000_000L,
              40_000_000L,
              42_195_000L));

  public Checkpoints {
    distances_mm = List.copyOf(distances_mm);
    long before = 0;
    for (long distance_mm : distances_mm) {
      if (distance_mm <= before) {
        throw new IllegalArgumentException("checkpoints lie one after another");
      }
      before = distance_mm;
    }
    if (distances_mm.isEmpty()) {
      throw new IllegalArgumentException("a course has a finish");
    }
  }

  /** How many, the finish among them. */
  public int count() {
    return distances_mm.size();
  }

  /** The position of the finish: the last. */
  public int finish() {
    return distances_mm.size() - 1;
  }

  /** Distance of a checkpoint from the start; 0 for -1, the start itself. */
  public long distance_mm(int checkpoint) {
    return checkpoint < 0 ? 0 : distances_mm.get(checkpoint);
  }

  /** Length of the leg that ends at a checkpoint. */
  public long leg_mm(int checkpoint) {
    return distance_mm(checkpoint) - distance_mm(checkpoint - 1);
  }
}

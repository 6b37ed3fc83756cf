package org.racegantry.forecast.day;

import java.util.Arrays;
import java.util.List;
import org.racegantry.forecast.CourseModel;
import org.racegantry.forecast.Way;

/** What the model said of each runner at each checkpoint, asked once for each way. */
final class Told {
  private final CourseModel model;
  private final Day repaired;
  private final Way[] given;
  private final Way[] ways;
  private final long[][][] legs_ms;

  Told(CourseModel model, Day repaired, int runners) {
    this.model = model;
    this.repaired = repaired;
    this.given = new Way[runners];
    this.ways = new Way[runners];
    this.legs_ms = new long[runners][][];
  }

  boolean fits(Runners runners, List<Shift> shifts) {
    return given.length == runners.count() && bare(shifts).equals(bare(repaired.shifts()));
  }

  /** From how many runners a shift is seen changes nothing. */
  private static List<Shift> bare(List<Shift> shifts) {
    return shifts.stream().map(s -> new Shift(s.checkpoint(), s.kind(), s.amount(), 0)).toList();
  }

  /** The way of a runner as it is known now; what was said up to where it changed stands. */
  void take(int runner, Way way) {
    if (given[runner] == way) {
      return;
    }
    Way before = ways[runner];
    given[runner] = way;
    ways[runner] = repaired.repaired(way);
    if (before == null) {
      legs_ms[runner] = new long[way.count() + 1][];
    } else {
      Arrays.fill(legs_ms[runner], changedAt(before, ways[runner]) + 1, way.count() + 1, null);
    }
  }

  /** The first checkpoint where two ways differ; of who they are, everything. */
  private static int changedAt(Way before, Way after) {
    if (before.age() != after.age() || before.sex() != after.sex()) {
      return -1;
    }
    int c = 0;
    while (c < before.count() && before.split_ms(c) == after.split_ms(c)) {
      c++;
    }
    return c;
  }

  Way way(int runner) {
    return ways[runner];
  }

  /** The legs forecast at a checkpoint that was passed, or at the start, -1. */
  long[] legs(int runner, int seen) {
    long[] legs = legs_ms[runner][seen + 1];
    if (legs == null) {
      legs = new long[model.checkpoints().count()];
      model.legs(ways[runner], seen, legs);
      legs_ms[runner][seen + 1] = legs;
    }
    return legs;
  }
}

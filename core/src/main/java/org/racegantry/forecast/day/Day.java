package org.racegantry.forecast.day;

import java.util.List;
import java.util.Optional;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.Way;

/**
 * What was learned of a day up to a moment: how much slower each leg is run than the model says,
 * and which mats do not stand where they should. Immutable.
 */
public final class Day {
  private final Checkpoints checkpoints;
  private final double[][] slower;
  private final List<Shift> shifts;

  Day(Checkpoints checkpoints, double[][] slower, List<Shift> shifts) {
    this.checkpoints = checkpoints;
    this.slower = slower;
    this.shifts = List.copyOf(shifts);
  }

  /** A day of which nothing is known. */
  public static Day unknown(Checkpoints checkpoints) {
    return new Day(checkpoints, new double[checkpoints.count()][checkpoints.count()], List.of());
  }

  /** The mats that are off. */
  public List<Shift> shifts() {
    return shifts;
  }

  /**
   * Corrects what the model said at a checkpoint.
   *
   * @param seen the checkpoint, or -1, of which nothing is learned
   * @param legs_ms the legs behind it are changed
   */
  public void correct(int seen, long[] legs_ms) {
    for (int leg = seen + 1; seen >= 0 && leg < legs_ms.length; leg++) {
      legs_ms[leg] = Math.max(1, Math.round(legs_ms[leg] * Math.exp(slower[seen][leg])));
    }
  }

  /** How much slower a leg is run than was forecast at a checkpoint, as a logarithm. */
  public double slower(int seen, int leg) {
    return slower[seen][leg];
  }

  /** The way as it would be had all mats stood where they should. */
  public Way repaired(Way way) {
    if (shifts.isEmpty()) {
      return way;
    }
    long[] splits_ms = new long[checkpoints.count()];
    for (int c = 0; c < splits_ms.length; c++) {
      splits_ms[c] = way.split_ms(c);
    }
    for (Shift shift : shifts) {
      int c = shift.checkpoint();
      if (way.seen(c) && way.seen(c - 1)) {
        long leg_ms = way.split_ms(c) - way.split_ms(c - 1);
        long repaired_ms = way.split_ms(c) - shift.late_ms(leg_ms, checkpoints.leg_mm(c));
        boolean possible = repaired_ms > splits_ms[Math.max(0, c - 1)] || c == 0 && repaired_ms > 0;
        splits_ms[c] = possible ? repaired_ms : splits_ms[c];
      }
    }
    return new Way(way.sex(), way.age(), splits_ms);
  }

  /** Whether one mat is off. */
  public Optional<Shift> shift(int checkpoint) {
    return shifts.stream().filter(shift -> shift.checkpoint() == checkpoint).findFirst();
  }
}

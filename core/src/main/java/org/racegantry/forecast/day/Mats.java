package org.racegantry.forecast.day;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.Way;

/**
 * Finds mats that do not stand where the course says. Of the time between the mats before and
 * behind it, a runner should have spent a certain part up to a mat; where everybody spent another,
 * it is the mat. The largest is taken first, because it shows at its neighbours too.
 */
final class Mats {
  /** Below this part of a leg, or this way, it may as well be the wind. */
  private static final double REMARKABLE = 0.013;

  private static final long REMARKABLE_MM = 40_000;

  /** Shifts are said in steps, so that they stand while more runners come. */
  private static final long STEP_MM = 20_000;

  private static final long STEP_MS = 10_000;

  private static final int ENOUGH = 100;
  private static final int MOST = 3;

  private final Checkpoints checkpoints;
  private final Runners runners;
  private final long now_ms;

  Mats(Checkpoints checkpoints, Runners runners, long now_ms) {
    this.checkpoints = checkpoints;
    this.runners = runners;
    this.now_ms = now_ms;
  }

  /** Those that are off, the largest first. */
  List<Shift> shifts(Told told) {
    List<Shift> found = new ArrayList<>();
    for (int round = 0; round < MOST; round++) {
      Optional<Shift> next = largest(told, new Day(checkpoints, new double[0][], found));
      if (next.isEmpty()) {
        break;
      }
      found.add(next.get());
    }
    return found;
  }

  private Optional<Shift> largest(Told told, Day repaired) {
    MatTally[] mats = new MatTally[checkpoints.finish()];
    Arrays.setAll(mats, c -> new MatTally());
    for (int runner = 0; runner < runners.count(); runner++) {
      told.take(runner, runners.way(runner));
      Way way = repaired.repaired(told.way(runner));
      long elapsed_ms = now_ms - runners.started_ms(runner);
      for (int c = 0; c < mats.length; c++) {
        boolean known = way.seen(c - 1) && way.seen(c) && way.seen(c + 1);
        if (known && way.split_ms(c + 1) <= elapsed_ms) {
          mats[c].add(way, c, elapsed_ms, told.legs(runner, c - 1));
        }
      }
    }
    List<Shift> shifts = new ArrayList<>();
    for (int c = 0; c < mats.length; c++) {
      if (repaired.shift(c).isEmpty() && mats[c].count() >= ENOUGH) {
        shift(c, mats[c], c == 0 ? null : mats[c - 1]).ifPresent(shifts::add);
      }
    }
    return shifts.stream().max(Comparator.comparingDouble(this::size));
  }

  /** Whichever kind lets runners differ less is the one it is. */
  private Optional<Shift> shift(int checkpoint, MatTally mat, MatTally before) {
    double place = mat.place();
    boolean far = Math.abs(place) * checkpoints.leg_mm(checkpoint) >= REMARKABLE_MM;
    if (!far || Math.abs(place) < REMARKABLE || !mat.bothLegsStandOut(before)) {
      return Optional.empty();
    }
    return Optional.of(
        mat.isClock()
            ? new Shift(checkpoint, Shift.Kind.CLOCK, inSteps(mat.clock_ms(), STEP_MS), mat.count())
            : new Shift(
                checkpoint,
                Shift.Kind.PLACE,
                inSteps(place * checkpoints.leg_mm(checkpoint), STEP_MM),
                mat.count()));
  }

  private static long inSteps(double amount, long step) {
    return Math.round(amount / step) * step;
  }

  private double size(Shift shift) {
    double part =
        switch (shift.kind()) {
          case CLOCK -> shift.amount() / MatTally.USUAL_MS;
          case PLACE -> (double) shift.amount() / checkpoints.leg_mm(shift.checkpoint());
        };
    return Math.abs(part);
  }
}

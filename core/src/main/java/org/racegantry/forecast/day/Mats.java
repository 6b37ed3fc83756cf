package org.racegantry.forecast.day;

import java.util.ArrayList;
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

  /** A leg of usual length, so that both kinds of shift are counted in the same steps. */
  private static final double USUAL_MS = 1_600_000;

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
    Tally[] places = new Tally[checkpoints.finish()];
    Tally[] clocks = new Tally[checkpoints.finish()];
    for (int c = 0; c < places.length; c++) {
      places[c] = new Tally();
      clocks[c] = new Tally();
    }
    for (int runner = 0; runner < runners.count(); runner++) {
      told.take(runner, runners.way(runner));
      add(told, runner, repaired.repaired(told.way(runner)), places, clocks);
    }
    List<Shift> shifts = new ArrayList<>();
    for (int c = 0; c < places.length; c++) {
      if (repaired.shift(c).isEmpty() && places[c].all() >= ENOUGH) {
        shift(c, places[c], clocks[c]).ifPresent(shifts::add);
      }
    }
    return shifts.stream().max(Comparator.comparingDouble(this::size));
  }

  private void add(Told told, int runner, Way way, Tally[] places, Tally[] clocks) {
    long elapsed_ms = now_ms - runners.started_ms(runner);
    for (int c = 0; c < places.length; c++) {
      boolean known = way.seen(c - 1) && way.seen(c) && way.seen(c + 1);
      if (known && way.split_ms(c + 1) <= elapsed_ms) {
        long[] legs_ms = told.legs(runner, c - 1);
        double part = (double) legs_ms[c] / (legs_ms[c] + legs_ms[c + 1]);
        double due_ms = part * (way.split_ms(c + 1) - way.split_ms(c - 1));
        double late_ms = way.split_ms(c) - way.split_ms(c - 1) - due_ms;
        places[c].add(late_ms / due_ms);
        clocks[c].add(late_ms / USUAL_MS);
      }
    }
  }

  /** Whichever kind lets runners differ less is the one it is. */
  private Optional<Shift> shift(int checkpoint, Tally places, Tally clocks) {
    double place = places.at(0.5);
    boolean far = Math.abs(place) * checkpoints.leg_mm(checkpoint) >= REMARKABLE_MM;
    if (!far || Math.abs(place) < REMARKABLE) {
      return Optional.empty();
    }
    double unlikePlace = spread(places) / Math.abs(place);
    double unlikeClock = spread(clocks) / Math.max(1e-9, Math.abs(clocks.at(0.5)));
    return Optional.of(
        unlikeClock < unlikePlace
            ? new Shift(
                checkpoint, Shift.Kind.CLOCK, Math.round(clocks.at(0.5) * USUAL_MS), clocks.all())
            : new Shift(
                checkpoint,
                Shift.Kind.PLACE,
                inSteps(place * checkpoints.leg_mm(checkpoint), STEP_MM),
                places.all()));
  }

  private static long inSteps(double amount, long step) {
    return Math.round(amount / step) * step;
  }

  private static double spread(Tally tally) {
    return tally.at(0.75) - tally.at(0.25);
  }

  private double size(Shift shift) {
    double part =
        switch (shift.kind()) {
          case CLOCK -> shift.amount() / USUAL_MS;
          case PLACE -> (double) shift.amount() / checkpoints.leg_mm(shift.checkpoint());
        };
    return Math.abs(part);
  }
}

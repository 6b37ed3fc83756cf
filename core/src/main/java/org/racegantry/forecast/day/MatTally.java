package org.racegantry.forecast.day;

import org.racegantry.forecast.Way;

/** What runners did about one mat: in the legs before and behind it, and in the one after those. */
final class MatTally {
  /** A leg of usual length, so that both kinds of shift are counted in the same steps. */
  static final double USUAL_MS = 1_600_000;

  /** A leg stands out by at least this part of what a shift would do to it. */
  private static final double STANDS_OUT = 0.15;

  private final Tally places = new Tally();
  private final Tally clocks = new Tally();
  private final Tally before = new Tally();
  private final Tally behind = new Tally();
  private final Tally beyond = new Tally();

  /**
   * Adds a runner who was seen on either side.
   *
   * @param legs_ms the legs forecast at the mat before
   */
  void add(Way way, int c, long elapsed_ms, long[] legs_ms) {
    long first_ms = way.split_ms(c) - way.split_ms(c - 1);
    long second_ms = way.split_ms(c + 1) - way.split_ms(c);
    double part = (double) legs_ms[c] / (legs_ms[c] + legs_ms[c + 1]);
    double due_ms = part * (first_ms + second_ms);
    places.add((first_ms - due_ms) / due_ms);
    clocks.add((first_ms - due_ms) / USUAL_MS);
    before.add(Math.log((double) first_ms / legs_ms[c]));
    behind.add(Math.log((double) second_ms / legs_ms[c + 1]));
    boolean further = c + 2 < way.count() && way.seen(c + 2);
    if (further && way.split_ms(c + 2) <= elapsed_ms) {
      beyond.add(Math.log((double) (way.split_ms(c + 2) - way.split_ms(c + 1)) / legs_ms[c + 2]));
    }
  }

  int count() {
    return places.all();
  }

  /** How much longer the leg to the mat is than it should be, as a part of it. */
  double place() {
    return places.at(0.5);
  }

  double clock_ms() {
    return clocks.at(0.5) * USUAL_MS;
  }

  /** Whether all being late by the same time explains more than all by the same way. */
  boolean isClock() {
    double unlikePlace = spread(places) / Math.abs(place());
    double unlikeClock = spread(clocks) / Math.max(1e-9, Math.abs(clocks.at(0.5)));
    return unlikeClock < unlikePlace;
  }

  private static double spread(Tally tally) {
    return tally.at(0.75) - tally.at(0.25);
  }

  /**
   * A slow leg is no shifted mat. Against the leg before both, and against the leg behind both, the
   * two must stand out, and to opposite sides.
   *
   * @param earlier what was seen about the mat before; null at the first
   */
  boolean bothLegsStandOut(MatTally earlier) {
    boolean first = earlier == null || earlier.count() == 0 || standOut(earlier.before.at(0.5));
    return first && (beyond.all() == 0 || standOut(beyond.at(0.5)));
  }

  private boolean standOut(double usual) {
    double least = STANDS_OUT * Math.abs(place());
    double side = Math.signum(place());
    return side * (before.at(0.5) - usual) >= least && side * (usual - behind.at(0.5)) >= least;
  }
}

package org.racegantry.forecast.day;

import java.util.List;
import org.racegantry.forecast.Checkpoints;
import org.racegantry.forecast.CourseModel;
import org.racegantry.forecast.Way;

/**
 * Learns a day. Those already past a mat are those who did not slow down; so each runner is asked
 * for only when well over the forecast time has passed, and counts as late who is not there by
 * then. For one thread; keeps what the model said, so that learning again costs little.
 */
public final class DayLearner {
  /** So much of the time a runner should need must have passed, for fast and slow alike. */
  private static final double PATIENCE = 1.2;

  /** Where more are late it is the mat, or a stopped race, and says nothing of a leg. */
  private static final double UNTRUSTED_LATE = 0.35;

  /** What is known before the day weighs as much as so many runners. */
  private static final double PRIOR = 100;

  /** So much of what a leg was slower is expected of the next. */
  private static final double CHAIN = 0.7;

  /** So much of what was seen is believed: who was in front is not like who comes. */
  private static final double DAMP = 0.8;

  private final CourseModel model;
  private final Checkpoints checkpoints;
  private final Day unrepaired;
  private Told raw;
  private Told told;

  public DayLearner(CourseModel model) {
    this.model = model;
    this.checkpoints = model.checkpoints();
    this.unrepaired = Day.unknown(checkpoints);
  }

  /** What is known of the day at a moment; no split after it is looked at. */
  public Day learn(Runners runners, long now_ms) {
    if (raw == null || !raw.fits(runners, List.of())) {
      raw = new Told(model, unrepaired, runners.count());
    }
    List<Shift> shifts = new Mats(checkpoints, runners, now_ms).shifts(raw);
    if (shifts.isEmpty()) {
      told = raw;
    } else if (told == null || !told.fits(runners, shifts)) {
      told = new Told(model, new Day(checkpoints, new double[0][], shifts), runners.count());
    }
    int count = checkpoints.count();
    Tally[][] tallies = new Tally[count][count];
    for (Tally[] row : tallies) {
      for (int leg = 0; leg < count; leg++) {
        row[leg] = new Tally();
      }
    }
    for (int runner = 0; runner < runners.count(); runner++) {
      told.take(runner, runners.way(runner));
      add(runner, now_ms - runners.started_ms(runner), tallies);
    }
    return new Day(checkpoints, slower(tallies), shifts);
  }

  private void add(int runner, long elapsed_ms, Tally[][] tallies) {
    Way way = told.way(runner);
    for (int seen = 0; seen < checkpoints.finish(); seen++) {
      if (!way.seen(seen)) {
        continue;
      }
      if (way.split_ms(seen) > elapsed_ms) {
        return;
      }
      add(way, told.legs(runner, seen), seen, elapsed_ms, tallies[seen]);
    }
  }

  private void add(Way way, long[] legs_ms, int seen, long elapsed_ms, Tally[] tallies) {
    long ahead_ms = 0;
    for (int leg = seen + 1; leg < checkpoints.count(); leg++) {
      ahead_ms += legs_ms[leg];
      if (way.split_ms(seen) + PATIENCE * ahead_ms > elapsed_ms) {
        return;
      }
      boolean there = way.seen(leg) && way.split_ms(leg) <= elapsed_ms;
      if (!there && !seenBehind(way, leg, elapsed_ms)) {
        tallies[leg].addLate();
      } else if (there && way.seen(leg - 1)) {
        long took_ms = way.split_ms(leg) - way.split_ms(leg - 1);
        tallies[leg].add(Math.log((double) Math.max(1, took_ms) / legs_ms[leg]));
      }
    }
  }

  private static boolean seenBehind(Way way, int checkpoint, long elapsed_ms) {
    for (int c = checkpoint + 1; c < way.count(); c++) {
      if (way.seen(c) && way.split_ms(c) <= elapsed_ms) {
        return true;
      }
    }
    return false;
  }

  /** A leg of which little is known is taken to be as the one before it, but less so. */
  private double[][] slower(Tally[][] tallies) {
    int count = checkpoints.count();
    double[][] slower = new double[count][count];
    for (int seen = 0; seen < count; seen++) {
      double before = 0;
      for (int leg = seen + 1; leg < count; leg++) {
        Tally tally = tallies[seen][leg];
        boolean trusted = tally.latePart() < UNTRUSTED_LATE;
        double weight = trusted ? tally.all() / (tally.all() + PRIOR) : 0;
        double known = trusted && tally.all() > 0 ? DAMP * tally.at(0.5) : 0;
        slower[seen][leg] = weight * known + (1 - weight) * CHAIN * before;
        before = slower[seen][leg];
      }
    }
    return slower;
  }
}

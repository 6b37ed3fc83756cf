package org.racegantry.story.moment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.racegantry.race.Basis;
import org.racegantry.race.Status;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Split;
import org.racegantry.story.Contest;
import org.racegantry.story.Sources;
import org.racegantry.story.Where;

/**
 * One contest, as every finder reads it.
 *
 * @param members positions of all entered, by bib
 * @param finish who is in
 * @param front who was first at each point; empty where nobody runs beside anybody
 * @param packs the lead groups of the same
 * @param beside whether times say who ran beside whom
 * @param open whether anybody is still running
 */
record Scene(
    Sources sources,
    Contest contest,
    int[] members,
    Finish finish,
    Front front,
    Packs packs,
    boolean beside,
    boolean open) {
  /** So many of the first must have started together where the own start ranks. */
  private static final int FRONT = 10;

  private static final long STARTED_TOGETHER_MS = 10_000;

  /**
   * The scene of a contest whose order at the finish is known.
   *
   * @param ranked whether they are a contest at all, and not those left over without a sex
   */
  static Scene of(Sources sources, Contest contest, int[] members, Finish finish, boolean ranked) {
    Results results = sources.results();
    boolean open = false;
    for (int athlete : members) {
      open |= results.status(athlete) == Status.RUNNING;
    }
    // While fewer are in, more may follow who started later: what was told would be taken back.
    boolean known = !open || finish.size() >= FRONT || contest.race().basis() == Basis.GUN;
    boolean beside = ranked && known && sideBySide(results, contest, finish);
    int[] runners = beside && members.length > 1 ? members : new int[0];
    Front front = Front.of(results, contest.race().basis(), runners);
    Packs packs = Packs.of(results, front, open);
    return new Scene(sources, contest, members, finish, front, packs, beside, open);
  }

  /**
   * Whether times say who ran beside whom. They do where the gun ranks. Where the own start ranks,
   * they do only if the first in all crossed the start of one gun within a few seconds.
   */
  private static boolean sideBySide(Results results, Contest contest, Finish finish) {
    if (contest.race().basis() == Basis.GUN) {
      return true;
    }
    long first_ms = Long.MAX_VALUE;
    long last_ms = Long.MIN_VALUE;
    for (int k = 0; k < Math.min(FRONT, finish.size()); k++) {
      int athlete = finish.who(k);
      long start_ms = results.seenAt_ms(athlete, 0);
      if (results.gun_ms(athlete) != results.gun_ms(finish.who(0))) {
        return false;
      }
      if (start_ms == Split.UNKNOWN) {
        continue;
      }
      first_ms = Math.min(first_ms, start_ms);
      last_ms = Math.max(last_ms, start_ms);
    }
    return last_ms != Long.MIN_VALUE && last_ms - first_ms <= STARTED_TOGETHER_MS;
  }

  Results results() {
    return sources.results();
  }

  /** The timing points in course order. */
  List<TimingPoint> points() {
    return results().setup().points();
  }

  TimingPoint point(int p) {
    return points().get(p);
  }

  /** The position of the last point. */
  int last() {
    return points().size() - 1;
  }

  /** The finish line. */
  Where line() {
    return Where.at(point(last()).distance_mm());
  }

  /** Whether anybody has won. */
  boolean won() {
    return finish.size() > 0;
  }

  /** Behind the winner in whole official seconds; none for who is not in. */
  Optional<Long> behindWinner_s(int athlete) {
    int k = finish.indexOf(athlete);
    return k < 0 ? Optional.empty() : Optional.of(finish.gap_s(0, k));
  }

  /** The place at the finish, or 0. */
  int place(int athlete) {
    int k = finish.indexOf(athlete);
    return k < 0 ? 0 : finish.place(k);
  }

  /** The official time, or {@link Split#UNKNOWN}. */
  long time_s(int athlete) {
    int k = finish.indexOf(athlete);
    return k < 0 ? Split.UNKNOWN : finish.time_s(k);
  }

  /** Whether an entrant at this position, or -1, is in this contest. */
  boolean has(int athlete) {
    return athlete >= 0 && Arrays.binarySearch(members, athlete) >= 0;
  }

  /** Whether somebody was at the start, as far as is known. */
  boolean started(int athlete) {
    Status status = results().status(athlete);
    return status != Status.DNS && status != Status.NOT_SEEN;
  }

  /** Whether two started together in a contest run side by side. */
  boolean together(int one, int other) {
    return front.started() > 0 && front.together(one, other);
  }

  /** Time at a point as it is printed, or {@link Split#UNKNOWN} where no read shows it. */
  long printed_s(int athlete, int p) {
    return OfficialTime.seconds(front.elapsed_ms(athlete, p));
  }
}

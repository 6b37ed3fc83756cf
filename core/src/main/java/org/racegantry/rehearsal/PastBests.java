package org.racegantry.rehearsal;

import org.racegantry.race.Entrant;

/**
 * What a simulated entrant has run before, as an entry form would say it: a first marathon, a best
 * a little faster than the day's time as most are, or nothing said. Stands for nobody.
 *
 * @param personal_ms best earlier time in whole seconds, {@link Entrant#DEBUT} or {@link
 *     Entrant#UNKNOWN}
 * @param season_ms best time of the season in whole seconds, never faster than the personal one, or
 *     {@link Entrant#UNKNOWN}
 */
record PastBests(long personal_ms, long season_ms) {
  private static final PastBests DEBUT = new PastBests(Entrant.DEBUT, Entrant.UNKNOWN);
  private static final PastBests NOT_SAID = new PastBests(Entrant.UNKNOWN, Entrant.UNKNOWN);
  private static final int SAYS_NOTHING = 200;
  private static final int RACED_THIS_SEASON = 120;

  /**
   * The bests of somebody who runs this race in {@code net_ms}.
   *
   * @param age in years: the older, the longer ago the best
   */
  static PastBests of(FinishTimes field, long net_ms, int age, Dice dice) {
    if (dice.chance(firstTimers(net_ms))) {
      return DEBUT;
    }
    if (dice.chance(SAYS_NOTHING)) {
      return NOT_SAID;
    }
    long faster = 3L * age / 2 - 10;
    long best_ms = net_ms - net_ms * (faster + dice.bell(50)) / 1000;
    long personal_ms = wholeSeconds(Math.max(best_ms, field.fastest_ms() * 98 / 100));
    if (!dice.chance(RACED_THIS_SEASON)) {
      return new PastBests(personal_ms, Entrant.UNKNOWN);
    }
    long lately_ms = wholeSeconds(net_ms + net_ms * dice.bell(40) / 1000);
    return new PastBests(personal_ms, Math.max(personal_ms, lately_ms));
  }

  /**
   * How many in a thousand run their first marathon: few of the fast, more than half at the end.
   */
  private static int firstTimers(long net_ms) {
    return Math.clamp((net_ms - 9_000_000) / 20_000, 40, 600);
  }

  private static long wholeSeconds(long time_ms) {
    return time_ms / 1000 * 1000;
  }
}

package org.racegantry.records;

import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Split;

/**
 * A record that may fall at one point of the course.
 *
 * @param key which record
 * @param point position of the point in the setup
 * @param at the point
 * @param finish whether that is the finish
 * @param slowest_s whoever is slower than this has no chance; {@link Split#UNKNOWN} where the book
 *     holds no mark as of the day
 */
record Stake(RecordKey key, int point, TimingPoint at, boolean finish, long slowest_s) {
  boolean hasMark() {
    return slowest_s != Split.UNKNOWN;
  }

  /** Whether a time may be more than a plain no. */
  boolean hasChance(long official_s) {
    return official_s <= slowest_s;
  }
}

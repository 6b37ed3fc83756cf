package org.racegantry.publish.runner;

import org.racegantry.forecast.Band;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.OfficialTime;

/**
 * What was said of a finish when its runner passed a point, by what was read until then.
 *
 * @param position of the point in the setup
 * @param finish the forecast finish, in milliseconds by the basis that ranks
 * @param came_ms the finish that came
 */
record SaidThen(int position, TimingPoint point, Band finish, long came_ms) {
  /** How many seconds later than said the finish came, as both are shown. */
  long off_s() {
    return OfficialTime.seconds(came_ms) - OfficialTime.seconds(finish.median_ms());
  }

  /** Whether the finish came within the band for 8 of 10, as both are shown. */
  boolean inside() {
    long came_s = OfficialTime.seconds(came_ms);
    return came_s >= OfficialTime.seconds(finish.low80_ms())
        && came_s <= OfficialTime.seconds(finish.high80_ms());
  }
}

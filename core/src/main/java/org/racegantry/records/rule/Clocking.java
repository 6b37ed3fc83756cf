package org.racegantry.records.rule;

import java.util.Objects;
import org.racegantry.scoring.OfficialTime;

/**
 * A time as it was measured.
 *
 * @param elapsed_ms from the gun, or from the own start where that ranks and is asked for
 * @param fromGun whether it counts from the gun
 * @param wave whose gun
 * @param gunPlanned whether that gun is only the planned start, because none was recorded
 */
public record Clocking(long elapsed_ms, boolean fromGun, String wave, boolean gunPlanned) {
  public Clocking {
    Objects.requireNonNull(wave, "wave");
  }

  /** Up to the next whole second. */
  public long official_s() {
    return OfficialTime.seconds(elapsed_ms);
  }
}

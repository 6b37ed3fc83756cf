package org.racegantry.story;

import java.util.Objects;
import org.racegantry.race.Race;

/**
 * Those who race each other: one sex of one race.
 *
 * @param race the race
 * @param sex {@code M}, {@code F} or {@code X}; empty where nobody's sex is known
 */
public record Contest(Race race, String sex) {
  public Contest {
    Objects.requireNonNull(race, "race");
    Objects.requireNonNull(sex, "sex");
  }
}

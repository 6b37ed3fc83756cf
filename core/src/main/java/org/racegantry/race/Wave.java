package org.racegantry.race;

import java.time.LocalTime;
import java.util.Objects;

/**
 * Entrants who start on one gun.
 *
 * @param id short name, unique in the race
 * @param planned planned start, local time on race day; stands in, marked, until the gun is a fact
 */
public record Wave(String id, LocalTime planned) {
  public Wave {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(planned, "planned");
  }
}

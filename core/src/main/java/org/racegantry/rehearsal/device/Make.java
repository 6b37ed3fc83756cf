package org.racegantry.rehearsal.device;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * What an emulated reader is.
 *
 * @param reader the id of its reads in the race file, and the name it gives itself where it can
 * @param zone what its own clock is set to
 * @param raceDay the first day of the race
 * @param mode a way of its protocol, such as {@code v1} or {@code push}; empty for the usual one
 */
public record Make(String reader, ZoneId zone, LocalDate raceDay, String mode) {
  public Make {
    Objects.requireNonNull(reader, "reader");
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(raceDay, "raceDay");
    Objects.requireNonNull(mode, "mode");
  }
}

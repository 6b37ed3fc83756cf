package org.racegantry.protocol;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a talk, or the reading of a log, must be told because the bytes do not say it.
 *
 * @param reader our name for the device, for protocols in which it gives none itself; may be empty
 * @param zone what its local times are in
 * @param raceDay the first day of the race, for times without a date
 * @param reached up to which number each stretch of its records is on stable storage
 * @param options what the readers file says beyond this, in the protocol's own words
 */
public record Setting(
    String reader,
    ZoneId zone,
    LocalDate raceDay,
    SortedMap<String, Long> reached,
    SortedMap<String, String> options) {
  public Setting {
    Objects.requireNonNull(reader, "reader");
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(raceDay, "raceDay");
    reached = Collections.unmodifiableSortedMap(new TreeMap<>(reached));
    options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
  }

  /** A first talk with a device, without options. */
  public static Setting of(String reader, ZoneId zone, LocalDate raceDay) {
    return new Setting(reader, zone, raceDay, new TreeMap<>(), new TreeMap<>());
  }

  /** The number up to which a stretch is stored, or 0. */
  public long reachedIn(String stretch) {
    return reached.getOrDefault(stretch, 0L);
  }

  /** What an option says, or {@code otherwise}. */
  public String option(String name, String otherwise) {
    return options.getOrDefault(name, otherwise);
  }

  /** The same device, with what was stored of it since. */
  public Setting having(Map<String, Long> stored) {
    return new Setting(reader, zone, raceDay, new TreeMap<>(stored), options);
  }
}

package org.racegantry.protocol;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The local clocks of several readers that speak over one connection, or stand in one file: each
 * has come to midnight, or to the end of summer time, at a moment of its own. Confined to one
 * thread.
 */
public final class LocalClocks {
  /** More readers than one connection has; what lies beyond shares one clock. */
  private static final int READERS_MAX = 1_000;

  private final SortedMap<String, LocalClock> clocks = new TreeMap<>();
  private final Setting setting;
  private final LocalClock others;

  /** Clocks in the zone of a setting, at its race. */
  public LocalClocks(Setting setting) {
    this.setting = setting;
    this.others = made();
  }

  /** The clock of the reader with this name. */
  public LocalClock of(String reader) {
    LocalClock known = clocks.get(reader);
    if (known != null) {
      return known;
    }
    if (clocks.size() == READERS_MAX) {
      return others;
    }
    LocalClock made = made();
    clocks.put(reader, made);
    return made;
  }

  private LocalClock made() {
    return new LocalClock(setting.zone(), setting.raceDay());
  }
}

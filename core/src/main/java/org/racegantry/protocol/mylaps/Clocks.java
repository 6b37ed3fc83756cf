package org.racegantry.protocol.mylaps;

import java.util.SortedMap;
import java.util.TreeMap;
import org.racegantry.protocol.LocalClock;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.WallTime;

/** The local clock of each location, and the moments its times mean. */
final class Clocks {
  /** More locations than any exporter has; what lies beyond shares one clock. */
  private static final int LOCATIONS_MAX = 1_000;

  private static final long FIRST_ms = 315_532_800_000L;
  private static final long END_ms = 4_102_444_800_000L;
  private static final String TIME_MEND = "write a time of day as hh:mm:ss.mmm";

  private final SortedMap<String, LocalClock> clocks = new TreeMap<>();
  private final LocalClock others;
  private final Setting setting;

  Clocks(Setting setting) {
    this.setting = setting;
    this.others = new LocalClock(setting.zone(), setting.raceDay());
  }

  /** The moment of a time of day, at a day that may be left out. */
  long moment_ms(
      String location, String time, int timeColumn, String date, int dateColumn, long now)
      throws BadRecord {
    long ofDay_ms = WallTime.ofDay_ms(time);
    if (ofDay_ms == WallTime.NONE) {
      throw new BadRecord(timeColumn, time, TIME_MEND);
    }
    if (date.isEmpty()) {
      return of(location).momentOfDay_ms(ofDay_ms, now);
    }
    long day = WallTime.day(date);
    if (day == WallTime.NONE) {
      throw new BadRecord(dateColumn, date, "write the date as YYMMDD, such as 250413");
    }
    return local_ms(location, day * WallTime.DAY_MS + ofDay_ms, dateColumn);
  }

  /** The moment of a time that may begin with its date. */
  long moment_ms(String location, String time, int column, long now_ms) throws BadRecord {
    long local_ms = WallTime.dateAndTime_ms(time);
    return local_ms == WallTime.NONE
        ? moment_ms(location, time, column, "", column, now_ms)
        : local_ms(location, local_ms, column);
  }

  /** The moment of milliseconds since 1970-01-01 00:00 local. */
  long local_ms(String location, long local_ms, int column) throws BadRecord {
    return plausible_ms(of(location).moment_ms(plausible_ms(local_ms, column)), column);
  }

  /** A moment in the years of chip timing. */
  static long plausible_ms(long moment_ms, int column) throws BadRecord {
    if (!isPlausible(moment_ms)) {
      throw new BadRecord(column, Long.toString(moment_ms), "send a time from 1980 to 2099");
    }
    return moment_ms;
  }

  /** Whether a moment is in the years of chip timing. */
  static boolean isPlausible(long moment_ms) {
    return moment_ms >= FIRST_ms && moment_ms < END_ms;
  }

  private LocalClock of(String location) {
    LocalClock known = clocks.get(location);
    if (known != null || clocks.size() == LOCATIONS_MAX) {
      return known == null ? others : known;
    }
    LocalClock made = new LocalClock(setting.zone(), setting.raceDay());
    clocks.put(location, made);
    return made;
  }
}

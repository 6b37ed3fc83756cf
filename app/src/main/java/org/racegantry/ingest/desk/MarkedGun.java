package org.racegantry.ingest.desk;

import java.util.List;
import org.racegantry.ingest.problem.Shown;
import org.racegantry.race.GunMark;

/**
 * A gun a device marked, once however often it was sent.
 *
 * @param number its place among the marks in order of arrival, from 1; it stays when more come
 * @param mark what the device said
 * @param corrected_ms when it was, after the clock correction in force, in milliseconds since 1970
 * @param waves ids of the waves whose gun stands there
 */
public record MarkedGun(int number, GunMark mark, long corrected_ms, List<String> waves) {
  /** A gun within so much of a mark is the mark's, confirmed. */
  public static final long SAME_MS = 1;

  public MarkedGun {
    waves = List.copyOf(waves);
  }

  /** {@code 2 10:00:00.123 by Start (ext-gun), the gun of elite}. */
  public String words(RaceTime time) {
    String kind = mark.kind().isEmpty() ? "" : " (" + Shown.plain(mark.kind()) + ")";
    String own =
        corrected_ms == mark.time_ms() ? "" : ", by its own clock " + time.show(mark.time_ms());
    String gun = waves.isEmpty() ? "" : ", the gun of " + String.join(", ", waves);
    return number
        + "  "
        + time.show(corrected_ms)
        + " by "
        + Shown.plain(mark.reader())
        + kind
        + own
        + gun;
  }
}

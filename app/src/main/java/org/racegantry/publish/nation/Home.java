package org.racegantry.publish.nation;

import org.racegantry.publish.PublicFace;
import org.racegantry.publish.site.Figures;

/**
 * A runner at a point, as one of a nation.
 *
 * @param place among all of the sex
 * @param shared whether another has the same place
 * @param bib the number on the chest
 * @param face who it is, as far as that is shown
 * @param time_ms the time that ranked, elapsed, in milliseconds
 * @param gap_s whole seconds behind the leader of the sex, between official times
 */
public record Home(
    int place, boolean shared, String bib, PublicFace face, long time_ms, long gap_s) {
  /** {@code 6}, or {@code =6} where another has the same place. */
  public String placed() {
    return placed(place, shared);
  }

  static String placed(int place, boolean shared) {
    return (shared ? "=" : "") + place;
  }

  /** The name, given name first. */
  public String name() {
    return face.name();
  }

  /** The official time of the point: {@code 2:08:07}. */
  public String time() {
    return Figures.time(time_ms);
  }

  /** {@code +6:42} behind the leader; a dash for who leads. */
  public String gap() {
    return place == 1 ? Figures.NONE : Figures.gap(0, gap_s * 1000);
  }
}

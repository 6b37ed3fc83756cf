package org.racegantry.publish.control.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Act;
import org.racegantry.race.ActLedger;
import org.racegantry.race.Change;
import org.racegantry.race.Wave;

/**
 * The gun of a wave.
 *
 * @param planned the time of day it was planned for
 * @param fired the time of day it was fired, or empty
 * @param due whether it should have been fired by now and is not recorded
 */
public record GunRow(String wave, String planned, String fired, boolean due) {
  /** A row for each wave, in the order of the setup. */
  public static List<GunRow> of(SnapshotView view, long now_ms) {
    Map<String, Long> fired = new TreeMap<>();
    for (Act act : new ActLedger(view.results().acts()).inForce()) {
      for (Change change : act.changes()) {
        if (change instanceof Change.GunSet gun) {
          fired.put(gun.wave(), gun.time_ms());
        }
      }
    }
    List<GunRow> rows = new ArrayList<>();
    for (Wave wave : view.setup().waves()) {
      Long at_ms = fired.get(wave.id());
      long planned_ms = view.setup().planned_ms(wave);
      rows.add(
          new GunRow(
              wave.id(),
              RaceClock.seconds(planned_ms, view.setup().zone()),
              at_ms == null ? "" : RaceClock.millis(at_ms, view.setup().zone()),
              at_ms == null && now_ms > planned_ms));
    }
    return rows;
  }
}

package org.racegantry.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.racegantry.race.Change;
import org.racegantry.race.Entrant;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Wave;

/** Which race and gun an entrant has, by the rule of scoring, with every gun on time. */
final class Starters {
  private final RaceSetup setup;
  private final Map<String, Long> guns_ms = new TreeMap<>();

  Starters(RaceSetup setup) {
    this.setup = setup;
    for (Wave wave : setup.waves()) {
      guns_ms.put(wave.id(), setup.planned_ms(wave));
    }
  }

  /** The gun of every wave, fired as planned. */
  List<Change.GunSet> guns() {
    return setup.waves().stream()
        .map(wave -> new Change.GunSet(wave.id(), guns_ms.get(wave.id())))
        .toList();
  }

  /** The race the entry names, else the first that takes the entrant in, else the last. */
  Race race(Entrant entrant) {
    for (Race race : setup.races()) {
      if (race.id().equals(entrant.race())) {
        return race;
      }
    }
    for (Race race : setup.races()) {
      boolean wave = race.waves().isEmpty() || race.waves().contains(entrant.wave());
      if (wave && race.filter().takes(entrant)) {
        return race;
      }
    }
    return setup.races().getLast();
  }

  /** The gun of the entrant's wave, in milliseconds since 1970. */
  long gun_ms(Entrant entrant) {
    Long own = guns_ms.get(entrant.wave());
    if (own != null) {
      return own;
    }
    List<String> waves = race(entrant).waves();
    return waves.isEmpty()
        ? guns_ms.get(setup.waves().getFirst().id())
        : guns_ms.get(waves.getFirst());
  }
}

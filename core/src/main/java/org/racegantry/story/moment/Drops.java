package org.racegantry.story.moment;

import java.util.List;

/** Who of the lead group lost it, and between which points. */
final class Drops {
  private Drops() {}

  /** Every loss, for good or for a while. */
  static List<Moment> of(Scene scene, List<Spell> spells) {
    return spells.stream().map(spell -> dropped(scene, spell)).toList();
  }

  private static Moment dropped(Scene scene, Spell spell) {
    return new Moment.Dropped(
        scene.contest(),
        spell.athlete(),
        scene.point(spell.with()),
        scene.point(spell.without()),
        spell.gaps().getFirst().gap_ms(),
        Spell.between(scene, spell.with(), spell.without()));
  }
}

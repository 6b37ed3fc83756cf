package org.racegantry.story.moment;

import java.util.List;

/** Who lost the lead group and came back to it. */
final class Comebacks {
  private Comebacks() {}

  /** Every return. */
  static List<Moment> of(Scene scene, List<Spell> spells) {
    return spells.stream().filter(Spell::returned).map(spell -> back(scene, spell)).toList();
  }

  private static Moment back(Scene scene, Spell spell) {
    return new Moment.CameBack(
        scene.contest(),
        spell.athlete(),
        spell.gaps(),
        spell.worst(),
        scene.point(spell.apart()),
        scene.point(spell.back()),
        scene.place(spell.athlete()),
        Spell.between(scene, spell.apart(), spell.back()));
  }
}

package org.racegantry.story.moment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.racegantry.story.Sureness;

/**
 * Finds when those of the lead group were without it. What is no news is left out: a lead of one
 * that the whole group closed again. Whoever is a few seconds behind the last of the group has not
 * lost it yet; whoever lost it has it back when in it.
 */
final class Spells {
  /** Who loses no more than this on the last leg was there for the sprint. */
  private static final long LAST_LEG_S = 10;

  private final Scene scene;
  private final int athlete;
  private final List<Spell> spells = new ArrayList<>();
  private int lastIn = Spell.NEVER;
  private Spell open;

  private Spells(Scene scene, int athlete) {
    this.scene = scene;
    this.athlete = athlete;
  }

  /** All of a contest, runner by runner. */
  static List<Spell> of(Scene scene) {
    List<Spell> all = new ArrayList<>();
    for (int athlete : scene.front().people()) {
      all.addAll(new Spells(scene, athlete).find());
    }
    return all;
  }

  private List<Spell> find() {
    for (int p = 1; p < scene.last(); p++) {
      switch (scene.packs().contact(athlete, p)) {
        case IN -> in(p);
        case OUT ->
            out(p, new Moment.Gap(scene.point(p), scene.packs().gap_ms(athlete, p), sure(p)));
        case NEAR -> near(p);
        case UNKNOWN -> {
          // A runner who was not read is neither with the group nor behind it.
        }
      }
    }
    scene.behindWinner_s(athlete).ifPresent(this::finished);
    if (open != null) {
      spells.add(open);
    }
    return spells.stream().filter(this::isNews).toList();
  }

  private Sureness sure(int p) {
    return scene.packs().sureness(p);
  }

  private void in(int p) {
    if (open != null) {
      Moment.Gap closed = new Moment.Gap(scene.point(p), scene.packs().gap_ms(athlete, p), sure(p));
      spells.add(open.and(open.apart(), p, closed));
      open = null;
    }
    lastIn = p;
  }

  private void near(int p) {
    if (open != null) {
      out(p, new Moment.Gap(scene.point(p), scene.packs().gap_ms(athlete, p), sure(p)));
    } else if (lastIn != Spell.NEVER) {
      lastIn = p;
    }
  }

  private void out(int p, Moment.Gap gap) {
    if (open != null) {
      open = open.and(p, Spell.NEVER, gap);
    } else if (lastIn != Spell.NEVER) {
      open = new Spell(athlete, lastIn, p, p, Spell.NEVER, List.of(gap));
    }
  }

  private void finished(long behind_s) {
    int finish = scene.last();
    Moment.Gap gap = new Moment.Gap(scene.point(finish), behind_s * 1_000, Sureness.MEASURED);
    if (open == null && behind_s > LAST_LEG_S) {
      out(finish, gap);
    } else if (open != null && behind_s * 1_000 <= Pack.TOGETHER_MS) {
      spells.add(open.and(open.apart(), finish, gap));
      open = null;
    }
  }

  private boolean isNews(Spell spell) {
    return !spell.returned() || groupStayedAhead(spell);
  }

  /** Where most of the group came back with somebody, a breakaway failed, and nobody came back. */
  private boolean groupStayedAhead(Spell spell) {
    Optional<Pack> ahead = scene.packs().at(spell.apart());
    List<Integer> others =
        togetherAt(spell.back()).stream().filter(other -> other != athlete).toList();
    long stayed = others.stream().filter(other -> ahead.orElseThrow().has(other)).count();
    return 2 * stayed >= others.size();
  }

  private List<Integer> togetherAt(int p) {
    if (p < scene.last()) {
      return scene.packs().at(p).orElseThrow().who();
    }
    List<Integer> together = new ArrayList<>();
    for (int k = 0; k < scene.finish().size(); k++) {
      if (scene.finish().gap_s(0, k) * 1_000 > Pack.TOGETHER_MS) {
        break;
      }
      together.add(scene.finish().who(k));
    }
    return together;
  }
}

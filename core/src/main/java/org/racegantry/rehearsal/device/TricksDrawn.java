package org.racegantry.rehearsal.device;

import java.util.EnumMap;
import java.util.Map;
import org.racegantry.rehearsal.Dice;

/** What chance has in store for one reader, frame by frame. */
final class TricksDrawn {
  private final Mischief mischief;
  private final Dice dice;
  private final Noise noise;
  private final Map<Trick, Dice> chances = new EnumMap<>(Trick.class);
  private final Map<Trick, Integer> played = new EnumMap<>(Trick.class);

  /** Each trick has dice of its own, so that none moves another. */
  TricksDrawn(Mischief mischief, long purpose, Noise noise) {
    this.mischief = mischief;
    this.dice = Dice.of(mischief.seed(), purpose);
    this.noise = noise;
    for (Trick trick : mischief.tricks()) {
      chances.put(trick, Dice.of(dice.next(), trick.ordinal()));
    }
  }

  /** Whether this trick happens now. */
  boolean happens(Trick trick) {
    boolean thrown = chances.containsKey(trick) && chances.get(trick).chance(mischief.perMille());
    int before = played.getOrDefault(trick, 0);
    if (!thrown || before >= mischief.most()) {
      return false;
    }
    played.put(trick, before + 1);
    return true;
  }

  byte[] nonsense() {
    return noise.frame(dice);
  }

  boolean nonsenseEndsConnection() {
    return noise.endsConnection();
  }

  /** Where to cut a frame: after at least one byte, before its last one. */
  int cut(int length) {
    return length < 2 ? length : (int) dice.between(1, length - 1);
  }
}

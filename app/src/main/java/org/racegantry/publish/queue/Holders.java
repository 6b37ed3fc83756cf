package org.racegantry.publish.queue;

import java.util.Arrays;
import org.racegantry.scoring.Kit;
import org.racegantry.scoring.Results;

/**
 * Whose chip each chip read so far is. Kept while the acts are the same, because looking everybody
 * up anew costs more than all the rest. Confined to one thread.
 */
final class Holders {
  private static final int NOBODY = -1;

  private int acts = -1;
  private int known;
  private int[] holder = new int[0];
  private int[] firstChip = new int[0];
  private int[] nextChip = new int[0];

  /** Brings it up to some results and the reads counted for them. */
  void follow(Results results, ReadTally tally, long now_ms) {
    Kit kit = results.kit();
    if (kit.acts() != acts) {
      acts = kit.acts();
      known = 0;
      firstChip = new int[results.entrants().size()];
      Arrays.fill(firstChip, NOBODY);
    }
    if (holder.length < tally.chips()) {
      holder = Arrays.copyOf(holder, Math.max(tally.chips(), holder.length * 2));
      nextChip = Arrays.copyOf(nextChip, holder.length);
    }
    for (; known < tally.chips(); known++) {
      int entrant = kit.holder(tally.chip(known), now_ms);
      holder[known] = entrant;
      if (entrant >= 0) {
        nextChip[known] = firstChip[entrant];
        firstChip[entrant] = known;
      }
    }
  }

  /** The entrant who holds a chip now, or -1. */
  int holder(int chip) {
    return holder[chip];
  }

  /** One of the entrant's chips that were read, or -1. */
  int firstChip(int entrant) {
    return firstChip[entrant];
  }

  /** The next chip of the same entrant, or -1. */
  int nextChip(int chip) {
    return nextChip[chip];
  }
}

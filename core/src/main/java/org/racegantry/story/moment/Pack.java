package org.racegantry.story.moment;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.scoring.Split;
import org.racegantry.story.Sureness;

/**
 * The lead group at a point: everybody up to the first gap of more than three seconds.
 *
 * @param who in order of passing; never empty
 * @param ms their times, elapsed
 * @param whole whether the group is known to end here: the front is known no further than {@link
 *     Front#WIDTH}
 * @param sureness careful where somebody who may belong to it was not read here
 */
record Pack(List<Integer> who, List<Long> ms, boolean whole, Sureness sureness) {
  /** A wider gap than this to the one before, and a runner is on another's heels no more. */
  static final long TOGETHER_MS = 3_000;

  /** No further behind the last of the group, and contact is not lost: it takes a stride or two. */
  static final long NEAR_MS = 5_000;

  Pack {
    who = List.copyOf(who);
    ms = List.copyOf(ms);
  }

  /** The group as it was read; none where nobody was. */
  static List<Pack> read(Front front, int p) {
    List<Integer> who = new ArrayList<>();
    List<Long> ms = new ArrayList<>();
    for (int k = 0; k < front.size(p); k++) {
      if (k > 0 && front.ms(p, k) - front.ms(p, k - 1) > TOGETHER_MS) {
        break;
      }
      who.add(front.who(p, k));
      ms.add(front.ms(p, k));
    }
    boolean whole = who.size() < front.size(p) || front.whole(p);
    return who.isEmpty() ? List.of() : List.of(new Pack(who, ms, whole, Sureness.MEASURED));
  }

  int leader() {
    return who.getFirst();
  }

  long lead_ms() {
    return ms.getFirst();
  }

  long last_ms() {
    return ms.getLast();
  }

  boolean has(int athlete) {
    return who.contains(athlete);
  }

  /** Whether somebody leads with nobody near. */
  boolean alone(int athlete) {
    return who.size() == 1 && leader() == athlete;
  }

  Pack careful() {
    return new Pack(who, ms, whole, Sureness.CAREFUL);
  }

  /** How somebody with this time, or {@link Split#UNKNOWN}, stood to it. */
  Contact contact(int athlete, long here_ms) {
    if (has(athlete)) {
      return Contact.IN;
    }
    if (here_ms == Split.UNKNOWN || !whole && here_ms >= last_ms()) {
      return Contact.UNKNOWN;
    }
    return here_ms - last_ms() <= NEAR_MS ? Contact.NEAR : Contact.OUT;
  }
}

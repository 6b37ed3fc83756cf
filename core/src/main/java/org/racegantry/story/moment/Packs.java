package org.racegantry.story.moment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Split;
import org.racegantry.story.Sureness;

/**
 * The lead group at each point between start and finish. Where somebody who was not read may have
 * been part of it, it is told with care; where somebody may have been ahead of it, nobody knows who
 * led, and there is none.
 */
final class Packs {
  private final List<Optional<Pack>> packs;
  private final Front front;
  private final Unread unread;
  private final List<TimingPoint> points;

  private Packs(Front front, Unread unread, List<TimingPoint> points, List<Optional<Pack>> packs) {
    this.front = front;
    this.unread = unread;
    this.points = points;
    this.packs = List.copyOf(packs);
  }

  /**
   * The groups of a front.
   *
   * @param open whether anybody is still running: then a group read just now may not be all in
   */
  static Packs of(Results results, Front front, boolean open) {
    List<List<Pack>> read = new ArrayList<>();
    for (int p = 0; p < front.points(); p++) {
      boolean between = p > 0 && p < front.points() - 1;
      read.add(between ? Pack.read(front, p) : List.of());
    }
    Unread unread = new Unread(front, read);
    StillOut still = new StillOut(results, front, open);
    List<Optional<Pack>> packs = new ArrayList<>();
    List<Integer> before = List.of();
    for (int p = 0; p < read.size(); p++) {
      Optional<Pack> pack = read.get(p).stream().findFirst();
      boolean hidden = pack.isPresent() && unread.mayHaveLed(p, pack.get());
      boolean unsure =
          pack.isPresent()
              && (still.mayComeTo(p, pack.get(), before)
                  || !pack.get().whole()
                  || unread.mayBelong(p, pack.get()));
      packs.add(hidden ? Optional.empty() : unsure ? pack.map(Pack::careful) : pack);
      before = pack.map(Pack::who).orElse(before);
    }
    return new Packs(front, unread, results.setup().points(), packs);
  }

  /** The group at a point, where it is known who led. */
  Optional<Pack> at(int p) {
    return packs.get(p);
  }

  /** How somebody stood to it. */
  Contact contact(int athlete, int p) {
    return at(p)
        .map(pack -> pack.contact(athlete, front.elapsed_ms(athlete, p)))
        .orElse(Contact.UNKNOWN);
  }

  /** Behind the leader at a point where it is known who led; only for who was read there. */
  long gap_ms(int athlete, int p) {
    long here_ms = front.elapsed_ms(athlete, p);
    if (here_ms == Split.UNKNOWN) {
      throw new IllegalStateException("no gap of somebody who was not read");
    }
    return Math.max(0, here_ms - at(p).orElseThrow().lead_ms());
  }

  /** How surely the group at a point is known. */
  Sureness sureness(int p) {
    return at(p).map(Pack::sureness).orElse(Sureness.CAREFUL);
  }

  /** How far ahead of the next a lone leader was; careful where an unread runner may be next. */
  Moment.Gap margin(int p) {
    Pack pack = at(p).orElseThrow();
    long next_ms = front.ms(p, 1);
    boolean sure = pack.sureness() == Sureness.MEASURED && !unread.mayBeBefore(p, next_ms);
    Sureness sureness = sure ? Sureness.MEASURED : Sureness.CAREFUL;
    return new Moment.Gap(points.get(p), next_ms - pack.lead_ms(), sureness);
  }
}

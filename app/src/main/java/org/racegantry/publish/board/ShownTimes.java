package org.racegantry.publish.board;

import org.racegantry.publish.site.BoardQuery;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Basis;
import org.racegantry.race.Race;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Split;

/** The times a board shows: from the gun, or from the own start, as somebody asked for. */
final class ShownTimes {
  private final Results results;
  private final Basis basis;

  private ShownTimes(Results results, Basis basis) {
    this.results = results;
    this.basis = basis;
  }

  static ShownTimes of(SnapshotView view, Race race, BoardQuery query) {
    return new ShownTimes(view.results(), query.basis(race.basis()));
  }

  Basis basis() {
    return basis;
  }

  /** The elapsed time of an entrant at a point, in milliseconds; unknown where not seen there. */
  long at_ms(int entrant, int point) {
    long seen_ms = results.seenAt_ms(entrant, point);
    if (seen_ms == Split.UNKNOWN) {
      return Split.UNKNOWN;
    }
    return seen_ms - began_ms(entrant);
  }

  /** The elapsed time at a split, seen or worked out. */
  long at_ms(Split split) {
    return basis == Basis.GUN ? split.gun_ms() : split.net_ms();
  }

  /** The point where an entrant was seen before another, or -1: then only the gun was. */
  int before(int entrant, int point) {
    int from = point - 1;
    while (from >= 0 && results.seenAt_ms(entrant, from) == Split.UNKNOWN) {
      from--;
    }
    return from;
  }

  /** From one point to another, in milliseconds; from the gun where the first is -1. */
  long leg_ms(int entrant, int from, int until) {
    long until_ms = results.seenAt_ms(entrant, until);
    if (until_ms == Split.UNKNOWN || until == 0) {
      return Split.UNKNOWN;
    }
    return until_ms - (from < 0 ? results.gun_ms(entrant) : results.seenAt_ms(entrant, from));
  }

  /** Where the start was not read the gun stands in. */
  private long began_ms(int entrant) {
    long start_ms = basis == Basis.GUN ? Split.UNKNOWN : results.seenAt_ms(entrant, 0);
    return start_ms == Split.UNKNOWN ? results.gun_ms(entrant) : start_ms;
  }
}

package org.racegantry.publish.board;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.racegantry.publish.site.EntrantsOfRace;
import org.racegantry.publish.site.LiveOrder;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Race;
import org.racegantry.race.Status;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Split;
import org.racegantry.scoring.Standing;

/** Who of a race is out: not placed, did not finish, disqualified, did not start; in this order. */
final class OutOfRace {
  private static final Comparator<LiveOrder.Entry> FURTHEST =
      Comparator.comparingLong(entry -> -entry.point().distance_mm());

  private final SnapshotView view;

  OutOfRace(SnapshotView view) {
    this.view = view;
  }

  /** The group of a status in the list, from 1; 0 for who is not out. */
  static int group(Status status) {
    return switch (status) {
      case OK, RUNNING, NOT_SEEN -> 0;
      case NP -> 1;
      case DNF -> 2;
      case DQ -> 3;
      case DNS -> 4;
    };
  }

  /** Everybody who is out; who came furthest first, then by bib. */
  List<LiveOrder.Entry> of(Race race) {
    record Out(int group, LiveOrder.Entry entry) {}
    return EntrantsOfRace.in(view).of(view, race).stream()
        .filter(position -> group(view.results().status(position)) > 0)
        .map(position -> new Out(group(view.results().status(position)), entry(position)))
        .sorted(Comparator.comparingInt(Out::group).thenComparing(Out::entry, FURTHEST))
        .map(Out::entry)
        .toList();
  }

  /** Where somebody was seen last; a disqualified entrant's times are not shown. */
  private LiveOrder.Entry entry(int position) {
    Result result = view.results().result(position);
    Optional<Split> last =
        result.status() == Status.DQ || result.status() == Status.DNS
            ? Optional.empty()
            : result.lastSeen();
    long elapsed_ms = last.map(result::elapsed_ms).orElse(Split.UNKNOWN);
    return new LiveOrder.Entry(
        last.map(Split::point).orElse(view.setup().start()),
        new Standing.Row(0, false, position, elapsed_ms));
  }
}

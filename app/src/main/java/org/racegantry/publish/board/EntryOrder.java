package org.racegantry.publish.board;

import java.util.Comparator;
import java.util.List;
import org.racegantry.publish.PublicFace;
import org.racegantry.publish.search.Folding;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.BoardQuery;
import org.racegantry.publish.site.BoardSort;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Entrant;
import org.racegantry.race.Race;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Split;

/**
 * Puts a board in the order of one column. Who has nothing there comes last, whichever way round;
 * where two are alike, the order of the race decides.
 */
final class EntryOrder {
  private static final long NOTHING = Long.MAX_VALUE;

  private final SnapshotView view;
  private final BoardSort sort;
  private final ShownTimes times;

  EntryOrder(SnapshotView view, Race race, BoardQuery query) {
    this.view = view;
    this.sort = query.sort();
    this.times = ShownTimes.of(view, race, query);
  }

  /** An entry and what it is compared by: a number, or else a text. */
  private record Keyed(Ranked ranked, long number, String text) {
    boolean empty() {
      return number == NOTHING;
    }
  }

  List<Ranked> sorted(List<Ranked> ranked) {
    Comparator<Keyed> column = Comparator.comparingLong(Keyed::number);
    column = column.thenComparing(Keyed::text);
    Comparator<Keyed> order = sort.reversed() ? column.reversed() : column;
    return ranked.stream()
        .map(this::keyed)
        .sorted(Comparator.comparing(Keyed::empty).thenComparing(order))
        .map(Keyed::ranked)
        .toList();
  }

  private Keyed keyed(Ranked ranked) {
    Entrant entrant = view.results().entrants().get(ranked.entrant());
    return switch (sort.column()) {
      case "name" -> text(ranked, name(entrant));
      case "club" -> text(ranked, Folding.sortable(face(entrant).club()));
      case "nation" -> text(ranked, entrant.nation());
      default -> new Keyed(ranked, number(ranked), "");
    };
  }

  private static Keyed text(Ranked ranked, String text) {
    return new Keyed(ranked, text.isEmpty() ? NOTHING : 0, text);
  }

  private String name(Entrant entrant) {
    PublicFace face = face(entrant);
    return Folding.sortable(face.person().familyName() + " " + face.person().givenName());
  }

  private PublicFace face(Entrant entrant) {
    return PublicFace.of(view.snapshot().people(), entrant);
  }

  private long number(Ranked ranked) {
    int entrant = ranked.entrant();
    int last = view.setup().indexOfPoint(ranked.entry().point().id());
    return switch (sort.column()) {
      case "place" -> ranked.position() == 0 ? NOTHING : ranked.position();
      case "bib" -> entrant; // entrants are in order of their bibs
      case "time" -> time(entrant, last);
      case "pace" -> pace(entrant, last);
      case "gained" -> gained(entrant, last);
      default -> known(times.at_ms(entrant, sortPoint()));
    };
  }

  private static long known(long time_ms) {
    return time_ms == Split.UNKNOWN ? NOTHING : time_ms;
  }

  /** Who is further along comes first, and at the same point whoever has the lesser time. */
  private long time(int entrant, int last) {
    long time_ms = times.at_ms(entrant, last);
    long behind = view.setup().points().size() - last;
    return time_ms == Split.UNKNOWN ? NOTHING : behind * (1L << 40) + time_ms;
  }

  private long pace(int entrant, int last) {
    int from = times.before(entrant, last);
    long leg_ms = times.leg_ms(entrant, from, last);
    long way_mm = distance_mm(last) - (from < 0 ? 0 : distance_mm(from));
    return leg_ms == Split.UNKNOWN || way_mm <= 0 ? NOTHING : leg_ms * 1_000_000 / way_mm;
  }

  private long distance_mm(int point) {
    return view.setup().points().get(point).distance_mm();
  }

  /** Most places gained first. */
  private long gained(int entrant, int last) {
    int from = times.before(entrant, last);
    if (from < 1) {
      return NOTHING;
    }
    List<TimingPoint> points = view.setup().points();
    int now = view.at(points.get(last)).place(entrant);
    int then = view.at(points.get(from)).place(entrant);
    return now == 0 || then == 0 ? NOTHING : now - then;
  }

  private int sortPoint() {
    int point = view.setup().indexOfPoint(sort.point());
    if (point < 0) {
      throw new BadRequest(404, "There is no point “" + sort.point() + "”.");
    }
    return point;
  }
}

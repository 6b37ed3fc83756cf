package org.racegantry.publish.board;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.racegantry.publish.PublicFace;
import org.racegantry.publish.search.Folding;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.BoardQuery;
import org.racegantry.publish.site.BoardView;
import org.racegantry.publish.site.LiveOrder;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Entrant;
import org.racegantry.race.Race;
import org.racegantry.race.ResultState;
import org.racegantry.race.TimingPoint;

/** Whom a query asks for, in the order it asks for. */
final class BoardEntries {
  private final SnapshotView view;
  private final Race race;
  private final BoardQuery query;

  BoardEntries(SnapshotView view, Race race, BoardQuery query) {
    this.view = view;
    this.race = race;
    this.query = query;
  }

  /** Whether the front of the race is asked for and nothing else, so that the rest can wait. */
  boolean isFrontOnly() {
    return query.at().isEmpty()
        && !query.filtered()
        && query.show() != BoardView.OUT
        && query.inOrderOfRace()
        && isOpen();
  }

  private boolean isOpen() {
    return view.results().state(race.id()) == ResultState.LIVE;
  }

  /** The entries, in order; at least the first {@code wanted} of them. */
  List<Ranked> first(int wanted) {
    List<Ranked> ranked = ranked(narrowed(entries(wanted)));
    return query.inOrderOfRace() ? ranked : new EntryOrder(view, race, query).sorted(ranked);
  }

  private List<LiveOrder.Entry> entries(int wanted) {
    if (query.show() == BoardView.OUT) {
      return new OutOfRace(view).of(race);
    }
    if (!query.at().isEmpty()) {
      TimingPoint point =
          view.point(query.at())
              .orElseThrow(() -> new BadRequest(404, "There is no point “" + query.at() + "”."));
      return view.at(point).rows(race).stream()
          .map(row -> new LiveOrder.Entry(point, row))
          .toList();
    }
    if (isFrontOnly()) {
      return view.order(race).first(wanted);
    }
    return isOpen() ? view.order(race).all() : finishersThenOthers();
  }

  /** Once nobody is on the course any more, who is out stands behind who is in. */
  private List<LiveOrder.Entry> finishersThenOthers() {
    List<LiveOrder.Entry> entries = new ArrayList<>();
    for (LiveOrder.Entry entry : view.order(race).all()) {
      if (takesPlace(entry)) {
        entries.add(entry);
      }
    }
    entries.addAll(new OutOfRace(view).of(race));
    return entries;
  }

  private boolean takesPlace(LiveOrder.Entry entry) {
    return OutOfRace.group(view.results().status(entry.row().entrant())) == 0;
  }

  private List<LiveOrder.Entry> narrowed(List<LiveOrder.Entry> entries) {
    if (!query.filtered()) {
      return entries;
    }
    Predicate<String> club = club();
    return entries.stream()
        .filter(
            entry -> {
              Entrant entrant = view.results().entrants().get(entry.row().entrant());
              return query.takes(entrant)
                  && club.test(PublicFace.of(view.snapshot().people(), entrant).club());
            })
        .toList();
  }

  /** A club that is entered is meant exactly; other words are looked for in the clubs' names. */
  private Predicate<String> club() {
    if (query.club().isEmpty()) {
      return _ -> true;
    }
    if (Entered.in(view).filters(view, race).clubs().contains(query.club())) {
      return query.club()::equals;
    }
    String asked = Folding.sortable(query.club());
    return club -> Folding.sortable(club).contains(asked);
  }

  private List<Ranked> ranked(List<LiveOrder.Entry> entries) {
    List<Ranked> ranked = new ArrayList<>(entries.size());
    LiveOrder.Entry above = null;
    int position = 0;
    for (LiveOrder.Entry entry : entries) {
      position += takesPlace(entry) ? 1 : 0;
      ranked.add(new Ranked(entry, takesPlace(entry) ? position : 0, above));
      above = entry;
    }
    return ranked;
  }
}

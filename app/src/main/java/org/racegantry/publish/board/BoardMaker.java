package org.racegantry.publish.board;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.BoardQuery;
import org.racegantry.publish.site.Figures;
import org.racegantry.publish.site.Labels;
import org.racegantry.publish.site.LiveOrder;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Entrant;
import org.racegantry.race.Race;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Passed;
import org.racegantry.scoring.Standing;

/** Makes boards of a snapshot. */
public final class BoardMaker {
  /** Split columns beside the last leg. */
  private static final int LATEST_SPLITS = 4;

  private static final Board.Filters NOTHING_TO_NARROW =
      new Board.Filters(List.of(), List.of(), List.of());

  private final SnapshotView view;
  private final Race race;
  private final BoardQuery query;

  private BoardMaker(SnapshotView view, Race race, BoardQuery query) {
    this.view = view;
    this.race = race;
    this.query = query;
  }

  /** The board a query asks for; throws {@link BadRequest} where race or point do not exist. */
  public static Board make(SnapshotView view, BoardQuery query) {
    Race race =
        view.race(query.race())
            .orElseThrow(() -> new BadRequest(404, "There is no race “" + query.race() + "”."));
    BoardMaker maker = new BoardMaker(view, race, query);
    return maker.board(maker.filters());
  }

  /**
   * The whole race as it stands, for a page that is open already: without what it may narrow to.
   */
  public static Board moving(SnapshotView view, Race race) {
    return new BoardMaker(view, race, BoardQuery.whole(race.id())).board(NOTHING_TO_NARROW);
  }

  private Board board(Board.Filters filters) {
    int wanted = query.from() - 1 + BoardQuery.ROWS;
    List<LiveOrder.Entry> entries = query.at().isEmpty() ? liveEntries(wanted) : entriesAtPoint();
    int first = Math.min(query.from() - 1, entries.size());
    List<LiveOrder.Entry> shown = entries.subList(first, Math.min(wanted, entries.size()));
    List<Board.PointTab> tabs = view.setup().points().stream().map(this::tab).toList();
    int seen = tabs.stream().mapToInt(Board.PointTab::through).max().orElse(0);
    List<TimingPoint> splitPoints = splitPoints(tabs);
    LiveOrder.Entry above = first == 0 ? null : entries.get(first - 1);
    return new Board(
        query,
        race.name(),
        tabs,
        splitPoints.stream().map(p -> Labels.point(view.setup(), p)).toList(),
        new RowMaker(view, race, query, splitPoints).rows(shown, first, above),
        query.at().isEmpty() && !query.filtered() ? seen : entries.size(),
        seen,
        tabs.getLast().through(),
        leader(),
        race.basis().name().toLowerCase(java.util.Locale.ROOT),
        filters);
  }

  private List<LiveOrder.Entry> liveEntries(int wanted) {
    LiveOrder order = view.order(race);
    return query.filtered() ? narrowed(order.all()) : order.first(wanted);
  }

  private List<LiveOrder.Entry> entriesAtPoint() {
    TimingPoint point =
        view.point(query.at())
            .orElseThrow(() -> new BadRequest(404, "There is no point “" + query.at() + "”."));
    return narrowed(
        view.at(point).rows(race).stream().map(row -> new LiveOrder.Entry(point, row)).toList());
  }

  private List<LiveOrder.Entry> narrowed(List<LiveOrder.Entry> entries) {
    return query.filtered()
        ? entries.stream().filter(entry -> query.takes(entrant(entry.row()))).toList()
        : entries;
  }

  private Board.PointTab tab(TimingPoint point) {
    Passed passed = view.at(point).passed(race);
    List<Standing.Row> first = passed.first(1);
    String best = first.isEmpty() ? Figures.NONE : Figures.time(first.getFirst().time_ms());
    return new Board.PointTab(point.id(), Labels.point(view.setup(), point), passed.count(), best);
  }

  /** All points after the start, or the latest the leader has passed. */
  private List<TimingPoint> splitPoints(List<Board.PointTab> tabs) {
    List<TimingPoint> points = view.setup().points();
    int last = points.size() - 1;
    if (query.splits()) {
      return points.subList(1, points.size());
    }
    while (last > LATEST_SPLITS && tabs.get(last).through() == 0) {
      last--;
    }
    return points.subList(Math.max(1, last - LATEST_SPLITS + 1), last + 1);
  }

  private String leader() {
    List<LiveOrder.Entry> front = view.order(race).first(2);
    if (front.isEmpty()) {
      return "";
    }
    LiveOrder.Entry first = front.getFirst();
    if (first.point().equals(view.setup().start())) {
      return "Under way; nobody has passed a timing point yet.";
    }
    boolean won = first.point().equals(view.setup().finish());
    String time = Figures.time(first.row().time_ms());
    String where = Labels.point(view.setup(), first.point());
    String sentence =
        won
            ? name(first) + " first in " + time
            : name(first) + " leads at " + where + " in " + time;
    if (front.size() < 2 || !front.get(1).point().equals(first.point())) {
      return sentence;
    }
    LiveOrder.Entry second = front.get(1);
    String gap = Figures.gap(first.row().time_ms(), second.row().time_ms());
    return gap.equals("+0:00")
        ? sentence + ", " + name(second) + " in the same second"
        : sentence + ", " + gap + " " + name(second);
  }

  private String name(LiveOrder.Entry entry) {
    return Labels.name(view.snapshot().people(), entrant(entry.row()));
  }

  private Board.Filters filters() {
    TreeSet<String> sexes = new TreeSet<>();
    TreeSet<String> divisions = new TreeSet<>();
    TreeSet<String> nations = new TreeSet<>();
    for (LiveOrder.Entry entry : view.order(race).all()) {
      Entrant entrant = entrant(entry.row());
      sexes.add(entrant.sex());
      divisions.add(entrant.division());
      nations.add(entrant.nation());
    }
    return new Board.Filters(named(sexes), named(divisions), named(nations));
  }

  private static List<String> named(TreeSet<String> values) {
    List<String> named = new ArrayList<>(values);
    named.remove("");
    return named;
  }

  private Entrant entrant(Standing.Row row) {
    return view.results().entrants().get(row.entrant());
  }
}

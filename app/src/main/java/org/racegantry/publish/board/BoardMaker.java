package org.racegantry.publish.board;

import java.util.List;
import java.util.Locale;
import org.racegantry.publish.records.RecordNews;
import org.racegantry.publish.records.WatchLine;
import org.racegantry.publish.site.BadRequest;
import org.racegantry.publish.site.BoardQuery;
import org.racegantry.publish.site.Figures;
import org.racegantry.publish.site.Labels;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Race;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Passed;

/** Makes boards of a snapshot. */
public final class BoardMaker {
  /** Split columns beside the last leg. */
  private static final int LATEST_SPLITS = 4;

  /** Records told at once. */
  private static final int RECORDS = 3;

  private static final Board.Filters NOTHING_TO_NARROW =
      new Board.Filters(List.of(), List.of(), List.of(), List.of());

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
    return new BoardMaker(view, race, query)
        .board(Entered.in(view).filters(view, race), RecordNews.of(view).now(view, race));
  }

  /**
   * The whole race as it stands, for a page that is open already: without what it may narrow to.
   */
  public static Board moving(SnapshotView view, Race race) {
    return new BoardMaker(view, race, BoardQuery.whole(race.id()))
        .board(NOTHING_TO_NARROW, RecordNews.of(view).soon(view, race));
  }

  private Board board(Board.Filters filters, List<WatchLine> records) {
    BoardEntries chosen = new BoardEntries(view, race, query);
    long wanted = query.from() - 1L + query.rows();
    List<Ranked> entries = chosen.first((int) Math.min(wanted, BoardQuery.ALL));
    int first = Math.min(query.from() - 1, entries.size());
    List<Ranked> shown = entries.subList(first, (int) Math.min(wanted, entries.size()));
    List<Board.PointTab> tabs = view.setup().points().stream().map(this::tab).toList();
    int seen = tabs.stream().mapToInt(Board.PointTab::through).max().orElse(0);
    List<TimingPoint> splitPoints = splitPoints(tabs);
    return new Board(
        query,
        race.name(),
        tabs,
        splitPoints.stream().map(this::head).toList(),
        new RowMaker(view, race, query, splitPoints).rows(shown),
        chosen.isFrontOnly() ? Math.max(seen, entries.size()) : entries.size(),
        seen,
        tabs.getLast().through(),
        new LeadSentence(view, race).text(),
        race.basis().name().toLowerCase(Locale.ROOT),
        filters,
        new PackSentence(view, race).text(),
        records.stream().limit(RECORDS).toList());
  }

  private Board.SplitHead head(TimingPoint point) {
    return new Board.SplitHead(point.id(), Labels.point(view.setup(), point));
  }

  private Board.PointTab tab(TimingPoint point) {
    Passed passed = view.at(point).passed(race);
    String best = passed.count() == 0 ? Figures.NONE : Figures.time(passed.best_ms());
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
}

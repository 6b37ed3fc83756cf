package org.racegantry.publish.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.site.BoardQuery;
import org.racegantry.publish.site.Figures;
import org.racegantry.publish.site.Labels;
import org.racegantry.publish.site.Leg;
import org.racegantry.publish.site.LiveOrder;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Entrant;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Split;
import org.racegantry.scoring.Standing;

/** Makes the rows of a board. */
public final class RowMaker {
  private final SnapshotView view;
  private final Race race;
  private final BoardQuery query;
  private final List<TimingPoint> splitPoints;
  private final TreeSet<String> keys = new TreeSet<>();

  public RowMaker(SnapshotView view, Race race, BoardQuery query, List<TimingPoint> splitPoints) {
    this.view = view;
    this.race = race;
    this.query = query;
    this.splitPoints = splitPoints;
  }

  /** Rows for these entries; {@code first} lie before them, the last of those is {@code above}. */
  public List<Board.Row> rows(List<LiveOrder.Entry> entries, int first, LiveOrder.Entry above) {
    List<Board.Row> rows = new ArrayList<>();
    LiveOrder.Entry before = above;
    for (LiveOrder.Entry entry : entries) {
      rows.add(row(entry, first + rows.size() + 1, before));
      before = entry;
    }
    return rows;
  }

  private Board.Row row(LiveOrder.Entry entry, int position, LiveOrder.Entry above) {
    Result result = view.results().result(entry.row().entrant());
    Entrant entrant = result.entrant();
    RaceSetup setup = view.setup();
    Leg leg = Leg.until(result, entry.point());
    return new Board.Row(
        key(entrant),
        place(result, entry, position),
        query.filtered() && takesPlace(result) ? placeText(entry.row()) : "",
        moved(entry, leg),
        entrant.bib().text(),
        Labels.name(view.snapshot().people(), entrant),
        PlainText.line(entrant.nation()),
        Labels.group(entrant),
        Labels.point(setup, entry.point()),
        Figures.time(entry.row().time_ms()),
        gap(entry),
        interval(entry, above),
        leg == null ? "" : Labels.point(setup, leg.from().point()),
        leg == null ? "" : Figures.leg(leg.fromElapsed_ms(), leg.untilElapsed_ms()),
        leg == null ? "" : Figures.pace(leg.time_ms(), leg.distance_mm()),
        splitPoints.stream().map(point -> cell(result, point)).toList(),
        status(result),
        entry.row().time_ms(),
        entry.row().time_ms() - best_ms(entry));
  }

  private String key(Entrant entrant) {
    String key = entrant.bib().text();
    while (!keys.add(key)) {
      key = key + "'";
    }
    return key;
  }

  private static boolean takesPlace(Result result) {
    return switch (result.status()) {
      case OK, RUNNING, NOT_SEEN -> true;
      case DNS, DNF, DQ, NP -> false;
    };
  }

  private String place(Result result, LiveOrder.Entry entry, int position) {
    boolean atStart = entry.point().equals(view.setup().start());
    if (query.at().isEmpty() && (atStart || !takesPlace(result))) {
      return "";
    }
    boolean standing = !query.at().isEmpty() || entry.point().equals(view.setup().finish());
    return standing && !query.filtered() ? placeText(entry.row()) : Integer.toString(position);
  }

  private static String placeText(Standing.Row row) {
    return row.place() + (row.shared() ? "=" : "");
  }

  /** Places gained between the start of the last leg and its end; none over the first leg. */
  private int moved(LiveOrder.Entry entry, Leg leg) {
    if (leg == null || leg.from().point().equals(view.setup().start())) {
      return 0;
    }
    int before = view.at(leg.from().point()).place(entry.row().entrant());
    return before == 0 ? 0 : before - entry.row().place();
  }

  private String gap(LiveOrder.Entry entry) {
    long time_ms = entry.row().time_ms();
    boolean none = entry.row().place() == 1 || entry.point().equals(view.setup().start());
    return none ? Figures.NONE : Figures.gap(best_ms(entry), time_ms);
  }

  private long best_ms(LiveOrder.Entry entry) {
    return view.at(entry.point()).passed(race).first(1).getFirst().time_ms();
  }

  private static String interval(LiveOrder.Entry entry, LiveOrder.Entry above) {
    boolean atStart = entry.point().distance_mm() == 0;
    return above == null || atStart || !above.point().equals(entry.point())
        ? Figures.NONE
        : Figures.gap(above.row().time_ms(), entry.row().time_ms());
  }

  private Board.Cell cell(Result result, TimingPoint point) {
    Optional<Split> split = result.at(point.id());
    if (split.isEmpty() || result.elapsed_ms(split.get()) == Split.UNKNOWN) {
      return Board.Cell.EMPTY;
    }
    return new Board.Cell(Figures.time(result.elapsed_ms(split.get())), !split.get().ranks());
  }

  private static String status(Result result) {
    return switch (result.status()) {
      case OK, RUNNING, NOT_SEEN -> "";
      case DNS, DNF, DQ, NP -> result.status().name();
    };
  }
}

package org.racegantry.publish.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.PublicFace;
import org.racegantry.publish.RecordMarks;
import org.racegantry.publish.site.BoardQuery;
import org.racegantry.publish.site.Figures;
import org.racegantry.publish.site.Labels;
import org.racegantry.publish.site.Leg;
import org.racegantry.publish.site.LiveOrder;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Entrant;
import org.racegantry.race.Race;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.Status;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Passed;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Split;
import org.racegantry.scoring.Standing;

/** Makes the rows of a board. */
final class RowMaker {
  private final SnapshotView view;
  private final Race race;
  private final BoardQuery query;
  private final List<TimingPoint> splitPoints;
  private final ShownTimes times;
  private final TreeSet<String> keys = new TreeSet<>();

  RowMaker(SnapshotView view, Race race, BoardQuery query, List<TimingPoint> splitPoints) {
    this.view = view;
    this.race = race;
    this.query = query;
    this.splitPoints = splitPoints;
    this.times = ShownTimes.of(view, race, query);
  }

  List<Board.Row> rows(List<Ranked> entries) {
    List<Board.Row> rows = new ArrayList<>(entries.size());
    entries.forEach(entry -> rows.add(row(entry)));
    return rows;
  }

  private Board.Row row(Ranked ranked) {
    LiveOrder.Entry entry = ranked.entry();
    Result result = view.results().result(entry.row().entrant());
    Entrant entrant = result.entrant();
    RaceSetup setup = view.setup();
    boolean timed = entry.row().time_ms() != Split.UNKNOWN;
    Leg leg = timed ? Leg.until(result, entry.point()) : null;
    long elapsed_ms = timed ? shown_ms(entry) : Split.UNKNOWN;
    long interval_ms = interval_ms(ranked);
    PublicFace face = PublicFace.of(view.snapshot().people(), entrant);
    return new Board.Row(
        key(entrant),
        place(ranked, result),
        query.filtered() && takesPlace(result) ? placeText(entry.row()) : "",
        moved(entry, leg),
        entrant.bib().text(),
        face.name(),
        PlainText.line(entrant.nation()),
        Labels.group(entrant),
        timed ? Labels.point(setup, entry.point()) : "",
        Figures.time(elapsed_ms),
        gap(entry, elapsed_ms),
        interval_ms == Board.NO_GAP ? Figures.NONE : interval(ranked),
        leg == null ? "" : Labels.point(setup, leg.from().point()),
        leg == null ? "" : Figures.leg(times.at_ms(leg.from()), times.at_ms(leg.until())),
        leg == null ? "" : Figures.pace(leg.time_ms(), leg.distance_mm()),
        splitPoints.stream().map(point -> cell(result, point)).toList(),
        status(result),
        elapsed_ms,
        timed ? elapsed_ms - best_ms(entry) : Board.NO_GAP,
        PlainText.line(face.club()),
        interval_ms,
        leg == null ? Split.UNKNOWN : leg.time_ms(),
        leg == null ? Split.UNKNOWN : leg.time_ms() * 1_000_000 / leg.distance_mm(),
        RecordMarks.of(
            view.snapshot().verdicts(), view.results(), entry.row().entrant(), entry.point()));
  }

  private String key(Entrant entrant) {
    String key = entrant.bib().text();
    while (!keys.add(key)) {
      key = key + "'";
    }
    return key;
  }

  private static boolean takesPlace(Result result) {
    return OutOfRace.group(result.status()) == 0;
  }

  /** At a point and at the finish the place there; on the way the position in the race. */
  private String place(Ranked ranked, Result result) {
    LiveOrder.Entry entry = ranked.entry();
    boolean atStart = entry.point().equals(view.setup().start());
    if (query.at().isEmpty() && (atStart || !takesPlace(result))) {
      return "";
    }
    boolean standing = !query.at().isEmpty() || entry.point().equals(view.setup().finish());
    boolean whole = standing && !query.filtered();
    return whole ? placeText(entry.row()) : ranked.position() == 0 ? "" : "" + ranked.position();
  }

  private static String placeText(Standing.Row row) {
    return row.place() == 0 ? "" : row.place() + (row.shared() ? "=" : "");
  }

  /** Places gained between the start of the last leg and its end; none over the first leg. */
  private int moved(LiveOrder.Entry entry, Leg leg) {
    if (leg == null || leg.from().point().equals(view.setup().start())) {
      return 0;
    }
    int before = view.at(leg.from().point()).place(entry.row().entrant());
    return before == 0 || entry.row().place() == 0 ? 0 : before - entry.row().place();
  }

  private long shown_ms(LiveOrder.Entry entry) {
    return times.basis() == race.basis()
        ? entry.row().time_ms()
        : times.at_ms(entry.row().entrant(), view.setup().indexOfPoint(entry.point().id()));
  }

  private String gap(LiveOrder.Entry entry, long elapsed_ms) {
    boolean none =
        entry.row().place() <= 1
            || entry.point().equals(view.setup().start())
            || elapsed_ms == Split.UNKNOWN;
    return none ? Figures.NONE : Figures.gap(best_ms(entry), elapsed_ms);
  }

  /** The time of the first of all there, as it is shown. */
  private long best_ms(LiveOrder.Entry entry) {
    Passed passed = view.at(entry.point()).passed(race);
    if (passed.count() > 0 && times.basis() == race.basis()) {
      return passed.best_ms();
    }
    return passed.count() == 0
        ? shown_ms(entry)
        : shown_ms(new LiveOrder.Entry(entry.point(), passed.first(1).getFirst()));
  }

  private long interval_ms(Ranked ranked) {
    LiveOrder.Entry above = ranked.above();
    TimingPoint point = ranked.entry().point();
    boolean none =
        above == null
            || !query.inOrderOfRace()
            || point.distance_mm() == 0
            || !above.point().equals(point)
            || ranked.entry().row().place() == 0
            || above.row().place() == 0;
    return none ? Board.NO_GAP : shown_ms(ranked.entry()) - shown_ms(above);
  }

  private String interval(Ranked ranked) {
    return Figures.gap(shown_ms(ranked.above()), shown_ms(ranked.entry()));
  }

  private Board.Cell cell(Result result, TimingPoint point) {
    Optional<Split> split = result.at(point.id());
    if (split.isEmpty() || result.status() == Status.DQ || result.status() == Status.DNS) {
      return Board.Cell.EMPTY;
    }
    long elapsed_ms = times.at_ms(split.get());
    return elapsed_ms == Split.UNKNOWN
        ? Board.Cell.EMPTY
        : new Board.Cell(Figures.time(elapsed_ms), !split.get().ranks(), elapsed_ms);
  }

  private static String status(Result result) {
    return takesPlace(result) ? "" : result.status().name();
  }
}

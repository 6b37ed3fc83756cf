package org.racegantry.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.racegantry.live.Snapshot;
import org.racegantry.race.Basis;
import org.racegantry.race.Race;
import org.racegantry.race.RankingDef;
import org.racegantry.race.Status;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.OfficialTime;
import org.racegantry.scoring.Places;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Results;
import org.racegantry.scoring.Split;
import org.racegantry.scoring.Standing;

/**
 * From a snapshot to the rows that every format and page prints. Rows with a place come first, in
 * the order of the standing; in the overall ranking those without one follow, and where only the
 * first few are asked for and not so many are in yet, those who are nearest.
 */
public final class ResultRows {
  private final Snapshot snapshot;
  private final Results results;
  private final Selection selection;
  private final TimingPoint point;
  private final PlacesAt places;
  private final Audience audience;
  private final boolean overall;
  private final List<Result> known;
  private final EntrantsByRace entered;

  private ResultRows(Snapshot snapshot, Selection selection, boolean everybody, Audience audience) {
    this.audience = audience;
    this.snapshot = snapshot;
    this.results = snapshot.results();
    this.selection = selection;
    this.point = pointOf(selection);
    this.places = new PlacesAt(results, point);
    this.overall = everybody && selection.ranking().equals(Selection.OVERALL);
    // A list of everybody asks for each result more than once, and making one is not free.
    this.known = overall ? allResults() : List.of();
    this.entered = overall ? new EntrantsByRace(known) : EntrantsByRace.NONE;
  }

  /**
   * The list somebody asked for.
   *
   * @throws IllegalArgumentException when ranking, race or point are unknown here
   */
  public static ResultList of(Snapshot snapshot, Selection selection, Audience audience) {
    ResultRows rows = new ResultRows(snapshot, selection, true, audience);
    return new ResultList(
        rows.results.setup(), rows.point, rows.results.latestRead_ms(), rows.sections());
  }

  /**
   * Some rows of one list for everybody, only those with a place; nothing is made of the others, so
   * that a page of a long list costs little. Empty where the selection has no such group.
   *
   * @param group the value that divides the ranking, empty where it is not divided
   * @param from position of the first row, from 1
   * @param count how many rows at most
   * @throws IllegalArgumentException when ranking, race or point are unknown here
   */
  public static Optional<ResultPage> page(
      Snapshot snapshot, Selection selection, String group, int from, int count) {
    ResultRows rows = new ResultRows(snapshot, selection, false, Audience.EVERYBODY);
    return rows.standings().stream()
        .filter(standing -> standing.group().equals(group))
        .findFirst()
        .map(standing -> rows.page(standing, from, count));
  }

  /** The row of one entrant, by position, as everybody sees it in the overall list of the race. */
  public static ResultSection entrant(Snapshot snapshot, int entrant) {
    Result result = snapshot.results().result(entrant);
    Selection selection = new Selection(Selection.OVERALL, result.race().id(), "", Selection.ALL);
    ResultRows rows = new ResultRows(snapshot, selection, false, Audience.EVERYBODY);
    Row row =
        rows.row(
            entrant,
            result.places().overall(),
            false,
            result.race().basis(),
            result.rankingTime_ms(),
            Split.UNKNOWN,
            Split.UNKNOWN);
    Standing alone = new Standing(Selection.OVERALL, result.race(), "", rows.point.id(), List.of());
    return rows.section(alone, List.of(row));
  }

  private ResultPage page(Standing standing, int from, int count) {
    int all = standing.rows().size();
    int first = Math.min(from - 1, all);
    List<Standing.Row> lines = standing.rows().subList(first, Math.min(all, first + count));
    return new ResultPage(section(standing, rows(standing, lines)), from, all);
  }

  /** Which time ranks in a ranking of a race. */
  public static Basis basis(Results results, String ranking, Race race) {
    for (RankingDef def : results.setup().rankings()) {
      boolean here = def.race().isEmpty() || def.race().equals(race.id());
      if (def.id().equals(ranking) && here) {
        return def.basis();
      }
    }
    return race.basis();
  }

  private TimingPoint pointOf(Selection wanted) {
    String id = wanted.point().isEmpty() ? results.setup().finish().id() : wanted.point();
    int index = results.setup().indexOfPoint(id);
    boolean race =
        wanted.race().isEmpty()
            || results.setup().races().stream().anyMatch(r -> r.id().equals(wanted.race()));
    if (index < 0 || !race || !results.rankingIds().contains(wanted.ranking())) {
      throw new IllegalArgumentException("no such results here: " + wanted);
    }
    return results.setup().points().get(index);
  }

  private List<Result> allResults() {
    List<Result> all = new ArrayList<>(results.entrants().size());
    for (int i = 0; i < results.entrants().size(); i++) {
      all.add(results.result(i));
    }
    return all;
  }

  private Result result(int entrant) {
    return overall ? known.get(entrant) : results.result(entrant);
  }

  private List<ResultSection> sections() {
    return standings().stream().map(standing -> section(standing, rows(standing))).toList();
  }

  private List<Standing> standings() {
    return results.standings(selection.ranking(), point.id()).stream()
        .filter(s -> selection.race().isEmpty() || selection.race().equals(s.race().id()))
        .toList();
  }

  private ResultSection section(Standing standing, List<Row> rows) {
    Race race = standing.race();
    return new ResultSection(
        race,
        standing.ranking(),
        standing.group(),
        basis(results, standing.ranking(), race),
        results.state(race.id()),
        results.version(race.id()),
        rows);
  }

  private List<Row> rows(Standing standing) {
    List<Standing.Row> lines =
        standing.rows().stream().takeWhile(line -> line.place() <= selection.top()).toList();
    List<Row> rows = rows(standing, lines);
    int room = selection.top() == Selection.ALL ? Selection.ALL : selection.top() - rows.size();
    if (overall && room > 0) {
      Basis basis = basis(results, standing.ranking(), standing.race());
      boolean[] placed = new boolean[results.entrants().size()];
      lines.forEach(line -> placed[line.entrant()] = true);
      unplaced(entered.of(standing.race().id()), placed, basis).stream()
          .filter(row -> room == Selection.ALL || row.result().status() == Status.RUNNING)
          .limit(room)
          .forEach(rows::add);
    }
    return rows;
  }

  /** Some lines of a standing; gaps and intervals are those to the whole of it. */
  private List<Row> rows(Standing standing, List<Standing.Row> lines) {
    List<Row> rows = new ArrayList<>(lines.size());
    if (lines.isEmpty()) {
      return rows;
    }
    Basis basis = basis(results, standing.ranking(), standing.race());
    List<Standing.Row> all = standing.rows();
    long leader_s = OfficialTime.seconds(all.getFirst().time_ms());
    int at = all.indexOf(lines.getFirst());
    for (Standing.Row line : lines) {
      long time_s = OfficialTime.seconds(line.time_ms());
      long before_s = at == 0 ? Split.UNKNOWN : OfficialTime.seconds(all.get(at - 1).time_ms());
      long interval_s = at == 0 ? Split.UNKNOWN : time_s - before_s;
      rows.add(row(line, basis, time_s - leader_s, interval_s));
      at++;
    }
    return rows;
  }

  private Row row(Standing.Row line, Basis basis, long gap_s, long interval_s) {
    return row(
        line.entrant(), line.place(), line.shared(), basis, line.time_ms(), gap_s, interval_s);
  }

  private Row row(
      int entrant,
      int place,
      boolean shared,
      Basis basis,
      long time_ms,
      long gap_s,
      long interval_s) {
    Result result = result(entrant);
    List<Split> shown = shown(result);
    return new Row(
        place,
        shared,
        result,
        audience.face(snapshot.people(), result.entrant()),
        basis,
        shown,
        time_ms,
        gap_s,
        interval_s,
        places.of(entrant, result),
        Marks.of(result, shown, RecordMarks.of(snapshot.verdicts(), results, entrant, point)));
  }

  private List<Row> unplaced(List<Integer> entered, boolean[] placed, Basis basis) {
    List<Row> rows = new ArrayList<>();
    for (int entrant : entered) {
      if (!placed[entrant]) {
        rows.add(unplaced(entrant, basis));
      }
    }
    // The sort is stable: within a status and a point those with the lower bib stay first.
    rows.sort(
        Comparator.comparingInt(ResultRows::statusOrder)
            .thenComparing(
                Comparator.comparingLong(
                        (Row row) -> row.lastSeen().map(ResultRows::way).orElse(-1L))
                    .reversed())
            .thenComparingLong(row -> row.lastSeen().map(row::shown_ms).orElse(Split.UNKNOWN)));
    return rows;
  }

  private Row unplaced(int entrant, Basis basis) {
    long time_ms =
        shown(result(entrant)).stream()
            .filter(split -> split.point().id().equals(point.id()))
            .filter(split -> split.ranks() && split.source() != Split.Source.GUN)
            .mapToLong(split -> basis == Basis.GUN ? split.gun_ms() : split.net_ms())
            .findFirst()
            .orElse(Split.UNKNOWN);
    return row(entrant, Places.NONE, false, basis, time_ms, Split.UNKNOWN, Split.UNKNOWN);
  }

  private static long way(Split split) {
    return split.point().distance_mm();
  }

  private static int statusOrder(Row row) {
    return switch (row.result().status()) {
      case OK -> 0;
      case RUNNING -> 1;
      case DNF -> 2;
      case DQ -> 3;
      case NP -> 4;
      case DNS -> 5;
      case NOT_SEEN -> 6;
    };
  }

  /** Nothing of a disqualified entrant is shown, and no finish of one who did not finish. */
  private List<Split> shown(Result result) {
    String finish = results.setup().finish().id();
    return switch (result.status()) {
      case OK, RUNNING, NP -> result.splits();
      case DNF ->
          result.splits().stream().filter(split -> !split.point().id().equals(finish)).toList();
      case NOT_SEEN, DNS, DQ -> List.of();
    };
  }
}

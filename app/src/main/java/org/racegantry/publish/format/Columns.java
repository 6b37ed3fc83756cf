package org.racegantry.publish.format;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.publish.ResultSection;
import org.racegantry.publish.Row;
import org.racegantry.race.Entrant;
import org.racegantry.race.Person;
import org.racegantry.race.TimingPoint;
import org.racegantry.scoring.Places;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Split;

/**
 * The columns that scripts rely on, for CSV, JSON and sheets alike: names stay, new ones are added
 * at the end. One {@code <POINT>_ms} per point stands between the fixed ones and those at the end.
 */
final class Columns {
  private static final List<String> FIXED =
      List.of(
          "place",
          "bib",
          "family_name",
          "given_name",
          "nation",
          "club",
          "sex",
          "age",
          "division",
          "status",
          "official_time",
          "gun_ms",
          "net_ms",
          "place_sex",
          "place_division",
          "place_nation",
          "marks");
  private static final List<String> LAST = List.of("race", "group", "rule", "last_point");

  private final List<TimingPoint> points;
  private final List<String> names;

  /** The columns of a race with these points. */
  Columns(List<TimingPoint> points) {
    this.points = points;
    List<String> all = new ArrayList<>(FIXED);
    points.forEach(point -> all.add(point.id() + "_ms"));
    all.addAll(LAST);
    this.names = List.copyOf(all);
  }

  /** The names, in order. */
  List<String> names() {
    return names;
  }

  /** The values of a row, one per name. */
  List<Cell> cells(ResultSection section, Row row) {
    List<Cell> cells = new ArrayList<>(names.size());
    Result result = row.result();
    addWho(cells, row);
    cells.add(new Cell.Text(result.status().name()));
    cells.add(row.hasFinish() ? new Cell.Official(row.official_s()) : Cell.BLANK);
    cells.add(millis(result.gunTime_ms()));
    cells.add(millis(result.netTime_ms()));
    cells.add(place(row.places().sex()));
    cells.add(place(row.places().division()));
    cells.add(place(row.places().nation()));
    cells.add(row.marks().isEmpty() ? Cell.BLANK : new Cell.Words(row.marks()));
    for (long elapsed_ms : row.shown_ms(points)) {
      cells.add(millis(elapsed_ms));
    }
    cells.add(text(section.race().id()));
    cells.add(text(section.group()));
    cells.add(text(result.rule()));
    cells.add(row.lastSeen().map(split -> text(split.point().id())).orElse(Cell.BLANK));
    return cells;
  }

  private static void addWho(List<Cell> cells, Row row) {
    Entrant entrant = row.result().entrant();
    Person person = row.person();
    cells.add(place(row.place()));
    cells.add(text(entrant.bib().text()));
    cells.add(text(person.familyName()));
    cells.add(text(person.givenName()));
    cells.add(text(entrant.nation()));
    cells.add(text(row.club()));
    cells.add(text(entrant.sex()));
    cells.add(entrant.age() == Entrant.UNKNOWN ? Cell.BLANK : new Cell.Whole(entrant.age()));
    cells.add(text(entrant.division()));
  }

  private static Cell text(String value) {
    return value.isEmpty() ? Cell.BLANK : new Cell.Text(value);
  }

  private static Cell place(int place) {
    return place == Places.NONE ? Cell.BLANK : new Cell.Whole(place);
  }

  private static Cell millis(long elapsed_ms) {
    return elapsed_ms == Split.UNKNOWN ? Cell.BLANK : new Cell.Millis(elapsed_ms);
  }
}

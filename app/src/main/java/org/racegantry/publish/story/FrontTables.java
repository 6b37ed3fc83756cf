package org.racegantry.publish.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.racegantry.publish.site.Figures;
import org.racegantry.race.Elapsed;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.TimingPoint;
import org.racegantry.story.series.Track;

/** The figures behind the charts of a contest. */
final class FrontTables {
  private final RaceSetup setup;
  private final Names names;
  private final Words words;

  FrontTables(RaceSetup setup, Names names, Words words) {
    this.setup = setup;
    this.names = names;
    this.words = words;
  }

  /** A line for each athlete, a column for each point somebody was seen at. */
  Paper.Table points(String title, List<Track> ways, Function<Track.Mark, String> figure) {
    List<TimingPoint> points =
        setup.points().stream()
            .filter(point -> ways.stream().anyMatch(way -> !at(way, point, figure).isEmpty()))
            .toList();
    List<Paper.Column> columns = new ArrayList<>();
    columns.add(new Paper.Column(words.get("name"), false));
    points.forEach(point -> columns.add(new Paper.Column(words.point(setup, point), true)));
    List<List<String>> rows = new ArrayList<>();
    for (Track way : ways) {
      List<String> row = new ArrayList<>();
      row.add(names.whole(way.athlete()));
      points.forEach(point -> row.add(at(way, point, figure)));
      rows.add(row);
    }
    return new Paper.Table(title, "", columns, rows);
  }

  private static String at(Track way, TimingPoint point, Function<Track.Mark, String> figure) {
    return way.marks().stream()
        .filter(mark -> mark.point().equals(point))
        .map(figure)
        .findFirst()
        .orElse("");
  }

  /** A line for each leg of the first, a pace for each athlete who ran that very leg. */
  Paper.Table legs(String title, List<Track> ways, long unit_mm, String per) {
    List<Paper.Column> columns = new ArrayList<>();
    columns.add(new Paper.Column(words.get("leg"), false));
    ways.forEach(way -> columns.add(new Paper.Column(names.whole(way.athlete()), true)));
    List<List<String>> rows = new ArrayList<>();
    for (Track.Leg leg : ways.getFirst().legs()) {
      List<String> row = new ArrayList<>();
      row.add(point(leg.from_mm()) + "\u2013" + point(leg.until_mm()));
      ways.forEach(way -> row.add(pace(way, leg, unit_mm, per)));
      rows.add(row);
    }
    return new Paper.Table(title, "", columns, rows);
  }

  private static String pace(Track way, Track.Leg wanted, long unit_mm, String per) {
    return way.legs().stream()
        .filter(leg -> leg.from_mm() == wanted.from_mm() && leg.until_mm() == wanted.until_mm())
        .map(leg -> Elapsed.brief(leg.pace_s(unit_mm)) + per)
        .findFirst()
        .orElse(Figures.NONE);
  }

  private String point(long mm) {
    return setup.points().stream()
        .filter(point -> point.distance_mm() == mm)
        .map(point -> words.point(setup, point))
        .findFirst()
        .orElseThrow();
  }
}

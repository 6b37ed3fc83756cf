package org.racegantry.publish.story;

import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.racegantry.publish.chart.Axes;
import org.racegantry.publish.chart.Axis;
import org.racegantry.publish.chart.Chart;
import org.racegantry.publish.chart.Ink;
import org.racegantry.publish.chart.Layer;
import org.racegantry.publish.chart.Spot;
import org.racegantry.race.Elapsed;
import org.racegantry.race.RaceSetup;
import org.racegantry.story.series.Track;
import org.racegantry.story.tell.Habit;

/** The front of one contest: gap to the leader, place at each point, pace per leg. */
final class FrontCharts {
  private static final long KM_MM = 1_000_000;
  private static final long PACE_MOVES_S = 3;

  private final RaceSetup setup;
  private final Names names;
  private final Words words;
  private final Habit habit;
  private final FrontTables tables;

  FrontCharts(RaceSetup setup, Names names, Words words, Habit habit) {
    this.setup = setup;
    this.names = names;
    this.words = words;
    this.habit = habit;
    this.tables = new FrontTables(setup, names, words);
  }

  /** How far behind the leader, the first so many by place and others who are told of. */
  Optional<Paper.Figure> gaps(String id, String contest, List<Track> ways, int first) {
    List<Track> near = near(ways, first);
    return near.stream().allMatch(way -> most(List.of(way), Track.Mark::gap_s) == 0)
        ? Optional.empty()
        : Optional.of(gapsOf(id, contest, near, first));
  }

  /** One who is told of but far behind would press the race at the front into one line. */
  private static List<Track> near(List<Track> ways, int first) {
    long most = most(ways.stream().limit(first).toList(), Track.Mark::gap_s);
    List<Track> near = new ArrayList<>();
    for (int i = 0; i < ways.size(); i++) {
      if (i < first || most(List.of(ways.get(i)), Track.Mark::gap_s) <= most + most / 4) {
        near.add(ways.get(i));
      }
    }
    return near;
  }

  private Paper.Figure gapsOf(String id, String contest, List<Track> ways, int first) {
    long most = most(ways, Track.Mark::gap_s);
    String title = words.get("gap.title");
    List<Layer> lines = new ArrayList<>();
    for (int i = ways.size() - 1; i >= 0; i--) {
      Track way = ways.get(i);
      long last = way.marks().getLast().gap_s();
      String name = names.brief(way.athlete());
      String label = last == 0 ? name : "+" + Elapsed.brief(last) + " " + name;
      lines.add(line(way, ink(i, first), label, Track.Mark::gap_s));
    }
    Axis y = Axes.seconds(0, most, ChartRoom.TOP, ChartRoom.BOTTOM);
    String says = words.fill("gap.says", contest, Elapsed.brief(most));
    Paper.Table table =
        tables.points(title, ways, mark -> mark.gap_s() == 0 ? "0:00" : "+" + time(mark.gap_s()));
    return figure(id, title, contest, says, y, lines, table);
  }

  /** Who was in which place where. */
  Optional<Paper.Figure> places(String id, String contest, List<Track> ways, int first) {
    long worst = most(ways, Track.Mark::place);
    if (ways.stream().noneMatch(FrontCharts::moves)) {
      return Optional.empty();
    }
    String title = words.get("places.title");
    List<Layer> lines = new ArrayList<>();
    for (int i = ways.size() - 1; i >= 0; i--) {
      Track way = ways.get(i);
      String label = way.marks().getLast().place() + " " + names.brief(way.athlete());
      lines.add(line(way, ink(i, first), label, Track.Mark::place));
    }
    Axis y = Axes.places(1, worst, ChartRoom.TOP, ChartRoom.BOTTOM);
    String says = words.fill("places.says", contest, Long.toString(worst));
    Paper.Table table = tables.points(title, ways, mark -> Integer.toString(mark.place()));
    return Optional.of(figure(id, title, contest, says, y, lines, table));
  }

  private static boolean moves(Track way) {
    return way.marks().stream().mapToInt(Track.Mark::place).distinct().count() > 1;
  }

  /** The pace of these over each leg, where it tells anything. */
  Optional<Paper.Figure> paces(String id, List<Track> ways) {
    List<Long> all =
        ways.stream()
            .flatMap(way -> way.legs().stream())
            .map(leg -> leg.pace_s(unit_mm()))
            .sorted()
            .toList();
    if (all.size() < 2 || ways.stream().noneMatch(this::changesPace)) {
      return Optional.empty();
    }
    String title = words.get("pace.title");
    List<Layer> lines = new ArrayList<>();
    for (int i = ways.size() - 1; i >= 0; i--) {
      List<Layer.Step> steps = ways.get(i).legs().stream().map(this::step).toList();
      String pace = steps.isEmpty() ? "" : Elapsed.brief(steps.getLast().y()) + per() + " ";
      String label = ChartRoom.label(pace + names.brief(ways.get(i).athlete()));
      lines.add(new Layer.Steps(Ink.line(i), label, steps));
    }
    Axis y = Axes.seconds(all.getFirst(), all.getLast(), ChartRoom.TOP, ChartRoom.BOTTOM);
    List<String> who = ways.stream().map(way -> names.whole(way.athlete())).toList();
    String says =
        words.fill(
            "pace.says",
            String.join(", ", who),
            Elapsed.brief(all.getFirst()) + per(),
            Elapsed.brief(all.getLast()) + per());
    Paper.Table table = tables.legs(title, ways, unit_mm(), per());
    String about = String.join(", ", ways.stream().map(w -> names.brief(w.athlete())).toList());
    return Optional.of(figure(id, title, about, says, y, lines, table));
  }

  /** By more than rounding each time to the second can make of an even pace. */
  private boolean changesPace(Track way) {
    LongSummaryStatistics paces =
        way.legs().stream().mapToLong(leg -> leg.pace_s(unit_mm())).summaryStatistics();
    return paces.getMax() - paces.getMin() >= PACE_MOVES_S;
  }

  private Paper.Figure figure(
      String id,
      String title,
      String about,
      String says,
      Axis y,
      List<Layer> lines,
      Paper.Table table) {
    String whole = title + ", " + about;
    long course_mm = setup.finish().distance_mm();
    Chart chart = ChartRoom.course(id, whole, says, course_mm, habit, y, lines);
    return new Paper.Figure(whole, chart, table);
  }

  private static Layer.Line line(
      Track way, Ink ink, String label, ToLongFunction<Track.Mark> figure) {
    List<Spot> spots = new ArrayList<>();
    int before = -1;
    for (Track.Mark mark : way.marks()) {
      boolean certain = before < 0 || mark.index() - before == 1;
      spots.add(new Spot(mark.point().distance_mm(), figure.applyAsLong(mark), certain));
      before = mark.index();
    }
    return new Layer.Line(ink, ChartRoom.label(label), spots);
  }

  private Layer.Step step(Track.Leg leg) {
    return new Layer.Step(leg.from_mm(), leg.until_mm(), leg.pace_s(unit_mm()), leg.whole());
  }

  /** The first three have inks of their own, whoever is told of another; the rest stay behind. */
  private static Ink ink(int index, int first) {
    if (index < 3) {
      return Ink.line(index);
    }
    return index < first ? Ink.FIFTH : Ink.FOURTH;
  }

  private static long most(List<Track> ways, ToLongFunction<Track.Mark> figure) {
    return ways.stream().flatMap(way -> way.marks().stream()).mapToLong(figure).max().orElse(0);
  }

  private static String time(long seconds) {
    return Elapsed.brief(seconds);
  }

  private long unit_mm() {
    return habit.units() == Habit.Units.MILES ? Axes.MILE_MM : KM_MM;
  }

  private String per() {
    return words.get(habit.units() == Habit.Units.MILES ? "per_mile" : "per_km");
  }
}

package org.racegantry.publish.runner;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.chart.Ink;
import org.racegantry.publish.site.Labels;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.Elapsed;
import org.racegantry.race.Entrant;
import org.racegantry.race.RaceSetup;
import org.racegantry.scoring.Result;
import org.racegantry.scoring.Split;

/** The charts of one runner, and the figures of the field behind them. */
final class RunnerCharts {
  /** Whose division has fewer is compared with the whole race. */
  private static final int DIVISION_ENOUGH = 30;

  private final RaceSetup setup;
  private final Result result;
  private final List<RunnerSplit> splits;
  private final FieldTimes times;
  private final FieldTimes.Group race;
  private final FieldTimes.Group compared;
  private final ChartSpace space;

  RunnerCharts(
      SnapshotView view, int entrant, Result result, List<RunnerSplit> splits, boolean miles) {
    this.setup = view.setup();
    this.result = result;
    this.splits = splits;
    this.times = FieldTimes.of(view);
    this.race = times.race(entrant);
    this.compared = compared(result.entrant());
    this.space = new ChartSpace(setup, miles);
  }

  private FieldTimes.Group compared(Entrant who) {
    FieldTimes.Group division = new FieldTimes.Group(race.race(), who.sex(), who.division());
    boolean divided = !who.sex().isEmpty() && !who.division().isEmpty();
    return divided && times.members(division).cardinality() >= DIVISION_ENOUGH ? division : race;
  }

  /** Who the field is that the runner is compared with; empty where there are too few. */
  String fieldName() {
    if (splits.isEmpty() || times.legs(compared).isEmpty()) {
      return "";
    }
    String raceName = PlainText.line(result.race().name());
    return compared.equals(race) ? raceName : Labels.group(result.entrant()) + ", " + raceName;
  }

  List<RunnerPage.Picture> pictures() {
    List<RunnerPage.Picture> pictures = new ArrayList<>();
    if (splits.isEmpty()) {
      return pictures;
    }
    Lane own = new Lane(Ink.FIRST, "", splits);
    String name = fieldName();
    new PaceChart(space)
        .of(List.of(own), times.legs(compared), name)
        .ifPresent(
            chart ->
                pictures.add(
                    new RunnerPage.Picture(
                        "Pace per leg", chart.svg(), name.isEmpty() ? "" : shaded(name))));
    new PlaceChart(space)
        .of(result.entrant(), splits)
        .ifPresent(
            chart -> pictures.add(new RunnerPage.Picture("Place at each point", chart.svg(), "")));
    if (GapChart.isNear(splits)) {
      GapChart.toLeader(space, times, race)
          .of(List.of(own))
          .ifPresent(
              chart -> pictures.add(new RunnerPage.Picture("Behind the leader", chart.svg(), "")));
    }
    return pictures;
  }

  private static String shaded(String name) {
    return "Shaded: the middle half of " + name + "; the thin line is the median.";
  }

  /** One line per leg of the field. */
  List<RunnerPage.FieldLine> figures() {
    return splits.isEmpty() ? List.of() : times.legs(compared).stream().map(this::figure).toList();
  }

  private RunnerPage.FieldLine figure(LegField leg) {
    long way_mm =
        setup.points().get(leg.until()).distance_mm()
            - setup.points().get(leg.from()).distance_mm();
    String name =
        Labels.point(setup, setup.points().get(leg.from()))
            + "\u2013"
            + Labels.point(setup, setup.points().get(leg.until()));
    return new RunnerPage.FieldLine(
        name,
        own(leg),
        pace(leg.quarter_s(), way_mm),
        pace(leg.median_s(), way_mm),
        pace(leg.threeQuarters_s(), way_mm),
        leg.runners());
  }

  private String own(LegField leg) {
    String until = setup.points().get(leg.until()).id();
    String from = setup.points().get(leg.from()).id();
    return splits.stream()
        .filter(one -> one.split().point().id().equals(until))
        .filter(one -> one.leg().filter(l -> l.from().point().id().equals(from)).isPresent())
        .mapToLong(one -> one.pace_s(space.unit_mm()))
        .filter(pace_s -> pace_s != Split.UNKNOWN)
        .mapToObj(Elapsed::brief)
        .findFirst()
        .orElse("");
  }

  private String pace(long leg_s, long way_mm) {
    return way_mm <= 0
        ? ""
        : Elapsed.brief(RunnerSplit.pace_s(leg_s * 1000, way_mm, space.unit_mm()));
  }
}

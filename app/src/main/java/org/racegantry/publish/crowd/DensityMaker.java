package org.racegantry.publish.crowd;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.racegantry.forecast.crowd.Flow;
import org.racegantry.forecast.crowd.Stretches;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.site.Figures;
import org.racegantry.publish.site.SnapshotView;
import org.racegantry.race.RaceSetup;

/** Makes the page of the density. */
final class DensityMaker {
  private final SnapshotView view;
  private final RaceSetup setup;
  private final DensityQuery query;
  private final Crowds.Now now;
  private final long now_ms;

  DensityMaker(SnapshotView view, DensityQuery query, long now_ms) {
    this.view = view;
    this.setup = view.setup();
    this.query = query;
    this.now_ms = now_ms;
    this.now = Crowds.of(view, now_ms);
  }

  Flow flow() {
    return now.through(query.race(), query.place().distance_mm());
  }

  Stretches road() {
    return now.crowd().along(query.time_ms(), now.of(query.race()));
  }

  DensityPage page() {
    Flow flow = flow();
    Stretches road = road();
    DensityCharts charts = new DensityCharts(setup, now_ms);
    return new DensityPage(
        query.race() == null ? "" : query.race().id(),
        query.place(),
        minute(query.time_ms()),
        races(),
        points(),
        said(flow),
        saidOf(road),
        flow.minutes() == 0 ? "" : charts.flow(flow, query.place()),
        road.onTheRoad() == 0 ? "" : charts.road(road),
        charts.steps(flow),
        charts.stretches(road),
        gates());
  }

  private List<DensityPage.Choice> races() {
    List<DensityPage.Choice> races = new ArrayList<>();
    races.add(new DensityPage.Choice("", "All races", query.race() == null));
    setup
        .races()
        .forEach(
            race ->
                races.add(
                    new DensityPage.Choice(race.id(), race.name(), race.equals(query.race()))));
    return races;
  }

  private List<DensityPage.Choice> points() {
    return setup.points().stream()
        .map(point -> Place.of(setup, point))
        .map(
            place ->
                new DensityPage.Choice(
                    place.asked(),
                    place.label(),
                    place.distance_mm() == query.place().distance_mm()))
        .toList();
  }

  private List<String> said(Flow flow) {
    List<String> said = new ArrayList<>();
    if (flow.minutes() == 0) {
      said.add("Nobody was there, and nobody is expected yet.");
      return said;
    }
    said.add(counted(flow));
    int peak = flow.peak();
    said.add(
        "Fullest "
            + (flow.start_ms(peak) > now_ms ? "about " : "at ")
            + minute(flow.start_ms(peak))
            + ": about "
            + DensityCharts.rate(flow.in(peak))
            + " a minute.");
    if (flow.stillExpected() > 0) {
      said.add(
          "The last one is through about "
              + minute(flow.halfSure_ms())
              + " one time of two, by "
              + minute(flow.nineSure_ms())
              + " nine times of ten.");
    }
    return said;
  }

  /** Between two mats nobody is seen: those who were at the one and not yet at the next may be. */
  private String counted(Flow flow) {
    long likely = Math.round(flow.expectedBefore(now_ms));
    long still = Math.max(0, flow.stillExpected() - likely);
    String were =
        Figures.count(flow.wereThere()) + (flow.wereThere() == 1 ? " was there" : " were there");
    return were
        + (likely > 0 ? ", about " + Figures.count(likely) + " more have likely passed" : "")
        + (still == 0
            ? ", and nobody else is expected."
            : ", about " + Figures.count(still) + " still come.");
  }

  private List<String> saidOf(Stretches road) {
    if (road.onTheRoad() == 0) {
      return List.of("Nobody is on the road at " + minute(query.time_ms()) + ".");
    }
    int fullest = road.fullest();
    return List.of(
        "At "
            + minute(query.time_ms())
            + " about "
            + Figures.count(road.onTheRoad())
            + " are on the road; fullest about km "
            + Place.km(road.from_mm(fullest))
            + " with about "
            + DensityCharts.rate(road.on(fullest))
            + " on 100 m.");
  }

  /** Every point, counted side by side. */
  private List<DensityPage.Gate> gates() {
    return IntStream.range(1, setup.points().size()).parallel().mapToObj(this::gate).toList();
  }

  private DensityPage.Gate gate(int point) {
    Place place = Place.of(setup, setup.points().get(point));
    Flow flow = now.through(query.race(), place.distance_mm());
    int peak = flow.peak();
    return new DensityPage.Gate(
        place.asked(),
        place.label(),
        Figures.count(flow.wereThere()),
        Figures.count(flow.stillExpected()),
        peak < 0 ? "" : DensityCharts.rate(flow.in(peak)),
        peak < 0 ? "" : minute(flow.start_ms(peak)),
        flow.minutes() == 0 ? "" : minute(flow.halfSure_ms()),
        flow.stillExpected() == 0 ? "" : minute(flow.nineSure_ms()));
  }

  private String minute(long time_ms) {
    return RaceClock.seconds(time_ms, view.setup().zone()).substring(0, 5);
  }
}

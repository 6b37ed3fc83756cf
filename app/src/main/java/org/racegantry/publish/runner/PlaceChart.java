package org.racegantry.publish.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.racegantry.publish.PlainText;
import org.racegantry.publish.chart.Chart;
import org.racegantry.publish.chart.Ink;
import org.racegantry.publish.chart.Layer;
import org.racegantry.publish.chart.Spot;
import org.racegantry.publish.site.Figures;
import org.racegantry.publish.site.Labels;
import org.racegantry.race.Entrant;
import org.racegantry.scoring.Places;

/** The place at each point: of one runner in several rankings, or of several in the race. */
public final class PlaceChart {
  private final ChartSpace space;

  /** Charts in a space. */
  public PlaceChart(ChartSpace space) {
    this.space = space;
  }

  /** One runner in the race, among the sex and in the division; what coincides is drawn once. */
  public Optional<Chart> of(Entrant who, List<RunnerSplit> splits) {
    List<Layer.Line> lines = new ArrayList<>();
    add(lines, new Lane(Ink.FIRST, "overall", splits), Places::overall);
    add(lines, new Lane(Ink.SECOND, Words.sex(who.sex()), splits), Places::sex);
    add(lines, new Lane(Ink.THIRD, Labels.group(who), splits), Places::division);
    return chart(lines);
  }

  /** Several runners of one race. */
  public Optional<Chart> of(List<Lane> lanes) {
    List<Layer.Line> lines = new ArrayList<>();
    lanes.forEach(lane -> add(lines, lane, Places::overall));
    return chart(lines);
  }

  private void add(List<Layer.Line> lines, Lane lane, ToIntFunction<Places> placeIn) {
    List<Spot> spots = lane.places(space.setup(), placeIn);
    if (!spots.isEmpty() && lines.stream().noneMatch(line -> line.spots().equals(spots))) {
      String words = Figures.count(spots.getLast().y()) + " " + PlainText.line(lane.name());
      lines.add(new Layer.Line(lane.ink(), ChartSpace.label(words), spots));
    }
  }

  private Optional<Chart> chart(List<Layer.Line> lines) {
    List<Spot> all = lines.stream().flatMap(line -> line.spots().stream()).toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    long best = ChartSpace.least(all);
    long worst = ChartSpace.most(all);
    String says =
        "Place at each point, between "
            + Figures.count(best)
            + " and "
            + Figures.count(worst)
            + ". All figures are in the tables.";
    return Optional.of(
        space.chart(
            "places",
            "Place at each point",
            says,
            ChartSpace.places(best, worst),
            List.copyOf(lines)));
  }
}

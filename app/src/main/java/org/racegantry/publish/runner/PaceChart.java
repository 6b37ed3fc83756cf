package org.racegantry.publish.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.racegantry.publish.chart.Chart;
import org.racegantry.publish.chart.Layer;
import org.racegantry.race.Elapsed;

/** Pace per leg, of one runner or some, before the middle half of a field. */
public final class PaceChart {
  private final ChartSpace space;

  /** Charts in a space. */
  public PaceChart(ChartSpace space) {
    this.space = space;
  }

  /**
   * The chart, or nothing before anybody has run a leg.
   *
   * @param field the legs of the field, or none
   * @param fieldName who that is, such as {@code Elite men}
   */
  public Optional<Chart> of(List<Lane> lanes, List<LegField> field, String fieldName) {
    List<Layer> layers = new ArrayList<>();
    List<Layer.Range> ranges = field.stream().map(this::range).toList();
    if (!ranges.isEmpty()) {
      layers.add(new Layer.Band("the field", ranges));
    }
    List<Layer.Step> all = new ArrayList<>();
    for (Lane lane : lanes) {
      List<Layer.Step> steps = lane.paces(space.setup(), space.unit_mm());
      if (!steps.isEmpty()) {
        String last = Elapsed.brief(steps.getLast().y());
        String words = lane.name().isEmpty() ? last + space.per() : last + " " + lane.name();
        layers.add(new Layer.Steps(lane.ink(), ChartSpace.label(words), steps));
        all.addAll(steps);
      }
    }
    if (all.isEmpty()) {
      return Optional.empty();
    }
    long fewest = figures(all, ranges).min().orElseThrow();
    long most = figures(all, ranges).max().orElseThrow();
    String title = "Pace per leg";
    String says = says(all, ranges.isEmpty() ? "" : fieldName);
    return Optional.of(space.chart("pace", title, says, ChartSpace.seconds(fewest, most), layers));
  }

  private String says(List<Layer.Step> steps, String fieldName) {
    long fastest = steps.stream().mapToLong(Layer.Step::y).min().orElseThrow();
    long slowest = steps.stream().mapToLong(Layer.Step::y).max().orElseThrow();
    return "Pace over each leg, between "
        + Elapsed.brief(fastest)
        + space.per()
        + " and "
        + Elapsed.brief(slowest)
        + space.per()
        + (fieldName.isEmpty() ? "" : ", beside the middle half of " + fieldName)
        + ". All figures are in the tables.";
  }

  private static LongStream figures(List<Layer.Step> steps, List<Layer.Range> ranges) {
    return LongStream.concat(
        steps.stream().mapToLong(Layer.Step::y),
        ranges.stream().flatMap(r -> Stream.of(r.low(), r.high())).mapToLong(Long::longValue));
  }

  private Layer.Range range(LegField leg) {
    long from = space.setup().points().get(leg.from()).distance_mm();
    long until = space.setup().points().get(leg.until()).distance_mm();
    long way = Math.max(1, until - from);
    return new Layer.Range(
        from,
        until,
        RunnerSplit.pace_s(leg.quarter_s() * 1000, way, space.unit_mm()),
        RunnerSplit.pace_s(leg.median_s() * 1000, way, space.unit_mm()),
        RunnerSplit.pace_s(leg.threeQuarters_s() * 1000, way, space.unit_mm()));
  }
}

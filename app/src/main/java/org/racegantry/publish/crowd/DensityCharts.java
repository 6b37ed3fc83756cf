package org.racegantry.publish.crowd;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.racegantry.forecast.crowd.Flow;
import org.racegantry.forecast.crowd.Stretches;
import org.racegantry.publish.RaceClock;
import org.racegantry.publish.chart.Axes;
import org.racegantry.publish.chart.Axis;
import org.racegantry.publish.chart.Chart;
import org.racegantry.publish.chart.Ink;
import org.racegantry.publish.chart.Layer;
import org.racegantry.publish.chart.Tick;
import org.racegantry.publish.site.Figures;
import org.racegantry.race.RaceSetup;

/** The charts of the density and the figures behind them, in steps a screen can show. */
final class DensityCharts {
  private static final int WIDTH = 420;
  private static final int HEIGHT = 220;
  private static final int LEFT = 430;
  private static final int RIGHT = 4_120;
  private static final int TOP = 120;
  private static final int BOTTOM = 1_960;
  private static final int STEPS_AT_MOST = 72;
  private static final int[] MINUTES = {1, 2, 5, 10, 15, 30, 60, 120};
  private static final int[] HUNDREDS = {1, 2, 5, 10, 20, 50, 100, 200};

  /** Of a thousand, so many are left out at each end of a chart, where a few spread over hours. */
  private static final double ENDS = 1.0 / 1_000;

  /** Figures are drawn by the hundredth, because a small field has less than one a minute. */
  private static final int FINE = 100;

  private final RaceSetup setup;
  private final long now_ms;

  DensityCharts(RaceSetup setup, long now_ms) {
    this.setup = setup;
    this.now_ms = now_ms;
  }

  /** Some minutes together: means for each minute. */
  private record Bin(long from_ms, long until_ms, double were, double expected) {}

  String flow(Flow flow, Place place) {
    List<Bin> bins = bins(flow);
    double most = 0;
    List<Layer.Step> bars = new ArrayList<>();
    List<Layer.Step> steps = new ArrayList<>();
    for (Bin bin : bins) {
      most = Math.max(most, bin.were + bin.expected);
      bars.add(step(bin, bin.were));
      if (bin.expected > 0.005) {
        steps.add(step(bin, bin.were + bin.expected));
      }
    }
    List<Layer> layers = new ArrayList<>();
    layers.add(new Layer.Bars(bars));
    layers.add(new Layer.Steps(Ink.FIRST, "", steps));
    long from_s = day_s(bins.getFirst().from_ms);
    long until_s = day_s(bins.getLast().until_ms);
    if (now_ms > bins.getFirst().from_ms && now_ms < bins.getLast().until_ms) {
      layers.add(new Layer.Upright(day_s(now_ms), "now"));
    }
    Axis x = Axes.elapsed(from_s, until_s, LEFT, RIGHT);
    String says = "Runners a minute at " + place.label() + "; what is ahead is expected, dashed.";
    return new Chart(
            "flow",
            "Runners a minute at " + place.label(),
            says,
            WIDTH,
            HEIGHT,
            x,
            up(most),
            layers)
        .svg();
  }

  private Layer.Step step(Bin bin, double rate) {
    return new Layer.Step(
        day_s(bin.from_ms), day_s(bin.until_ms), Math.round(rate * FINE), bin.expected < 0.005);
  }

  String road(Stretches road) {
    int size = size(road.count(), HUNDREDS);
    List<Layer.Step> bars = new ArrayList<>();
    double most = 0;
    for (int s = 0; s < road.count(); s += size) {
      double mean = mean(road, s, size);
      most = Math.max(most, mean);
      long until_mm = Math.min(road.from_mm(s + size), setup.finish().distance_mm());
      bars.add(new Layer.Step(road.from_mm(s), until_mm, Math.round(mean * FINE), true));
    }
    Axis x = Axes.distance(setup.finish().distance_mm(), false, LEFT, RIGHT);
    String title = "Runners on 100 m at " + clock(road.time_ms());
    return new Chart(
            "road",
            title,
            title + ", along the course, about.",
            WIDTH,
            HEIGHT,
            x,
            up(most),
            List.of(new Layer.Bars(bars)))
        .svg();
  }

  private static Axis up(double most) {
    Axis whole = Axes.counts((long) Math.ceil(most), TOP, BOTTOM);
    return new Axis(
        whole.first() * FINE,
        whole.last() * FINE,
        whole.first_at(),
        whole.last_at(),
        whole.scale(),
        whole.ticks().stream().map(tick -> new Tick(tick.value() * FINE, tick.label())).toList());
  }

  List<DensityPage.Step> steps(Flow flow) {
    return bins(flow).stream()
        .map(
            bin ->
                new DensityPage.Step(
                    clock(bin.from_ms),
                    rate(bin.were + bin.expected),
                    bin.expected < 0.005 ? "" : rate(bin.expected)))
        .toList();
  }

  List<DensityPage.Stretch> stretches(Stretches road) {
    List<DensityPage.Stretch> lines = new ArrayList<>();
    for (int s = 0; s < road.count() && road.onTheRoad() > 0; s += 10) {
      String km = Place.km(road.from_mm(s)) + "–" + Place.km(road.from_mm(s + 10));
      lines.add(new DensityPage.Stretch(km, rate(mean(road, s, 10))));
    }
    return lines;
  }

  private static double mean(Stretches road, int from, int size) {
    double sum = 0;
    int until = Math.min(from + size, road.count());
    for (int s = from; s < until; s++) {
      sum += road.on(s);
    }
    return sum / (until - from);
  }

  private List<Bin> bins(Flow flow) {
    List<Bin> bins = new ArrayList<>();
    double few = ENDS * (flow.wereThere() + flow.stillExpected());
    int first = 0;
    double before = 0;
    while (first < flow.minutes() - 1 && before + flow.in(first) < few) {
      before += flow.in(first++);
    }
    int end = flow.minutes();
    double behind = 0;
    while (end > first + 1 && behind + flow.in(end - 1) < few) {
      behind += flow.in(--end);
    }
    int size = size(end - first, MINUTES);
    long size_ms = size * Flow.MINUTE_MS;
    // Steps begin at round times, whatever the first minute.
    first -= flow.minutes() == 0 ? 0 : (int) (flow.start_ms(first) % size_ms / Flow.MINUTE_MS);
    for (int m = first; m < end; m += size) {
      bins.add(bin(flow, m, size));
    }
    return bins;
  }

  private static Bin bin(Flow flow, int from, int size) {
    double were = 0;
    double expected = 0;
    for (int m = Math.max(0, from); m < Math.min(from + size, flow.minutes()); m++) {
      were += flow.were(m);
      expected += flow.expected(m);
    }
    return new Bin(flow.start_ms(from), flow.start_ms(from + size), were / size, expected / size);
  }

  private static int size(int parts, int[] sizes) {
    for (int size : sizes) {
      if (parts / size <= STEPS_AT_MOST) {
        return size;
      }
    }
    return sizes[sizes.length - 1];
  }

  /** A figure as precise as it is worth: {@code 412}, {@code 3.4}. */
  static String rate(double rate) {
    if (rate >= 10) {
      return Figures.count(Math.round(rate));
    }
    long tenths = Math.round(rate * 10);
    return tenths / 10 + "." + tenths % 10;
  }

  private String clock(long time_ms) {
    return RaceClock.seconds(time_ms, setup.zone()).substring(0, 5);
  }

  /** Seconds since midnight of the day of the race, by the clocks there. */
  private long day_s(long time_ms) {
    long offset_s =
        setup.zone().getRules().getOffset(Instant.ofEpochMilli(time_ms)).getTotalSeconds();
    return Math.floorDiv(time_ms, 1000L) + offset_s - setup.date().toEpochDay() * 86_400;
  }
}

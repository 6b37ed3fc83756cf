package org.racegantry.publish.runner;

import java.util.List;
import org.racegantry.publish.chart.Axes;
import org.racegantry.publish.chart.Axis;
import org.racegantry.publish.chart.Chart;
import org.racegantry.publish.chart.Layer;
import org.racegantry.publish.chart.Spot;
import org.racegantry.race.RaceSetup;

/**
 * What the charts about runners share: their size, which is that of a phone, and the course along
 * the bottom.
 *
 * @param setup the race file's setup
 * @param miles whether paces and ticks are by the mile
 */
public record ChartSpace(RaceSetup setup, boolean miles) {
  private static final int WIDTH = 360;
  private static final int HEIGHT = 200;
  private static final int LEFT = 420;
  private static final int RIGHT = 2_780;
  private static final int TOP = 100;
  private static final int BOTTOM = 1_780;
  private static final long KM_MM = 1_000_000;
  private static final int LONGEST_LABEL = 13;

  /** The length paces are for, in millimetres. */
  long unit_mm() {
    return miles ? Axes.MILE_MM : KM_MM;
  }

  /** {@code /km} or {@code /mi}. */
  String per() {
    return miles ? "/mi" : "/km";
  }

  /** Seconds up the side, the fewest at the top. */
  static Axis seconds(long fewest, long most) {
    return Axes.seconds(fewest, most, TOP, BOTTOM);
  }

  /** Places up the side, the first at the top. */
  static Axis places(long best, long worst) {
    return Axes.places(best, worst, TOP, BOTTOM);
  }

  /** A chart over the course. */
  Chart chart(String id, String title, String says, Axis y, List<Layer> layers) {
    Axis x = Axes.distance(setup.finish().distance_mm(), miles, LEFT, RIGHT);
    return new Chart(id, title, says, WIDTH, HEIGHT, x, y, layers);
  }

  /** Words short enough for the end of a line. */
  static String label(String words) {
    int length = words.codePointCount(0, words.length());
    return length <= LONGEST_LABEL
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST_LABEL - 1)).strip() + "\u2026";
  }

  /** The least of these figures. */
  static long least(List<Spot> spots) {
    return spots.stream().mapToLong(Spot::y).min().orElseThrow();
  }

  /** The most of these figures. */
  static long most(List<Spot> spots) {
    return spots.stream().mapToLong(Spot::y).max().orElseThrow();
  }
}

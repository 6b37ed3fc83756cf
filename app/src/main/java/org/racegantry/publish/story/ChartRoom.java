package org.racegantry.publish.story;

import java.util.List;
import org.racegantry.publish.chart.Axes;
import org.racegantry.publish.chart.Axis;
import org.racegantry.publish.chart.Chart;
import org.racegantry.publish.chart.Layer;
import org.racegantry.story.tell.Habit;

/** The size charts of a report have: letters stay readable on a phone and on half a page. */
final class ChartRoom {
  static final int TOP = 100;
  static final int BOTTOM = 2_060;
  static final int LEFT = 430;
  static final int RIGHT = 3_000;

  private static final int WIDTH = 420;
  private static final int HEIGHT = 230;
  private static final int WHOLE_RIGHT = 4_120;
  private static final int LABEL_MOST = 18;

  private ChartRoom() {}

  /** A chart over the course, with room for words at the ends of its lines. */
  static Chart course(
      String id, String title, String says, long course_mm, Habit habit, Axis y, List<Layer> in) {
    boolean miles = habit.units() == Habit.Units.MILES;
    Axis x = Axes.distance(course_mm, miles, LEFT, RIGHT);
    return new Chart(id, title, says, WIDTH, HEIGHT, x, y, in);
  }

  /** A chart over elapsed time, as wide as the paper. */
  static Chart elapsed(
      String id, String title, String says, long from_s, long until_s, Axis y, List<Layer> in) {
    Axis x = Axes.elapsed(from_s, until_s, LEFT, WHOLE_RIGHT);
    return new Chart(id, title, says, WIDTH, HEIGHT, x, y, in);
  }

  /** Words short enough for the end of a line. */
  static String label(String words) {
    int length = words.codePointCount(0, words.length());
    return length <= LABEL_MOST
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LABEL_MOST - 1)).strip() + "\u2026";
  }
}

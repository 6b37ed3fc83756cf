package org.racegantry.publish.runner;

import java.util.List;
import org.racegantry.publish.chart.Axis;
import org.racegantry.publish.chart.Ink;
import org.racegantry.publish.chart.Pen;
import org.racegantry.publish.chart.Pen.Anchor;
import org.racegantry.publish.chart.Pen.At;
import org.racegantry.publish.chart.SvgPen;
import org.racegantry.publish.site.Labels;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.TimingPoint;

/** The course as a line, as far as a runner was seen on it, and about where the runner is now. */
final class CourseLine {
  private static final int WIDTH = 360;
  private static final int HEIGHT = 44;
  private static final int Y = 160;
  private static final int LEAST_APART = 330;

  private CourseLine() {}

  /** The picture; {@code seen_mm} was measured, {@code at_mm} is an estimate. */
  static String svg(RaceSetup setup, long seen_mm, long at_mm) {
    long whole_mm = Math.max(1, setup.finish().distance_mm());
    Axis x = new Axis(0, whole_mm, 100, 3_400, Axis.Scale.EVEN, List.of());
    SvgPen pen = new SvgPen();
    pen.line(Ink.GRID, false, List.of(new At(x.at(0), Y), new At(x.at(whole_mm), Y)));
    pen.line(Ink.FIRST, false, List.of(new At(x.at(0), Y), new At(x.at(seen_mm), Y)));
    pen.line(Ink.FIRST, true, List.of(new At(x.at(seen_mm), Y), new At(x.at(at_mm), Y)));
    points(setup, x, pen);
    pen.mark(Ink.FIRST, true, new At(x.at(at_mm), Y));
    String says = "Seen so far, and an estimate of the place on the course now.";
    return pen.element("course", "Where on the course", says, WIDTH, HEIGHT);
  }

  private static void points(RaceSetup setup, Axis x, Pen pen) {
    int wordsEnd = -LEAST_APART;
    int finish = x.at(setup.finish().distance_mm());
    for (TimingPoint point : setup.points()) {
      int at = x.at(point.distance_mm());
      pen.line(Ink.GRID, false, List.of(new At(at, Y - 30), new At(at, Y + 30)));
      boolean last = point.equals(setup.finish());
      if (last || at - wordsEnd >= LEAST_APART && finish - at >= LEAST_APART) {
        Anchor anchor = last ? Anchor.END : at < 200 ? Anchor.START : Anchor.MIDDLE;
        At under = new At(last ? at + 100 : at, Y + 200);
        pen.text(Ink.SMALL, anchor, under, Labels.point(setup, point));
        wordsEnd = at;
      }
    }
  }
}

package org.racegantry.publish.runner;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.publish.chart.Axis;
import org.racegantry.publish.chart.Ink;
import org.racegantry.publish.chart.Pen.Anchor;
import org.racegantry.publish.chart.Pen.At;
import org.racegantry.publish.chart.SvgPen;
import org.racegantry.publish.site.Labels;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.TimingPoint;

/**
 * The course as a line: solid as far as the runner was seen; from there on a fan as wide as the
 * times are uncertain, which narrows as the race goes on; and a ring about where the runner is now.
 */
final class CourseFan {
  private static final int WIDTH = 360;
  private static final int HEIGHT = 108;
  private static final int LEFT = 60;
  private static final int RIGHT = 3_500;
  private static final int SPINE = 420;
  private static final int NAMES = 960;
  private static final int TALLEST = 260;
  private static final int LEAST_APART = 330;

  /** The fan is as tall as it gets where a time may be off by so many hundredths of the race. */
  private static final long WIDE_PERCENT = 14;

  private final RaceSetup setup;
  private final Ahead ahead;
  private final Axis x;
  private final SvgPen pen = new SvgPen();

  private CourseFan(RaceSetup setup, Ahead ahead) {
    this.setup = setup;
    this.ahead = ahead;
    long whole_mm = Math.max(1, ahead.finish().point().distance_mm());
    this.x = new Axis(0, whole_mm, LEFT, RIGHT, Axis.Scale.EVEN, List.of());
  }

  /** The picture of a runner whose points ahead are known. */
  static String svg(RaceSetup setup, Ahead ahead) {
    return new CourseFan(setup, ahead).drawn();
  }

  private String drawn() {
    int seen = x.at(setup.points().get(ahead.forecast().lastPoint()).distance_mm());
    int finish = x.at(ahead.finish().point().distance_mm());
    fan(seen);
    points(finish);
    pen.line(Ink.GRID, false, List.of(new At(seen, SPINE), new At(finish, SPINE)));
    pen.line(Ink.FIRST, false, List.of(new At(LEFT, SPINE - 8), new At(seen, SPINE - 8)));
    pen.line(Ink.FIRST, false, List.of(new At(LEFT, SPINE + 8), new At(seen, SPINE + 8)));
    ring();
    RoughTime.Said at = RoughTime.clock(ahead.finish().at(), setup.zone());
    String says =
        "Solid as far as seen. The fan is the band 8 of 10 such runners come in, "
            + at.span()
            + " at the finish; the ring is about where the runner is now.";
    return pen.element("course", "The way ahead, estimated", says, WIDTH, HEIGHT);
  }

  private void fan(int seen) {
    List<At> over = new ArrayList<>();
    List<At> under = new ArrayList<>();
    over.add(new At(seen, SPINE));
    for (Ahead.Stop stop : ahead.stops()) {
      int at = x.at(stop.point().distance_mm());
      over.add(new At(at, SPINE - height(stop.at().median_ms() - stop.at().low80_ms())));
      under.add(new At(at, SPINE + height(stop.at().high80_ms() - stop.at().median_ms())));
    }
    At top = over.getLast();
    At bottom = under.getLast();
    List<At> around = new ArrayList<>(over);
    around.addAll(under.reversed());
    pen.area(Ink.BAND, around);
    pen.line(Ink.MEDIAN, false, over);
    under.addFirst(over.getFirst());
    pen.line(Ink.MEDIAN, false, under);
    String[] ends = RoughTime.clock(ahead.finish().at(), setup.zone()).span().split("–");
    pen.text(Ink.SMALL, Anchor.END, new At(RIGHT + 80, top.y() - 40), ends[0]);
    pen.text(Ink.SMALL, Anchor.END, new At(RIGHT + 80, bottom.y() + 120), ends[ends.length - 1]);
  }

  private int height(long off_ms) {
    long whole_ms = Math.max(1, ahead.finish().elapsed().median_ms());
    long wide_ms = Math.max(1, whole_ms * WIDE_PERCENT / 100);
    return (int) Math.min(TALLEST, Math.max(8, off_ms * TALLEST / wide_ms));
  }

  private void ring() {
    int low = x.at(ahead.place().low_mm());
    int high = x.at(ahead.place().high_mm());
    int at = x.at(ahead.place().at_mm());
    pen.line(Ink.FIRST, false, List.of(new At(low, SPINE), new At(high, SPINE)));
    pen.line(Ink.FIRST, false, List.of(new At(low, SPINE - 35), new At(low, SPINE + 35)));
    pen.line(Ink.FIRST, false, List.of(new At(high, SPINE - 35), new At(high, SPINE + 35)));
    pen.mark(Ink.FIRST, true, new At(at, SPINE));
  }

  private void points(int finish) {
    int wordsEnd = -LEAST_APART;
    for (TimingPoint point : setup.points()) {
      int at = x.at(point.distance_mm());
      boolean last = point.equals(ahead.finish().point());
      if (point.distance_mm() > ahead.finish().point().distance_mm()) {
        continue;
      }
      pen.line(Ink.GRID, false, List.of(new At(at, SPINE - 30), new At(at, SPINE + 30)));
      if (last || at - wordsEnd >= LEAST_APART && finish - at >= LEAST_APART) {
        Anchor anchor = last ? Anchor.END : at < 200 ? Anchor.START : Anchor.MIDDLE;
        At under = new At(last ? at + 80 : at < 200 ? 0 : at, NAMES);
        pen.text(Ink.SMALL, anchor, under, Labels.point(setup, point));
        wordsEnd = at;
      }
    }
  }
}

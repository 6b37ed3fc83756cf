package org.racegantry.publish.chart;

import java.util.List;
import java.util.Objects;

/** One thing drawn in a chart. */
public sealed interface Layer {
  /**
   * Figures joined by a line; what leads to an uncertain figure is dashed.
   *
   * @param label written at the end of the line, or empty
   */
  record Line(Ink ink, String label, List<Spot> spots) implements Layer {
    public Line {
      Objects.requireNonNull(ink, "ink");
      Objects.requireNonNull(label, "label");
      spots = List.copyOf(spots);
    }
  }

  /**
   * Figures that each hold over a stretch: a pace over a leg.
   *
   * @param label written at the end, or empty
   */
  record Steps(Ink ink, String label, List<Step> steps) implements Layer {
    public Steps {
      Objects.requireNonNull(ink, "ink");
      Objects.requireNonNull(label, "label");
      steps = List.copyOf(steps);
    }
  }

  /** One figure over a stretch; dashed where it is not certain. */
  record Step(long from, long until, long y, boolean certain) {}

  /**
   * How figures of many lie over each stretch.
   *
   * @param label written beside it, or empty
   */
  record Band(String label, List<Range> ranges) implements Layer {
    public Band {
      Objects.requireNonNull(label, "label");
      ranges = List.copyOf(ranges);
    }
  }

  /**
   * Figures that stand on the axis, each over its stretch.
   *
   * @param figures how high; every {@code certain} is taken for yes
   */
  record Bars(List<Step> figures) implements Layer {
    public Bars {
      figures = List.copyOf(figures);
    }
  }

  /** A line across the chart from top to bottom, with words beside its head. */
  record Upright(long x, String label) implements Layer {
    public Upright {
      Objects.requireNonNull(label, "label");
    }
  }

  /** The lower quartile, the median and the upper quartile over one stretch. */
  record Range(long from, long until, long low, long middle, long high) {}
}

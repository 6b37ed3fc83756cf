package org.racegantry.publish.chart;

import java.util.List;
import java.util.Objects;

/**
 * A chart, ready to be drawn.
 *
 * @param id unique on its page, letters only
 * @param title what it shows, in a few words
 * @param says the same for whoever cannot see it, in a sentence or two
 * @param width in whole units
 * @param height in whole units
 * @param x axis along the bottom, its ticks at round distances
 * @param y axis up the side
 * @param layers what is drawn, the first at the back
 */
public record Chart(
    String id,
    String title,
    String says,
    int width,
    int height,
    Axis x,
    Axis y,
    List<Layer> layers) {
  public Chart {
    Objects.requireNonNull(x, "x");
    Objects.requireNonNull(y, "y");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(says, "says");
    layers = List.copyOf(layers);
    if (!id.matches("[a-z]+")) {
      throw new IllegalArgumentException("an id is letters, not " + id);
    }
  }

  /** Draws the chart. */
  public void draw(Pen pen) {
    new Drawing(this, pen).all();
  }

  /** The chart as an SVG element for a page. */
  public String svg() {
    SvgPen pen = new SvgPen();
    draw(pen);
    return pen.element(id, title, says, width, height);
  }
}

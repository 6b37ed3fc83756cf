package org.racegantry.forecast.field;

/** The straight line through points by least squares, as its points are added. */
final class StraightLine {
  private double n;
  private double x;
  private double y;
  private double xx;
  private double xy;

  void add(double atX, double atY) {
    n++;
    x += atX;
    y += atY;
    xx += atX * atX;
    xy += atX * atY;
  }

  double count() {
    return n;
  }

  double meanX() {
    return x / n;
  }

  double meanY() {
    return y / n;
  }

  /** Whether the points are not all above one another. */
  boolean wide() {
    return n > 1 && xx - x * x / n > 0;
  }

  /** How much it rises; only where it is {@link #wide}. */
  double slope() {
    return (xy - x * y / n) / (xx - x * x / n);
  }
}

package org.racegantry.publish.share;

import java.util.List;
import org.racegantry.publish.chart.Ink;
import org.racegantry.publish.chart.Pen;
import org.racegantry.publish.share.Canvas.Colour;
import org.racegantry.publish.share.Canvas.Dot;
import org.racegantry.publish.share.Canvas.Face;
import org.racegantry.publish.share.Canvas.Side;

/** Draws a chart somewhere on a canvas, larger than on a page. */
final class CanvasPen implements Pen {
  private static final int LETTERS = 12;

  private final Canvas canvas;
  private final int left;
  private final int top;
  private final int scale;

  /** {@code left} and {@code top} in tenths of a dot; {@code scale} in tenths, 15 is half again. */
  CanvasPen(Canvas canvas, int left, int top, int scale) {
    this.canvas = canvas;
    this.left = left;
    this.top = top;
    this.scale = scale;
  }

  @Override
  public void line(Ink ink, boolean dashed, List<At> through) {
    int thick = ink == Ink.GRID || ink == Ink.MEDIAN ? 2 : 4;
    canvas.line(colour(ink), thick, dashed, through.stream().map(this::dot).toList());
  }

  @Override
  public void area(Ink ink, List<At> corners) {
    canvas.area(colour(ink), corners.stream().map(this::dot).toList());
  }

  @Override
  public void text(Ink ink, Anchor anchor, At at, String words) {
    Side side =
        switch (anchor) {
          case START -> Side.LEFT;
          case MIDDLE -> Side.MIDDLE;
          case END -> Side.RIGHT;
        };
    boolean bold = ink != Ink.SMALL;
    Colour colour = bold ? colour(ink) : Colour.INK_2;
    canvas.text(words, new Face(colour, LETTERS * scale / 10, bold), side, dot(at));
  }

  @Override
  public void mark(Ink ink, boolean hollow, At at) {
    int half = 30;
    canvas.area(
        colour(ink),
        List.of(
            dot(new At(at.x() - half, at.y() - half)),
            dot(new At(at.x() + half, at.y() - half)),
            dot(new At(at.x() + half, at.y() + half)),
            dot(new At(at.x() - half, at.y() + half))));
  }

  private Dot dot(At at) {
    return new Dot(left + at.x() * scale / 10, top + at.y() * scale / 10);
  }

  private static Colour colour(Ink ink) {
    return switch (ink) {
      case GRID -> Colour.RULE;
      case SMALL, MEDIAN -> Colour.INK_2;
      case BAND -> Colour.BAND;
      case LABEL -> Colour.INK;
      case COLUMN, FIRST, SECOND, THIRD, FOURTH, FIFTH -> Colour.ACCENT;
    };
  }
}

package org.racegantry.publish.story;

import java.awt.Color;
import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;
import org.racegantry.publish.chart.Ink;
import org.racegantry.publish.chart.Pen;
import org.racegantry.publish.format.PdfPen;

/** Draws a chart on a printed page, from a spot downwards. */
final class PdfChartPen implements Pen {
  private static final float LETTERS = 11;

  private final PdfPen.Spot spot;
  private final float scale;

  /** {@code scale} is points to a unit of the chart. */
  PdfChartPen(PdfPen.Spot spot, float scale) {
    this.spot = spot;
    this.scale = scale;
  }

  @Override
  public void line(Ink ink, boolean dashed, List<At> through) {
    PdfContentByte page = spot.ink();
    page.saveState();
    page.setColorStroke(colour(ink));
    page.setLineWidth(thick(ink) * scale);
    page.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
    if (dashed) {
      page.setLineDash(4 * scale, 3 * scale, 0);
    }
    path(through);
    page.stroke();
    page.restoreState();
  }

  @Override
  public void area(Ink ink, List<At> corners) {
    PdfContentByte page = spot.ink();
    page.setColorFill(colour(ink));
    path(corners);
    page.fill();
  }

  @Override
  public void text(Ink ink, Anchor anchor, At at, String words) {
    PdfContentByte page = spot.ink();
    boolean heavy = ink != Ink.SMALL && ink != Ink.FIFTH;
    int align =
        switch (anchor) {
          case START -> PdfContentByte.ALIGN_LEFT;
          case MIDDLE -> PdfContentByte.ALIGN_CENTER;
          case END -> PdfContentByte.ALIGN_RIGHT;
        };
    page.beginText();
    page.setColorFill(colour(ink));
    page.setFontAndSize(spot.fonts().of(heavy), LETTERS * scale);
    page.showTextAligned(align, spot.fonts().printable(words), x(at), y(at), 0);
    page.endText();
  }

  @Override
  public void mark(Ink ink, boolean hollow, At at) {
    PdfContentByte page = spot.ink();
    page.setColorStroke(colour(ink));
    page.setColorFill(hollow ? Color.WHITE : colour(ink));
    page.setLineWidth(scale);
    page.circle(x(at), y(at), 2.2f * scale);
    page.fillStroke();
  }

  private void path(List<At> through) {
    PdfContentByte page = spot.ink();
    page.moveTo(x(through.getFirst()), y(through.getFirst()));
    through.subList(1, through.size()).forEach(at -> page.lineTo(x(at), y(at)));
  }

  private float x(At at) {
    return spot.x() + at.x() * scale / 10;
  }

  private float y(At at) {
    return spot.y() - at.y() * scale / 10;
  }

  private static float thick(Ink ink) {
    return switch (ink) {
      case GRID -> 0.6f;
      case MEDIAN, FIFTH -> 1;
      default -> 1.75f;
    };
  }

  private static Color colour(Ink ink) {
    return switch (ink) {
      case GRID -> new Color(0xdcdad3);
      case SMALL -> new Color(0x545b66);
      case LABEL, MEDIAN -> new Color(0x15181d);
      case BAND -> new Color(0xe4e8ef);
      case COLUMN, FIRST -> new Color(0x0a58a8);
      case SECOND -> new Color(0x9a4a00);
      case THIRD -> new Color(0x0b6b37);
      case FOURTH -> new Color(0x8a2a86);
      case FIFTH -> new Color(0x6a717c);
    };
  }
}

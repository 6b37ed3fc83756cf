package org.racegantry.publish.chart;

import java.util.List;
import java.util.Locale;
import org.racegantry.publish.PlainText;

/**
 * Draws SVG for a page. What things look like is said by classes alone, so the page's own tokens
 * colour it, light or dark, and no style has to be allowed inside the page.
 */
public final class SvgPen implements Pen {
  private final StringBuilder out = new StringBuilder(2_000);

  @Override
  public void line(Ink ink, boolean dashed, List<At> through) {
    out.append("<path class=\"l ").append(name(ink)).append(dashed ? " dash\" d=\"" : "\" d=\"");
    path(through);
    out.append("\"/>");
  }

  @Override
  public void area(Ink ink, List<At> corners) {
    out.append("<path class=\"").append(name(ink)).append("\" d=\"");
    path(corners);
    out.append("z\"/>");
  }

  @Override
  public void text(Ink ink, Anchor anchor, At at, String words) {
    out.append("<text class=\"").append(name(ink)).append("\" x=\"");
    number(at.x());
    out.append("\" y=\"");
    number(at.y());
    out.append(anchored(anchor)).append(escaped(words)).append("</text>");
  }

  @Override
  public void mark(Ink ink, boolean hollow, At at) {
    out.append("<circle class=\"m ").append(name(ink)).append(hollow ? " hollow\" " : "\" ");
    out.append("r=\"2.5\" cx=\"");
    number(at.x());
    out.append("\" cy=\"");
    number(at.y());
    out.append("\"/>");
  }

  /**
   * All that was drawn, as one picture, with words for who cannot see it.
   *
   * @param id unique on its page, letters only
   * @param width in whole units
   * @param height in whole units
   */
  public String element(String id, String title, String says, int width, int height) {
    return String.format(
            Locale.ROOT,
            "<svg class=\"chart\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"%3$s-t"
                + " %3$s-d\"><title id=\"%3$s-t\">%4$s</title><desc id=\"%3$s-d\">%5$s</desc>",
            width,
            height,
            id,
            escaped(title),
            escaped(says))
        + out
        + "</svg>";
  }

  /** A text as it may stand in XML: on one line, nothing in it markup. */
  public static String escaped(String raw) {
    return PlainText.line(raw)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** Only what moves is written: h and v where a line goes straight. */
  private void path(List<At> through) {
    At before = null;
    for (At at : through) {
      if (before == null) {
        out.append('M');
        number(at.x());
        out.append(' ');
        number(at.y());
      } else if (at.y() == before.y()) {
        out.append('H');
        number(at.x());
      } else if (at.x() == before.x()) {
        out.append('V');
        number(at.y());
      } else {
        out.append('L');
        number(at.x());
        out.append(' ');
        number(at.y());
      }
      before = at;
    }
  }

  /** Tenths as people write them; no locale has a say. */
  private void number(int tenths) {
    if (tenths < 0) {
      out.append('-');
    }
    int size = Math.abs(tenths);
    out.append(size / 10);
    if (size % 10 != 0) {
      out.append('.').append(size % 10);
    }
  }

  private static String anchored(Anchor anchor) {
    return switch (anchor) {
      case START -> "\">";
      case MIDDLE -> "\" text-anchor=\"middle\">";
      case END -> "\" text-anchor=\"end\">";
    };
  }

  private static String name(Ink ink) {
    return switch (ink) {
      case GRID -> "grid";
      case SMALL -> "small";
      case LABEL -> "label";
      case COLUMN -> "column";
      case BAND -> "band";
      case MEDIAN -> "median";
      case FIRST -> "s1";
      case SECOND -> "s2";
      case THIRD -> "s3";
      case FOURTH -> "s4";
      case FIFTH -> "s5";
    };
  }
}

package org.racegantry.publish.share;

import java.util.List;
import java.util.Locale;
import org.racegantry.publish.TextWidth;
import org.racegantry.publish.chart.SvgPen;

/** A card as an SVG file. Looks are attributes, since a policy may forbid styles. */
final class SvgCanvas implements Canvas {
  private static final String FONTS = "Liberation Sans, Arial, Helvetica, sans-serif";

  private final StringBuilder out = new StringBuilder(8_000);

  /** The whole file. */
  String file(String title) {
    String open =
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\""
                + " viewBox=\"0 0 %d %d\" role=\"img\" font-family=\"%s\"><title>%s</title>",
            CardFace.WIDTH,
            CardFace.HEIGHT,
            CardFace.WIDTH * 10,
            CardFace.HEIGHT * 10,
            FONTS,
            SvgPen.escaped(title));
    return open + out + "</svg>\n";
  }

  /** Nobody knows the reader's fonts: a wide letter for every column is on the safe side. */
  @Override
  public int width(String text, Face face) {
    return TextWidth.of(text) * face.size() * (face.bold() ? 62 : 56) / 100;
  }

  @Override
  public void text(String text, Face face, Side side, Dot at) {
    String anchor =
        switch (side) {
          case LEFT -> "";
          case MIDDLE -> " text-anchor=\"middle\"";
          case RIGHT -> " text-anchor=\"end\"";
        };
    out.append("<text x=\"").append(at.x()).append("\" y=\"").append(at.y());
    out.append("\" font-size=\"").append(face.size() * 10).append('"').append(anchor);
    out.append(face.bold() ? " font-weight=\"700\"" : "");
    out.append(" fill=\"").append(face.colour().hex()).append("\">");
    out.append(SvgPen.escaped(text)).append("</text>");
  }

  @Override
  public void line(Colour colour, int thick, boolean dashed, List<Dot> through) {
    out.append("<polyline points=\"");
    points(through);
    out.append("\" fill=\"none\" stroke=\"").append(colour.hex());
    out.append("\" stroke-width=\"").append(thick * 10).append('"');
    out.append(dashed ? " stroke-dasharray=\"80 60\"/>" : "/>");
  }

  @Override
  public void area(Colour colour, List<Dot> corners) {
    out.append("<polygon points=\"");
    points(corners);
    out.append("\" fill=\"").append(colour.hex()).append("\"/>");
  }

  private void points(List<Dot> dots) {
    for (int i = 0; i < dots.size(); i++) {
      out.append(i == 0 ? "" : " ").append(dots.get(i).x()).append(',').append(dots.get(i).y());
    }
  }
}

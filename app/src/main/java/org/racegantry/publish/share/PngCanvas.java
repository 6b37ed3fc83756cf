package org.racegantry.publish.share;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;

/** A card as a PNG file. */
final class PngCanvas implements Canvas {
  private static final float[] DASH = {8, 6};

  private final CardFonts fonts;
  private final BufferedImage image =
      new BufferedImage(CardFace.WIDTH, CardFace.HEIGHT, BufferedImage.TYPE_INT_RGB);
  private final Graphics2D graphics = image.createGraphics();

  PngCanvas(CardFonts fonts) {
    this.fonts = fonts;
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
  }

  /** The whole file. */
  byte[] file() throws IOException {
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
    if (!ImageIO.write(image, "png", bytes)) {
      throw new IOException("this Java cannot write PNG");
    }
    return bytes.toByteArray();
  }

  @Override
  public int width(String text, Face face) {
    String words = fonts.writable(text);
    return words.isEmpty() ? 0 : (int) Math.ceil(layout(words, face).getAdvance());
  }

  @Override
  public void text(String text, Face face, Side side, Dot at) {
    String words = fonts.writable(text);
    if (words.isEmpty()) {
      return;
    }
    TextLayout layout = layout(words, face);
    float left =
        switch (side) {
          case LEFT -> 0;
          case MIDDLE -> layout.getAdvance() / 2;
          case RIGHT -> layout.getAdvance();
        };
    graphics.setColor(new Color(face.colour().rgb()));
    layout.draw(graphics, at.x() / 10f - left, at.y() / 10f);
  }

  private TextLayout layout(String words, Face face) {
    return new TextLayout(
        fonts.dressed(words, face.size(), face.bold()).getIterator(),
        graphics.getFontRenderContext());
  }

  @Override
  public void line(Colour colour, int thick, boolean dashed, List<Dot> through) {
    graphics.setColor(new Color(colour.rgb()));
    int cap = BasicStroke.CAP_BUTT;
    int join = BasicStroke.JOIN_ROUND;
    graphics.setStroke(
        dashed ? new BasicStroke(thick, cap, join, 1, DASH, 0) : new BasicStroke(thick, cap, join));
    graphics.draw(path(through));
  }

  @Override
  public void area(Colour colour, List<Dot> corners) {
    Path2D shape = path(corners);
    shape.closePath();
    graphics.setColor(new Color(colour.rgb()));
    graphics.fill(shape);
  }

  private static Path2D path(List<Dot> dots) {
    Path2D path = new Path2D.Double();
    path.moveTo(dots.getFirst().x() / 10.0, dots.getFirst().y() / 10.0);
    dots.stream().skip(1).forEach(dot -> path.lineTo(dot.x() / 10.0, dot.y() / 10.0));
    return path;
  }
}

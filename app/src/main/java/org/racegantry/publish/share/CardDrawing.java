package org.racegantry.publish.share;

import java.util.List;
import org.racegantry.publish.share.Canvas.Colour;
import org.racegantry.publish.share.Canvas.Dot;
import org.racegantry.publish.share.Canvas.Face;
import org.racegantry.publish.share.Canvas.Side;

/** Lays a card out on a canvas. */
final class CardDrawing {
  private static final int MARGIN = 600;
  private static final int RIGHT = 11_400;
  private static final int CHART_X = 6_500;
  private static final int CHART_Y = 2_900;
  private static final int CHART_SCALE = 15;
  private static final String MORE = "\u2026";

  private final CardFace card;
  private final Canvas canvas;

  private CardDrawing(CardFace card, Canvas canvas) {
    this.card = card;
    this.canvas = canvas;
  }

  static void draw(CardFace card, Canvas canvas) {
    new CardDrawing(card, canvas).all();
  }

  private void all() {
    int right = CardFace.WIDTH * 10;
    int bottom = CardFace.HEIGHT * 10;
    canvas.area(
        Colour.PAPER,
        List.of(new Dot(0, 0), new Dot(right, 0), new Dot(right, bottom), new Dot(0, bottom)));
    fitted(card.event(), 34, 26, true, Colour.INK, 720, 760);
    Face small = new Face(Colour.INK_2, 26, false);
    canvas.text(card.date(), small, Side.RIGHT, new Dot(RIGHT, 760));
    canvas.line(Colour.INK, 4, false, List.of(new Dot(MARGIN, 1_040), new Dot(RIGHT, 1_040)));
    fitted(card.name(), 68, 34, true, Colour.INK, 930, 1_920);
    bib();
    fitted(card.about(), 30, 24, false, Colour.INK_2, 1_080, 2_450);
    boolean drawn = card.pace().isPresent();
    int room = drawn ? 560 : 1_080;
    fitted(card.headline(), 140, 60, true, Colour.INK, room, 4_150);
    fitted(card.standing(), 28, 20, false, Colour.INK_2, room, 4_700);
    fitted(card.places(), 36, 20, true, Colour.INK, room, 5_500);
    card.pace()
        .ifPresent(chart -> chart.draw(new CanvasPen(canvas, CHART_X, CHART_Y, CHART_SCALE)));
  }

  private void bib() {
    Face face = new Face(Colour.INK, 40, true);
    String bib = cut(card.bib(), face, 170);
    canvas.text(bib, face, Side.RIGHT, new Dot(RIGHT, 1_880));
  }

  /** Writes a text as large as the room allows, at least {@code least}; what is too long is cut. */
  private void fitted(
      String text, int most, int least, boolean bold, Colour colour, int room, int y) {
    Face face = new Face(colour, most, bold);
    while (face.size() > least && canvas.width(text, face) > room) {
      face = new Face(colour, face.size() - 2, bold);
    }
    canvas.text(cut(text, face, room), face, Side.LEFT, new Dot(MARGIN, y));
  }

  private String cut(String text, Face face, int room) {
    if (canvas.width(text, face) <= room) {
      return text;
    }
    int length = text.codePointCount(0, text.length());
    while (length > 0) {
      String shorter = text.substring(0, text.offsetByCodePoints(0, --length)).strip() + MORE;
      if (canvas.width(shorter, face) <= room) {
        return shorter;
      }
    }
    return MORE;
  }
}

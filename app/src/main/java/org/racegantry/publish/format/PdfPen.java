package org.racegantry.publish.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** Sets lines of text on pages from the top down; starts a new page when one is full. */
public final class PdfPen {
  private static final Rectangle PAPER = PageSize.A4;
  private static final float MARGIN = 42;
  private static final float FOOT = 40;
  private static final float FOOT_SIZE = 7.5f;

  /** How dark text of the second rank is: 0 is black. */
  private static final float GREY = 0.38f;

  private static final float RULE_GREY = 0.75f;

  private final Document document;
  private final PdfContentByte ink;
  private final PdfFonts fonts;
  private final List<PdfTemplate> feet = new ArrayList<>();
  private float y;

  PdfPen(Document document, PdfWriter writer, PdfFonts fonts) {
    this.document = document;
    this.ink = writer.getDirectContent();
    this.fonts = fonts;
    startPage();
  }

  /** The paper all lists are printed on: A4, upright, the pen keeps the margins. */
  static Document paper() {
    return new Document(PAPER, 0, 0, 0, 0);
  }

  /** Points between the margins. */
  public static float room() {
    return PAPER.getWidth() - 2 * MARGIN;
  }

  /** Whether this many points still fit above the foot of the page. */
  public boolean fits(float points) {
    return y - points >= FOOT;
  }

  /** Goes down by this many points. */
  public void down(float points) {
    y -= points;
  }

  /** Goes on at the top of a new page. */
  public void turn() {
    document.newPage();
    startPage();
  }

  /** Goes up again, to set something beside what was set before. */
  public void up(float points) {
    y += points;
  }

  /** Where a drawing goes that begins {@code x} right of the margin, at the pen. */
  public Spot spot(float x) {
    return new Spot(ink, fonts, MARGIN + x, y);
  }

  /** A place on a page, in points from its lower left corner, and what draws there. */
  public record Spot(PdfContentByte ink, PdfFonts fonts, float x, float y) {}

  /** Text from the left margin plus {@code x} on. */
  public void left(String text, float x, boolean heavy, float size, boolean dark) {
    show(PdfContentByte.ALIGN_LEFT, text, MARGIN + x, y, heavy, size, dark ? 0 : GREY);
  }

  /** Text that ends at the left margin plus {@code x}. */
  public void right(String text, float x, boolean heavy, float size, boolean dark) {
    show(PdfContentByte.ALIGN_RIGHT, text, MARGIN + x, y, heavy, size, dark ? 0 : GREY);
  }

  /** A line across the page, this many points below where the pen stands. */
  public void rule(float below, float thickness, boolean dark) {
    rule(below, thickness, dark, 0, room());
  }

  /** The same from the left margin plus {@code x} on, so many points wide. */
  public void rule(float below, float thickness, boolean dark, float x, float wide) {
    ink.setLineWidth(thickness);
    ink.setGrayStroke(dark ? 0 : RULE_GREY);
    ink.moveTo(MARGIN + x, y - below);
    ink.lineTo(MARGIN + x + wide, y - below);
    ink.stroke();
  }

  /** Writes the foot of every page, now that their number is known. */
  void close(String footer) {
    close(footer, "page %d of %d");
  }

  /** The same; {@code numbered} says which page it is, with two {@code %d}. */
  public void close(String footer, String numbered) {
    for (int page = 0; page < feet.size(); page++) {
      PdfTemplate foot = feet.get(page);
      foot.beginText();
      foot.setGrayFill(GREY);
      foot.setFontAndSize(fonts.of(false), FOOT_SIZE);
      foot.showTextAligned(PdfContentByte.ALIGN_LEFT, fonts.printable(footer), 0, 2, 0);
      String number = String.format(Locale.ROOT, numbered, page + 1, feet.size());
      foot.showTextAligned(PdfContentByte.ALIGN_RIGHT, number, room(), 2, 0);
      foot.endText();
    }
  }

  private void startPage() {
    y = PAPER.getHeight() - MARGIN;
    PdfTemplate foot = ink.createTemplate(room(), 12);
    ink.addTemplate(foot, MARGIN, FOOT - 18);
    feet.add(foot);
  }

  private void show(
      int align, String text, float x, float at, boolean heavy, float size, float grey) {
    ink.beginText();
    ink.setGrayFill(grey);
    ink.setFontAndSize(fonts.of(heavy), size);
    ink.showTextAligned(align, text, x, at, 0);
    ink.endText();
  }
}

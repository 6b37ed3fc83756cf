package org.racegantry.publish.format;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.openpdf.text.pdf.BaseFont;

/**
 * The two fonts of a printed list, embedded, so that names keep their own letters on any printer.
 * They hold Latin, Greek and Cyrillic.
 */
public final class PdfFonts {
  private static final String UNKNOWN_LETTER = "?";

  private final BaseFont regular;
  private final BaseFont bold;

  /** Loads the fonts anew: each document embeds only the letters it uses. */
  PdfFonts() throws IOException {
    this.regular = load("LiberationSans-Regular.ttf");
    this.bold = load("LiberationSans-Bold.ttf");
  }

  /** The font of a weight. */
  public BaseFont of(boolean heavy) {
    return heavy ? bold : regular;
  }

  /** How wide a text is at a size, in points. */
  public float width(String text, boolean heavy, float size) {
    return of(heavy).getWidthPoint(text, size);
  }

  /** The text with letters the font does not have replaced. */
  public String printable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              if (point <= 0xFFFF && regular.charExists(point)) {
                out.appendCodePoint(point);
              } else {
                out.append(UNKNOWN_LETTER);
              }
            });
    return out.toString();
  }

  /** The text, cut with an ellipsis where it is wider than {@code room} points. */
  public String cut(String text, boolean heavy, float size, float room) {
    if (width(text, heavy, size) <= room) {
      return text;
    }
    int end = text.length();
    while (end > 0 && width(text.substring(0, end) + "\u2026", heavy, size) > room) {
      end--;
    }
    return text.substring(0, end).stripTrailing() + "\u2026";
  }

  private static BaseFont load(String name) throws IOException {
    try (InputStream in = PdfFonts.class.getResourceAsStream("/liberation/" + name)) {
      if (in == null) {
        throw new FileNotFoundException("the font " + name + " is not on the class path");
      }
      return BaseFont.createFont(
          name,
          BaseFont.IDENTITY_H,
          BaseFont.EMBEDDED,
          BaseFont.NOT_CACHED,
          in.readAllBytes(),
          null);
    }
  }
}

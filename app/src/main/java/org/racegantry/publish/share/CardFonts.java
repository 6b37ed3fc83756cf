package org.racegantry.publish.share;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedString;

/**
 * The letters of a card: those the PDF lists use (Latin, Greek, Cyrillic), and for any other the
 * fonts of this machine. What neither has is left out, so that no card shows empty boxes.
 */
final class CardFonts {
  private final Font regular;
  private final Font bold;
  private final Font others = new Font(Font.DIALOG, Font.PLAIN, 1);

  CardFonts() throws IOException, FontFormatException {
    this.regular = load("LiberationSans-Regular.ttf");
    this.bold = load("LiberationSans-Bold.ttf");
  }

  private static Font load(String name) throws IOException, FontFormatException {
    try (InputStream in = CardFonts.class.getResourceAsStream("/liberation/" + name)) {
      if (in == null) {
        throw new FileNotFoundException("the font " + name + " is not on the class path");
      }
      return Font.createFont(Font.TRUETYPE_FONT, in);
    }
  }

  /** The text without the letters that no font here has. */
  String writable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(point -> regular.canDisplay(point) || others.canDisplay(point))
        .forEach(out::appendCodePoint);
    return out.toString().strip();
  }

  /** The text with a font for each stretch of it; {@code text} is writable and not empty. */
  AttributedString dressed(String text, int size, boolean heavy) {
    AttributedString dressed = new AttributedString(text);
    Font own = (heavy ? bold : regular).deriveFont((float) size);
    Font other = others.deriveFont(heavy ? Font.BOLD : Font.PLAIN, size);
    dressed.addAttribute(TextAttribute.FONT, own);
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (!own.canDisplay(text.codePointAt(i))) {
        int end = i + Character.charCount(text.codePointAt(i));
        dressed.addAttribute(TextAttribute.FONT, other, i, end);
      }
    }
    return dressed;
  }
}

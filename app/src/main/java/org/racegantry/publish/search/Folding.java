package org.racegantry.publish.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as a search compares it: small letters without marks, in words. {@code Ødegård}, {@code
 * ODEGARD} and {@code odegard} are one; {@code Müller} is {@code muller}, and {@code mueller} too.
 */
public final class Folding {
  /** Words are compared by so many letters. */
  static final int LONGEST_WORD = 32;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}'’ʼ‘`´ʹʻ]+");
  private static final Pattern QUOTES = Pattern.compile("['’ʼ‘`´ʹʻ]+");

  private Folding() {}

  /** The words of a text as printed, cut at everything but letters, digits and apostrophes. */
  static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    // Composed first: a mark that stands alone would cut its word in two.
    for (String piece : BREAKS.split(Normalizer.normalize(text, Normalizer.Form.NFC))) {
      if (!plain(piece).isEmpty()) {
        pieces.add(piece);
      }
    }
    return pieces;
  }

  /** The parts of a piece beside its apostrophes: {@code o} and {@code brien}. */
  static List<String> parts(String piece) {
    return List.of(QUOTES.split(piece));
  }

  /** One piece without marks, capitals and apostrophes, cut to {@link #LONGEST_WORD} letters. */
  static String plain(String piece) {
    String small = isPlain(piece) ? piece.toLowerCase(Locale.ROOT) : folded(piece);
    return small.length() > LONGEST_WORD ? small.substring(0, LONGEST_WORD) : small;
  }

  /** A whole text to be put in order or looked for in: its words, folded, with blanks between. */
  public static String sortable(String text) {
    return String.join(" ", pieces(text).stream().map(Folding::plain).toList());
  }

  /** The same, where German, Nordic and Dutch letters are written as two: {@code mueller}. */
  static String spelledOut(String piece) {
    if (isPlain(piece)) {
      return plain(piece);
    }
    String small = Normalizer.normalize(piece, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(small.length() + 4);
    for (int i = 0; i < small.length(); i++) {
      char letter = small.charAt(i);
      switch (letter) {
        case 'ä' -> out.append("ae");
        case 'ö', 'ø' -> out.append("oe");
        case 'ü' -> out.append("ue");
        case 'å' -> out.append("aa");
        default -> out.append(letter);
      }
    }
    return plain(out.toString());
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean known =
          letter >= 'a' && letter <= 'z'
              || letter >= 'A' && letter <= 'Z'
              || letter >= '0' && letter <= '9';
      if (!known) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String bare = QUOTES.matcher(MARKS.matcher(apart).replaceAll("")).replaceAll("");
    StringBuilder out = new StringBuilder(bare.length() + 4);
    for (int i = 0; i < bare.length(); i++) {
      append(out, bare.charAt(i));
    }
    return out.toString();
  }

  /** Letters that are no base letter with a mark, but are typed as one. */
  private static void append(StringBuilder out, char letter) {
    switch (letter) {
      case 'ß' -> out.append("ss");
      case 'æ' -> out.append("ae");
      case 'œ' -> out.append("oe");
      case 'þ' -> out.append("th");
      case 'ø' -> out.append('o');
      case 'ł' -> out.append('l');
      case 'đ', 'ð' -> out.append('d');
      case 'ħ' -> out.append('h');
      case 'ŧ' -> out.append('t');
      case 'ŋ' -> out.append('n');
      case 'ı' -> out.append('i');
      case 'ə' -> out.append('e');
      default -> {
        if (Character.isLetterOrDigit(letter) || Character.isSurrogate(letter)) {
          out.append(letter);
        }
      }
    }
  }
}

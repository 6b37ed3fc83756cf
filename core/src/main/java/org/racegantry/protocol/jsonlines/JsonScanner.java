package org.racegantry.protocol.jsonlines;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Walks the bytes of one JSON text by the grammar of RFC 8259, strictly. Columns count bytes from
 * 1. Confined to one line.
 */
public final class JsonScanner {
  /** Stands where there are no more bytes; no byte is this. */
  public static final char END = 0xffff;

  private static final int SHOWN_BYTES_MAX = 40;

  private final byte[] bytes;
  private final int start;
  private final int end;
  private int at;

  /** Walks over these bytes. */
  public JsonScanner(byte[] bytes, int offset, int length) {
    this.bytes = bytes;
    this.start = offset;
    this.end = offset + length;
    this.at = offset;
  }

  /** The column of the next byte that is no blank. */
  public int column() {
    skipBlanks();
    return at - start + 1;
  }

  /** The next byte that is no blank, or {@link #END}; it is not consumed. */
  public char peek() {
    skipBlanks();
    return at < end ? (char) (bytes[at] & 0xff) : END;
  }

  /** Consumes {@code wanted} or refuses what stands there. */
  public void expect(char wanted, String mend) throws BadJson {
    if (peek() != wanted) {
      throw bad(mend);
    }
    at++;
  }

  /** Consumes {@code wanted} where it stands. */
  public boolean accept(char wanted) {
    if (peek() != wanted) {
      return false;
    }
    at++;
    return true;
  }

  /** Consumes a string and returns what it means. */
  public String string(String mend) throws BadJson {
    expect('"', mend);
    int from = at;
    boolean plain = true;
    while (at < end && bytes[at] != '"') {
      if ((bytes[at] & 0xff) < 0x20) {
        throw bad("write control characters as \\u00XX");
      }
      if (bytes[at] == '\\') {
        plain = false;
        at++;
      }
      at++;
    }
    if (at >= end) {
      at = end;
      throw bad("end the text with a double quote");
    }
    at++;
    String text = utf8(from, at - 1);
    return plain ? text : JsonEscapes.undo(text, from - start + 1);
  }

  /** Consumes a whole number; refuses fractions, exponents and what does not fit a long. */
  long whole(String mend) throws BadJson {
    int from = at;
    String text = number(mend);
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException notWhole) {
      throw new BadJson(from - start + 1, shorten(text), mend);
    }
  }

  /** Consumes a value that nobody asked for; it must be a flat one. */
  public void skipValue() throws BadJson {
    switch (peek()) {
      case '"' -> string("");
      case 't' -> word("true");
      case 'f' -> word("false");
      case 'n' -> word("null");
      case '{', '[' -> throw bad("one flat object per line: no objects or lists inside");
      default -> number("write a text in double quotes, a number, true, false or null");
    }
  }

  /** Consumes one of the words of JSON. */
  void word(String word) throws BadJson {
    for (int i = 0; i < word.length(); i++) {
      if (at + i >= end || bytes[at + i] != word.charAt(i)) {
        throw bad("write " + word + ", or a text in double quotes");
      }
    }
    at += word.length();
  }

  /** Refuses what stands at the next byte. */
  public BadJson bad(String mend) {
    int shown = Math.min(end, at + SHOWN_BYTES_MAX);
    String rest = new String(bytes, at, shown - at, StandardCharsets.UTF_8);
    return new BadJson(at - start + 1, rest, mend);
  }

  /** No more of a value than an answer should repeat. */
  public static String shorten(String text) {
    return text.length() <= SHOWN_BYTES_MAX ? text : text.substring(0, SHOWN_BYTES_MAX);
  }

  /** Consumes a number and returns it as it stands. */
  public String number(String mend) throws BadJson {
    peek();
    int from = at;
    boolean minus = at < end && bytes[at] == '-';
    int digits = minus ? at + 1 : at;
    int i = digits;
    while (i < end && isOfNumber(bytes[i])) {
      i++;
    }
    boolean leadingZero = i > digits + 1 && bytes[digits] == '0' && isDigit(bytes[digits + 1]);
    if (i == digits || !isDigit(bytes[digits]) || !isDigit(bytes[i - 1]) || leadingZero) {
      throw bad(mend);
    }
    at = i;
    return new String(bytes, from, i - from, StandardCharsets.US_ASCII);
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  private static boolean isOfNumber(byte b) {
    return isDigit(b) || b == '.' || b == 'e' || b == 'E' || b == '+' || b == '-';
  }

  private String utf8(int from, int to) throws BadJson {
    for (int i = from; i < to; i++) {
      if (bytes[i] < 0) {
        return strictUtf8(from, to);
      }
    }
    return new String(bytes, from, to - from, StandardCharsets.US_ASCII);
  }

  private String strictUtf8(int from, int to) throws BadJson {
    try {
      ByteBuffer text = ByteBuffer.wrap(bytes, from, to - from);
      return StandardCharsets.UTF_8.newDecoder().decode(text).toString();
    } catch (CharacterCodingException notUtf8) {
      String shown = shorten(new String(bytes, from, to - from, StandardCharsets.UTF_8));
      throw new BadJson(from - start + 1, shown, "send the line in UTF-8");
    }
  }

  private void skipBlanks() {
    while (at < end && (bytes[at] == ' ' || bytes[at] == '\t')) {
      at++;
    }
  }
}

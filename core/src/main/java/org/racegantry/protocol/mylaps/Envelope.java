package org.racegantry.protocol.mylaps;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One message taken apart at its {@code @}: who sends, what it is, and what it says.
 *
 * @param source a location, or the exporter itself, without the blanks around it
 * @param type such as {@code Passing}
 * @param parts what stands after the type, with an empty one at the end left out
 * @param charset what its text is in
 */
record Envelope(String source, String type, List<Part> parts, Charset charset) {
  private static final Charset ELSE = Charset.forName("windows-1252");
  private static final int NUMBER_LENGTH_MAX = 20;

  /** What stands between two {@code @}, and in which column of the message it begins, from 1. */
  record Part(String text, int column) {}

  /** Takes a message apart; text is UTF-8, or where it is not, what Windows writes. */
  static Envelope of(byte[] bytes, int offset, int length) {
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
      String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
      return of(text, 0, StandardCharsets.UTF_8);
    } catch (CharacterCodingException notUtf8) {
      return of(new String(bytes, offset, length, ELSE), 0, ELSE);
    }
  }

  /** Takes apart the message that begins at {@code start} of a text; columns are the text's. */
  static Envelope of(String text, int start, Charset charset) {
    List<Part> parts = new ArrayList<>();
    int from = start;
    for (int at = text.indexOf('@', from); at >= 0; at = text.indexOf('@', from)) {
      parts.add(new Part(text.substring(from, at), from + 1));
      from = at + 1;
    }
    if (!text.substring(from).isBlank()) {
      parts.add(new Part(text.substring(from), from + 1));
    }
    String source = parts.isEmpty() ? "" : parts.get(0).text().strip();
    String type = parts.size() < 2 ? "" : parts.get(1).text().strip();
    List<Part> rest = List.copyOf(parts.subList(Math.min(2, parts.size()), parts.size()));
    return new Envelope(source, type, rest, charset);
  }

  /** Whether the last part is the number its sender wants to see again. */
  boolean numbered() {
    String last = parts.isEmpty() ? "" : parts.getLast().text();
    return !last.isBlank()
        && last.length() <= NUMBER_LENGTH_MAX
        && last.strip().chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The number, as it was sent, or empty. */
  String number() {
    return numbered() ? parts.getLast().text() : "";
  }

  /** The parts without the number. */
  List<Part> records() {
    return numbered() ? parts.subList(0, parts.size() - 1) : parts;
  }
}

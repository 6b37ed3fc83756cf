package org.racegantry.protocol;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The words in messages of text, of vendors who never said in what letters they are written. */
public final class MessageText {
  private static final int LENGTH_MAX = 64;

  private MessageText() {}

  /** The bytes as UTF-8, or as Latin-1 where they are none. */
  public static String of(byte[] bytes, int offset, int length) {
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
      return StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
    } catch (CharacterCodingException latin) {
      return new String(bytes, offset, length, StandardCharsets.ISO_8859_1);
    }
  }

  /** A chip's code: 1 to 64 printable characters without blanks, as sent. */
  public static String chip(String text, int column) throws BadMessage {
    boolean printable = text.chars().allMatch(c -> c > ' ' && c < 0x7F);
    if (text.isEmpty() || text.length() > LENGTH_MAX || !printable) {
      throw new BadMessage(column, text, "send a chip of 1 to 64 printable characters, no blanks");
    }
    return text;
  }

  /** A reader's name: 1 to 64 characters without control characters, blanks around it dropped. */
  public static String reader(String text, int column) throws BadMessage {
    String name = text.strip();
    boolean printable = name.chars().noneMatch(Character::isISOControl);
    if (name.isEmpty() || name.length() > LENGTH_MAX || !printable) {
      throw new BadMessage(column, text, "send a name of 1 to 64 printable characters");
    }
    return name;
  }
}

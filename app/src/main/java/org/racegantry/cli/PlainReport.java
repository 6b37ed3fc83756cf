package org.racegantry.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text that people wrote elsewhere: UTF-8, and nothing but text. */
final class PlainReport {
  private static final String MARK = "\uFEFF";

  private PlainReport() {}

  /** The text of a file, without the mark some editors begin with; fails where it is none. */
  static String read(String name, byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException other) {
      throw new Failure(
          Exit.DATA, name + ": is no text in UTF-8; save it as plain text (UTF-8)", other);
    }
    if (text.indexOf('\0') >= 0) {
      throw new Failure(Exit.DATA, name + ": holds zero bytes; save it as plain text (UTF-8)");
    }
    return text.startsWith(MARK) ? text.substring(1) : text;
  }
}

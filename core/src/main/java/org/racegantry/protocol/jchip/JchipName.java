package org.racegantry.protocol.jchip;

import org.racegantry.protocol.BadMessage;
import org.racegantry.protocol.MessageText;

/** How a reader begins: {@code N}, four digits for how many records it has stored, its name. */
final class JchipName {
  static final int COLUMN = 6;
  private static final int DIGITS = 4;

  private JchipName() {}

  /** The name. */
  static String parse(String line) throws BadMessage {
    int name = COLUMN - 1;
    boolean shaped = line.length() > name && line.startsWith("N");
    for (int i = 1; shaped && i <= DIGITS; i++) {
      shaped = line.charAt(i) < 0x80 && Character.digit(line.charAt(i), 16) >= 0;
    }
    if (!shaped) {
      throw new BadMessage(1, line, "send N, four digits and the reader's name");
    }
    return MessageText.reader(line.substring(name), COLUMN);
  }
}

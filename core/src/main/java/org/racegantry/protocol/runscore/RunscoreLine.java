package org.racegantry.protocol.runscore;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.protocol.BadMessage;
import org.racegantry.protocol.ClockText;
import org.racegantry.protocol.LocalClocks;
import org.racegantry.protocol.MessageText;
import org.racegantry.race.Read;

/**
 * One line: {@code RSBCI,412,14:34:00.039,ANNOUNCER}. Fields may stand in double quotes, and more
 * than four may come.
 */
final class RunscoreLine {
  /** What the first field says where it says nothing of the runner. */
  private static final String CHIP_FOLLOWS = "RSBCI";

  private static final int FIELDS_MIN = 4;
  private static final int CHIP = 1;
  private static final int TIME = 2;
  private static final int LOCATION = 3;
  private static final int FIELDS_MAX = 64;
  private static final int DIGITS_OF_LONE_HOUR = 1;

  private record Field(String text, int column) {}

  private RunscoreLine() {}

  /** The read a line is. */
  static Read read(String line, LocalClocks clocks, long now_ms) throws BadMessage {
    List<Field> fields = fields(line);
    if (fields.size() < FIELDS_MIN) {
      throw new BadMessage(1, line, "send four fields or more: RSBCI,chip,hh:mm:ss.fff,location");
    }
    Field code = code(fields);
    String chip = MessageText.chip(code.text(), code.column());
    Field at = fields.get(LOCATION);
    String location = MessageText.reader(at.text(), at.column());
    long ofDay_ms = ofDay_ms(fields.get(TIME));
    return Read.of(location, chip, clocks.of(location).momentOfDay_ms(ofDay_ms, now_ms));
  }

  /** Whether a line is of this feed and of no other. */
  static boolean isOne(String line) {
    try {
      List<Field> fields = fields(line);
      if (fields.size() < FIELDS_MIN || fields.get(LOCATION).text().isEmpty()) {
        return false;
      }
      ofDay_ms(fields.get(TIME));
      boolean word = fields.get(LOCATION).text().chars().anyMatch(Character::isLetter);
      return fields.getFirst().text().equals(CHIP_FOLLOWS) || word;
    } catch (BadMessage none) {
      return false;
    }
  }

  /** The chip, or where it is missing what stands for it in the first field. */
  private static Field code(List<Field> fields) {
    Field first = fields.getFirst();
    Field chip = fields.get(CHIP);
    return chip.text().isEmpty() && !first.text().equals(CHIP_FOLLOWS) ? first : chip;
  }

  private static long ofDay_ms(Field time) throws BadMessage {
    boolean lone = time.text().indexOf(':') == DIGITS_OF_LONE_HOUR;
    return ClockText.ofDay_ms(lone ? "0" + time.text() : time.text(), time.column());
  }

  private static List<Field> fields(String line) throws BadMessage {
    List<Field> fields = new ArrayList<>();
    int from = 0;
    while (from <= line.length() && fields.size() < FIELDS_MAX) {
      boolean quoted = from < line.length() && line.charAt(from) == '"';
      int close = quoted ? line.indexOf('"', from + 1) : -1;
      if (quoted && close < 0) {
        throw new BadMessage(from + 1, line.substring(from), "close the double quote");
      }
      int comma = line.indexOf(',', quoted ? close : from);
      int to = comma < 0 ? line.length() : comma;
      String text = quoted ? line.substring(from + 1, close) : line.substring(from, to);
      fields.add(new Field(text.strip(), from + 1));
      from = to + 1;
    }
    return fields;
  }
}

package org.racegantry.protocol.mylaps;

import org.racegantry.protocol.BadMessage;
import org.racegantry.protocol.MessageText;
import org.racegantry.race.Read;

/**
 * One passing of the first version, in columns: {@code KV8658316:13:57.417 3 0F 1000025030870} with
 * two blanks before the 10000. Seven characters of chip, twelve of time, two of device, a blank,
 * two of antennas or hits, three of lap, four hexadecimal digits of record number, six of date, and
 * two hexadecimal digits of check.
 */
final class StoreRecord {
  private static final int LENGTH = 39;
  private static final int LENGTH_MIN = 27;
  private static final int CHIP = 7;
  private static final int TIME = 12;
  private static final int DATE = 6;
  private static final int CHECK = 2;
  private static final int NUMBER_AT = 27;
  private static final int NUMBER_DIGITS = 4;

  private StoreRecord() {}

  /** The read a record at a location is. */
  static Read read(String location, Envelope.Part part, Clocks clocks, Checks checks, long now_ms)
      throws BadMessage {
    String text = part.text().length() == LENGTH ? part.text() : part.text().strip();
    int dateAt = text.length() - CHECK - DATE;
    if (text.length() < LENGTH_MIN) {
      String mend = "send fields such as c=0000041|t=13:11:30.904, or a record of " + LENGTH;
      throw new BadMessage(part.column(), text, mend + " characters");
    }
    if (checks.refuse(text)) {
      String mend = "the check does not come out: " + Checks.sum(text) + " would";
      int column = part.column() + text.length() - CHECK;
      throw new BadMessage(column, text.substring(text.length() - CHECK), mend);
    }
    String chip = MessageText.chip(text.substring(0, CHIP).strip(), part.column());
    String time = text.substring(CHIP, CHIP + TIME);
    String date = text.substring(dateAt, dateAt + DATE);
    long time_ms =
        clocks.moment_ms(
            location, time, part.column() + CHIP, date, part.column() + dateAt, now_ms);
    return new Read(location, chip, time_ms, Read.NONE, Read.NONE, number(text));
  }

  private static long number(String text) {
    if (text.length() != LENGTH) {
      return Read.NONE;
    }
    long number = 0;
    for (int i = NUMBER_AT; i < NUMBER_AT + NUMBER_DIGITS; i++) {
      int digit = text.charAt(i) < 0x80 ? Character.digit(text.charAt(i), 16) : -1;
      if (digit < 0) {
        return Read.NONE;
      }
      number = number * 16 + digit;
    }
    return number;
  }
}

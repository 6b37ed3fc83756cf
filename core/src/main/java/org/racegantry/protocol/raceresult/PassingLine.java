package org.racegantry.protocol.raceresult;

import org.racegantry.protocol.BadMessage;
import org.racegantry.protocol.ClockText;
import org.racegantry.protocol.MessageText;
import org.racegantry.race.Read;

/**
 * A passing as the decoder writes it: {@code PassingNo;Transponder;Date;Time;EventID;Hits;MaxRSSI;
 * InternalData;IsActive;Channel;LoopID;LoopOnly;WakeupCounter;Battery;Temperature;
 * InternalActiveData;BoxName;FileNumber;MaxRSSIAntenna;BoxId}, of which older ones leave out the
 * last ones.
 *
 * @param number its number in the decoder's file, from 1
 * @param day days since 1970; for a decoder without a date, {@link #NO_DATE} and the days it has
 *     run
 * @param ofDay_ms milliseconds since midnight
 * @param file the number of the file it stands in, or {@link Read#NONE}
 */
record PassingLine(
    long number, String chip, long day, long ofDay_ms, int antenna, int rssi_dbm, long file) {
  /** Added to the days a decoder has run that does not know the date. */
  static final long NO_DATE = -1_000_000;

  private static final int LEAST_FIELDS = 4;
  private static final int RSSI = 6;
  private static final int ACTIVE = 8;
  private static final int LOOP = 10;
  private static final int FILE = 17;
  private static final int ANTENNA = 18;
  private static final int ANTENNA_MAX = 64;
  private static final int RSSI_LEAST = -128;
  private static final int RSSI_MOST = 100;
  private static final int NUMBER_DIGITS = 9;

  /** Reads a line; {@code separator} stands between its fields. */
  static PassingLine parse(String line, char separator) throws BadMessage {
    Fields fields = new Fields(line, separator);
    if (fields.size() < LEAST_FIELDS) {
      throw new BadMessage(1, line, "send PassingNo;Transponder;Date;Time and what follows");
    }
    long number = whole(fields, 0, "write the passing's number, from 1");
    if (number < 1) {
      throw new BadMessage(1, fields.text(0), "number passings from 1");
    }
    String chip = MessageText.chip(fields.text(1).strip(), fields.column(1));
    long day = day(fields.text(2).strip(), fields.column(2));
    long ofDay_ms = ClockText.ofDay_ms(fields.text(3).strip(), fields.column(3));
    boolean active = fields.text(ACTIVE).strip().equals("1");
    int antenna = within(fields.text(active ? LOOP : ANTENNA), 1, ANTENNA_MAX);
    int rssi_dbm = within(fields.text(RSSI), RSSI_LEAST, RSSI_MOST);
    String file = fields.text(FILE).strip();
    long fileNumber =
        file.isEmpty() ? Read.NONE : whole(fields, FILE, "write the number of the file");
    return new PassingLine(number, chip, day, ofDay_ms, antenna, rssi_dbm, fileNumber);
  }

  /** A date there is, or the days a decoder without one has run: {@code 0000-00-01}. */
  static long day(String text, int column) throws BadMessage {
    String[] parts = text.split("-", -1);
    if (parts.length != 3) {
      throw new BadMessage(column, text, "write the date as YYYY-MM-DD");
    }
    if (parts[0].equals("0000") && parts[1].equals("00")) {
      int run = ClockText.digits(parts[2], 0, parts[2].length());
      if (run < 0 || parts[2].isEmpty()) {
        throw new BadMessage(column, text, "write the days the decoder has run as 0000-00-DD");
      }
      return NO_DATE + run;
    }
    return ClockText.day(parts[0], parts[1], parts[2], column);
  }

  /** Whether the decoder did not know the date. */
  boolean dateless() {
    return day < 0;
  }

  private static long whole(Fields fields, int index, String mend) throws BadMessage {
    String text = fields.text(index).strip();
    int value =
        text.isEmpty() || text.length() > NUMBER_DIGITS
            ? -1
            : ClockText.digits(text, 0, text.length());
    if (value < 0) {
      throw new BadMessage(fields.column(index), text, mend);
    }
    return value;
  }

  /** What only describes a passing is left out where it makes no sense. */
  private static int within(String text, int least, int most) {
    String plain = text.strip();
    boolean minus = plain.startsWith("-");
    String digits = minus ? plain.substring(1) : plain;
    int value =
        digits.isEmpty() || digits.length() > 4 ? -1 : ClockText.digits(digits, 0, digits.length());
    int signed = minus ? -value : value;
    return value < 0 || signed < least || signed > most ? Read.NONE : signed;
  }
}

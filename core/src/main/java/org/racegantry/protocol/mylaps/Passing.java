package org.racegantry.protocol.mylaps;

import org.racegantry.protocol.BadMessage;
import org.racegantry.protocol.ClockText;
import org.racegantry.protocol.MessageText;
import org.racegantry.race.Read;

/** One passing of the second version: {@code t=13:11:30.904|c=0000041|d=120606|...}. */
final class Passing {
  private static final int ANTENNA_MAX = 64;
  private static final int ANTENNA_DIGITS = 2;
  private static final int SIGNAL_MIN_dbm = -128;
  private static final int SIGNAL_MAX_dbm = 100;

  private Passing() {}

  /** The read a passing at a location is. */
  static Read read(String location, Envelope.Part part, Clocks clocks, long now_ms)
      throws BadMessage {
    Fields fields = new Fields(part);
    String chip = MessageText.chip(fields.value("c"), fields.column("c"));
    int antenna = antenna(fields);
    int signal_dbm = signal_dbm(fields);
    long time_ms = time_ms(location, fields, clocks, now_ms);
    return new Read(location, chip, time_ms, antenna, signal_dbm, Read.NONE);
  }

  /** The device's local time counts; what it takes for UTC only where it sends no other. */
  private static long time_ms(String location, Fields fields, Clocks clocks, long now_ms)
      throws BadMessage {
    String time = fields.value("t");
    int column = fields.column("t");
    if (!time.isEmpty()) {
      String date = fields.value("d");
      return clocks.moment_ms(location, time, column, date, fields.column("d"), now_ms);
    }
    if (fields.number("utc") >= 0) {
      return Clocks.plausible_ms(fields.number("utc"), fields.column("utc"));
    }
    if (fields.number("ut") >= 0) {
      return clocks.local_ms(location, fields.number("ut"), fields.column("ut"));
    }
    throw new BadMessage(column, "", "add the field t, the time of day as hh:mm:ss.mmm");
  }

  /** The strongest antenna, or the only one; a string of bits does not say which was meant. */
  private static int antenna(Fields fields) throws BadMessage {
    String key = fields.number("ans") >= 0 ? "ans" : "an";
    long antenna = fields.number(key);
    if (antenna < 0 || key.equals("an") && isBits(fields.value(key))) {
      return Read.NONE;
    }
    if (antenna > ANTENNA_MAX) {
      String mend = "write an antenna from 0 to " + ANTENNA_MAX;
      throw new BadMessage(fields.column(key), fields.value(key), mend);
    }
    return (int) antenna;
  }

  private static boolean isBits(String text) {
    return text.length() > ANTENNA_DIGITS && text.chars().allMatch(c -> c == '0' || c == '1');
  }

  private static int signal_dbm(Fields fields) throws BadMessage {
    String text = fields.value("amd");
    int digits = text.startsWith("-") ? 1 : 0;
    int point = text.indexOf('.');
    long amount = ClockText.digits(text, digits, point < 0 ? text.length() : point);
    if (amount < 0) {
      return Read.NONE;
    }
    long signal_dbm = digits == 1 ? -amount : amount;
    if (signal_dbm < SIGNAL_MIN_dbm || signal_dbm > SIGNAL_MAX_dbm) {
      String mend = "write a signal from " + SIGNAL_MIN_dbm + " to " + SIGNAL_MAX_dbm + " dBm";
      throw new BadMessage(fields.column("amd"), text, mend);
    }
    return (int) signal_dbm;
  }
}

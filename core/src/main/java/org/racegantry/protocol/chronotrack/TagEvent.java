package org.racegantry.protocol.chronotrack;

import org.racegantry.protocol.BadMessage;
import org.racegantry.protocol.ClockText;
import org.racegantry.protocol.MessageText;
import org.racegantry.race.Read;

/**
 * One event at one location, in eight fields: {@code
 * CT01_13~<seq>~<location>~<tag>~<time>~<occurrence>~<reader MAC>~<antenna>}. {@code CT01_33} has
 * the same fields, but some programs count laps in its last one.
 *
 * @param what whether it is a read, a gun or a location that has come in
 * @param location where, which is the reader's name
 * @param tag the chip as sent, or the word for what it is
 * @param time as sent
 * @param timeColumn where the time begins in the line, counted from 1
 * @param antenna 1 to 64, or {@link Read#NONE}
 * @param line the counter of lines, or {@link Read#NONE}; it says nothing about gaps
 */
record TagEvent(
    What what, String location, String tag, String time, int timeColumn, int antenna, long line) {
  private static final int FIELDS = 8;
  private static final int ANTENNA_MAX = 64;
  private static final int LINE_DIGITS_MAX = 18;
  private static final String[] NAMES = {
    "format", "line", "location", "tag", "time", "occurrence", "reader", "antenna"
  };

  /** What happened. */
  enum What {
    READ,
    GUN,
    NEW_LOCATION
  }

  /** Whether the line should be an event, good or bad. */
  static boolean isMeant(String line) {
    return line.startsWith("CT01_");
  }

  /** Reads a line whose fields are divided by {@code ~} on the wire, by commas in some files. */
  static TagEvent parse(String line, char divider) throws BadMessage {
    int[] starts = starts(line, divider);
    String format = field(line, starts, 0);
    boolean laps = format.equals("CT01_33");
    if (!laps && !format.equals("CT01_13")) {
      throw new BadMessage(1, format, "send events as CT01_13 or CT01_33");
    }
    String location = MessageText.reader(field(line, starts, 2), starts[2] + 1);
    String tag = MessageText.chip(field(line, starts, 3), starts[3] + 1);
    int antenna = antenna(field(line, starts, 7), starts[7] + 1, laps);
    What what = what(tag, antenna, laps);
    int shown = antenna == 0 ? Read.NONE : antenna;
    String time = field(line, starts, 4);
    long number = line(field(line, starts, 1));
    return new TagEvent(what, location, tag, time, starts[4] + 1, shown, number);
  }

  private static int[] starts(String line, char divider) throws BadMessage {
    int[] starts = new int[FIELDS + 1];
    for (int i = 1; i < FIELDS; i++) {
      int at = line.indexOf(divider, starts[i - 1]);
      if (at < 0) {
        String mend = "go on with the " + NAMES[i] + "; an event has eight fields";
        throw new BadMessage(line.length() + 1, line, mend);
      }
      starts[i] = at + 1;
    }
    int rest = line.indexOf(divider, starts[FIELDS - 1]);
    starts[FIELDS] = rest < 0 ? line.length() + 1 : rest + 1;
    return starts;
  }

  private static String field(String line, int[] starts, int field) {
    return line.substring(starts[field], starts[field + 1] - 1).strip();
  }

  /** Antenna 0 is the gun's button; where the last field counts laps, 0 is a lap. */
  private static What what(String tag, int antenna, boolean laps) {
    if (tag.equalsIgnoreCase("newlocation")) {
      return What.NEW_LOCATION;
    }
    boolean button = antenna == 0 && !laps;
    return button || tag.equalsIgnoreCase("guntime") ? What.GUN : What.READ;
  }

  private static int antenna(String text, int column, boolean laps) throws BadMessage {
    int antenna = ClockText.digits(text, 0, text.length());
    if (antenna >= 0 && antenna <= ANTENNA_MAX) {
      return antenna;
    }
    if (laps || text.isEmpty()) {
      return Read.NONE;
    }
    throw new BadMessage(column, text, "send the antenna's number, 0 for the gun");
  }

  private static long line(String text) {
    boolean number = text.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean sane = number && !text.isEmpty() && text.length() <= LINE_DIGITS_MAX;
    return sane ? Long.parseLong(text) : Read.NONE;
  }
}

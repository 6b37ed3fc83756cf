package org.racegantry.protocol.wiclax;

import org.racegantry.protocol.BadMessage;
import org.racegantry.protocol.ClockText;
import org.racegantry.protocol.MessageText;
import org.racegantry.race.Read;

/**
 * One read: {@code <chip>;dd-MM-yyyy HH:mm:ss.SSS;<device or antenna>;<number>;<battery>;<0|1>}.
 * The chip and the time must be there; the battery is the chip's own and is passed over.
 *
 * @param chip as sent
 * @param local_ms milliseconds since 1970-01-01 00:00 local
 * @param device which device or antenna behind the bridge it was; may be empty
 * @param number the device's count of reads, or {@link Read#NONE}; what it counts is its own affair
 * @param rewound whether it was asked for, and did not come by itself
 */
record WiclaxRead(String chip, long local_ms, String device, long number, boolean rewound) {
  private static final int NUMBER_DIGITS_MAX = 9;
  private static final int ANTENNA_MAX = 64;

  /** Reads a message. */
  static WiclaxRead parse(String line) throws BadMessage {
    String[] fields = line.split(";", -1);
    if (fields.length < 2) {
      throw new BadMessage(1, line, "send a read as chip;date time;device;number;battery;0 or 1");
    }
    String chip = MessageText.chip(fields[0].strip(), 1);
    long local_ms = WiclaxTime.local_ms(fields[1].strip(), fields[0].length() + 2);
    return new WiclaxRead(
        chip, local_ms, field(fields, 2), number(field(fields, 3)), field(fields, 5).equals("1"));
  }

  private static String field(String[] fields, int field) {
    return field < fields.length ? fields[field].strip() : "";
  }

  private static long number(String text) {
    int number = ClockText.digits(text, 0, Math.min(text.length(), NUMBER_DIGITS_MAX + 1));
    return number < 0 ? Read.NONE : number;
  }

  /** The antenna, where the device's field is the number of one. */
  private int antenna() {
    int antenna = ClockText.digits(device, 0, device.length());
    return antenna < 0 || antenna > ANTENNA_MAX ? Read.NONE : antenna;
  }

  /** The read at a reader and a moment. */
  Read at(String reader, long time_ms) {
    return new Read(reader, chip, time_ms, antenna(), Read.NONE, number);
  }
}

package org.racegantry.protocol.ultra;

import org.racegantry.protocol.Decoded;
import org.racegantry.race.Read;

/**
 * One line of twelve fields, as the reader sends it for every chip: {@code
 * 0,11055,1170518701,698,1,-71,0,2,1,0000000000000000,0,29319}.
 *
 * @param chip the code, decimal or hexadecimal as the reader is set, as sent
 * @param seconds since 1980-01-01 00:00 by its local clock
 * @param ms the milliseconds of that second
 * @param port the antenna's, from 1 to 4; 0 for its start trigger
 * @param rssi_dbm the signal strength, or {@link Read#NONE}
 * @param rewound whether it comes out of the reader's log because it was asked for
 * @param logId its number in the reader's log, or {@link Read#NONE}
 */
record Passing(
    String chip, long seconds, int ms, int port, int rssi_dbm, boolean rewound, long logId) {
  static final int FIELDS = 12;

  /** How many further fields a newer reader may add; more than that is two lines in one. */
  private static final int FIELDS_MAX = 16;

  private static final long SECONDS_MAX = 3_786_825_600L;
  private static final long EPOCH_1980_S = 315_532_800L;
  private static final String FIELDS_MEND =
      "send 12 fields: 0, chip, seconds, milliseconds, port, signal, rewound, reader, box, start,"
          + " 0, log number";

  /** The passing a line tells. */
  static Passing parse(byte[] bytes, int offset, int length) throws BadField {
    Fields line = new Fields(bytes, offset, length);
    if (line.count() < FIELDS || line.count() > FIELDS_MAX) {
      throw new BadField(1, line.text(0) + ",…", FIELDS_MEND);
    }
    line.number(0, 0, 1, "begin a read with 0 or 1");
    return new Passing(
        line.chip(1),
        line.number(2, 0, SECONDS_MAX, "send seconds since 1980-01-01 00:00, before 2100"),
        (int) line.number(3, 0, 999, "send milliseconds from 0 to 999"),
        (int) line.number(4, 0, 64, "send the antenna's port, from 0 to 64"),
        (int) optional(line, 5, -128, 100, "send the signal's strength from -128 to 100"),
        line.number(6, 0, 1, "send 1 for a read out of the log, 0 for a live one") == 1,
        optional(line, 11, 0, Integer.MAX_VALUE, "send the number of the read in the log"));
  }

  private static long optional(Fields line, int field, long min, long max, String mend)
      throws BadField {
    return line.isEmpty(field) ? Read.NONE : line.number(field, min, max, mend);
  }

  /** Whether it is no chip but the start trigger. */
  boolean isTrigger() {
    return port == 0 && chip.chars().allMatch(c -> c == '0');
  }

  /** The reader's local time, in milliseconds since 1970-01-01 00:00 local. */
  long local_ms() {
    return (seconds + EPOCH_1980_S) * 1_000 + ms;
  }

  /** The read it is, or the gun, at the moment its local time was. */
  Decoded said(String reader, long time_ms) {
    if (isTrigger()) {
      return new Decoded.GunMark(reader, time_ms, "trigger");
    }
    return new Decoded.Detection(new Read(reader, chip, time_ms, port, rssi_dbm, logId));
  }

  /** The seconds since 1980 of a local time in milliseconds since 1970. */
  static long seconds(long local_ms) {
    return Math.floorDiv(local_ms, 1_000) - EPOCH_1980_S;
  }
}

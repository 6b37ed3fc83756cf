package org.racegantry.race;

import java.util.Objects;

/**
 * One detection of one chip by one antenna, as the reader reported it.
 *
 * <p>Two reads with the same reader, chip and time are the same detection, however often it was
 * sent; antenna, signal strength and sequence only describe it.
 *
 * @param reader the id of the reader, as named in the race file's lines, such as {@code F1}
 * @param chip the code of the chip, as the reader sends it
 * @param time_ms the reader's own clock in milliseconds since 1970-01-01T00:00Z, uncorrected
 * @param antenna the antenna's number, or {@link #NONE}
 * @param rssi_dbm the signal strength in dBm, or {@link #NONE}
 * @param sequence the reader's own record number, or {@link #NONE}
 */
public record Read(
    String reader, String chip, long time_ms, int antenna, int rssi_dbm, long sequence) {
  /** Stands where a reader gives no antenna, signal strength or sequence. */
  public static final int NONE = Integer.MIN_VALUE;

  public Read {
    Objects.requireNonNull(reader, "reader");
    Objects.requireNonNull(chip, "chip");
  }

  /** A read of which only the reader, the chip and the time are known. */
  public static Read of(String reader, String chip, long time_ms) {
    return new Read(reader, chip, time_ms, NONE, NONE, NONE);
  }
}

package org.racegantry.protocol.raceresult;

import java.util.ArrayList;
import java.util.List;
import org.racegantry.protocol.BadMessage;
import org.racegantry.protocol.ClockText;
import org.racegantry.protocol.Decoded;

/**
 * What {@code GETSTATUS} answers: {@code GETSTATUS;Date;Time;HasPower;Antennas;IsInOperationMode;
 * FileNumber;GPSHasFix;Lat,Lon;ReaderHealthy;Battery;BoardTemp;ReaderTemp;UHFFreq;ActiveExt;} then
 * five fields of the active extension where there is one, then {@code TimeRunning;TimeSource;
 * StandbyEnabled;InStandby;ErrorFlags}. Older decoders leave out the last ones.
 *
 * @param day as in {@link PassingLine}
 * @param ofDay_ms milliseconds since midnight
 * @param battery_pct charge, or {@link Decoded.Status#NO_BATTERY}
 * @param antennas the numbers of the antennas that are there
 * @param trouble what is wrong, in words
 */
record DecoderStatus(long day, long ofDay_ms, int battery_pct, String antennas, String trouble) {
  private static final int TIMING = 5;
  private static final int HEALTHY = 9;
  private static final int BATTERY = 10;
  private static final int EXTENSION = 14;
  private static final int EXTENSION_FIELDS = 5;
  private static final int TOO_HOT_C = 70;

  /** The bits of the error flags that are known. */
  private enum Fault {
    UHF(1, "UHF error"),
    LOOP(16, "loop error"),
    LOOP_LIMIT(32, "loop limit"),
    LINK(64, "active link error"),
    GPS_SYNC(256, "GPS not in step"),
    GPS_LINK(512, "no word from GPS"),
    TIME_SYNC(1024, "active time not in step");

    private final int bit;
    private final String words;

    Fault(int bit, String words) {
      this.bit = bit;
      this.words = words;
    }
  }

  static DecoderStatus parse(Fields fields) throws BadMessage {
    long day = PassingLine.day(fields.text(1).strip(), fields.column(1));
    long ofDay_ms = ClockText.ofDay_ms(fields.text(2).strip(), fields.column(2));
    String battery = fields.text(BATTERY).strip();
    int charge = digits(battery);
    return new DecoderStatus(
        day,
        ofDay_ms,
        charge >= 0 && charge <= 100 ? charge : Decoded.Status.NO_BATTERY,
        antennas(fields.text(4).strip()),
        String.join(", ", troubles(fields, day < 0)));
  }

  private static List<String> troubles(Fields fields, boolean dateless) {
    List<String> troubles = new ArrayList<>();
    if (fields.is(TIMING, "0")) {
      troubles.add("NOT IN TIMING MODE: it records nothing");
    }
    if (fields.is(HEALTHY, "0")) {
      troubles.add("reader unhealthy");
    }
    if (dateless) {
      troubles.add("no date: no GPS yet");
    }
    if (digits(fields.text(11).strip()) >= TOO_HOT_C
        || digits(fields.text(12).strip()) >= TOO_HOT_C) {
      troubles.add("hot");
    }
    int after = EXTENSION + 1 + (fields.is(EXTENSION, "1") ? EXTENSION_FIELDS : 0);
    if (fields.is(after, "0")) {
      troubles.add("its time does not run");
    }
    if (fields.is(after + 3, "1")) {
      troubles.add("in standby");
    }
    int flags = digits(fields.text(after + 4).strip());
    for (Fault fault : Fault.values()) {
      if (flags > 0 && (flags & fault.bit) != 0) {
        troubles.add(fault.words);
      }
    }
    return troubles;
  }

  /** {@code 11000000}: the first two are there. */
  private static String antennas(String bits) {
    List<String> there = new ArrayList<>();
    for (int i = 0; i < bits.length(); i++) {
      if (bits.charAt(i) == '1') {
        there.add(Integer.toString(i + 1));
      }
    }
    return String.join(" ", there);
  }

  private static int digits(String text) {
    return text.isEmpty() || text.length() > 9 ? -1 : ClockText.digits(text, 0, text.length());
  }
}

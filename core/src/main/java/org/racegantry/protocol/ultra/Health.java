package org.racegantry.protocol.ultra;

import java.util.StringJoiner;
import org.racegantry.protocol.Decoded;

/** What the reader has told of itself, said whole each time it tells a part. */
final class Health {
  private static final int LOW_mv = 23_000;

  private final String reader;
  private final int low_mv;
  private int battery_mv = Decoded.Status.NO_BATTERY;
  private boolean stopped;

  Health(String reader, int low_mv) {
    this.reader = reader;
    this.low_mv = low_mv;
  }

  /** What a setting says is low, or what is low for an Ultra. */
  static int low_mv(String option) {
    int volts_mv = millivolts(option);
    return volts_mv == Decoded.Status.NO_BATTERY ? LOW_mv : volts_mv;
  }

  /** Volts in decimals, such as {@code 25.32}, in millivolts; none where that is no voltage. */
  static int millivolts(String volts) {
    String text = volts.strip().replace(',', '.');
    if (!text.matches("\\d{1,3}(\\.\\d{1,6})?")) {
      return Decoded.Status.NO_BATTERY;
    }
    int point = text.indexOf('.');
    String whole = point < 0 ? text : text.substring(0, point);
    String part = point < 0 ? "" : text.substring(point + 1);
    return Integer.parseInt(whole) * 1_000 + Integer.parseInt((part + "000").substring(0, 3));
  }

  void battery(int volts_mv) {
    battery_mv = volts_mv;
  }

  void reading(boolean reads) {
    stopped = !reads;
  }

  /** How it is, at the moment its clock stood at {@code time_ms}, if it told that. */
  Decoded.Status status(long time_ms) {
    StringJoiner trouble = new StringJoiner("; ");
    if (battery_mv > 0 && battery_mv < low_mv) {
      trouble.add("battery low");
    }
    if (stopped) {
      trouble.add("not reading");
    }
    return new Decoded.Status(
        reader, time_ms, Decoded.Status.NO_BATTERY, battery_mv, "", trouble.toString());
  }
}

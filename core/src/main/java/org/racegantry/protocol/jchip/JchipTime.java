package org.racegantry.protocol.jchip;

import org.racegantry.protocol.BadMessage;
import org.racegantry.protocol.ClockText;

/**
 * What a reader's clock says when it is asked: {@code GT0HHMMSShh[ date=YYYYMMDD]}.
 *
 * @param days for how many days it has been running, or {@link JchipRecord#NO_DAYS}
 * @param ofDay_ms milliseconds since local midnight, in steps of ten
 * @param date in days since 1970-01-01, or {@link JchipRecord#NO_DATE}
 */
record JchipTime(int days, long ofDay_ms, long date) {
  private static final int TIME = 3;
  private static final int TIME_END = 11;

  /** Reads the answer; what else stands behind the time is passed over. */
  static JchipTime parse(String line) throws BadMessage {
    if (line.length() < TIME_END) {
      throw new BadMessage(line.length() + 1, line, "answer GT0HHMMSShh");
    }
    String clock =
        line.substring(TIME, TIME + 2)
            + ':'
            + line.substring(TIME + 2, TIME + 4)
            + ':'
            + line.substring(TIME + 4, TIME + 6)
            + '.'
            + line.substring(TIME + 6, TIME_END);
    long ofDay_ms = ClockText.ofDay_ms(clock, TIME + 1);
    int days = ClockText.digits(line, TIME - 1, TIME);
    return new JchipTime(days, ofDay_ms, JchipRecord.date(line, TIME_END));
  }
}

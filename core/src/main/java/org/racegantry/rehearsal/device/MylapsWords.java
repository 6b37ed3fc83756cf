package org.racegantry.rehearsal.device;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.racegantry.race.Read;

/** How an exporter writes a passing, a gun and its device, in each version. */
final class MylapsWords {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
  private static final DateTimeFormatter BOTH =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS", Locale.ROOT);
  private static final int CHIP = 7;

  private final ZoneId zone;
  private final boolean first;

  /** The words of the first version or of the second. */
  MylapsWords(ZoneId zone, boolean first) {
    this.zone = zone;
    this.first = first;
  }

  /** What a message of passings is called. */
  String type() {
    return first ? "Store" : "Passing";
  }

  /** One passing; {@code number} counts the device's records from 0. */
  String passing(Read read, long number) {
    LocalDateTime at = local(read.time_ms());
    return first ? stored(read, at, number) : fields(read, at);
  }

  /** The gun with this number from 1. */
  String gun(long time_ms, int number) {
    String time = BOTH.format(local(time_ms));
    return first ? time + "|ext-gun|Extern gunshot" : "t=" + time + "|mt=gun|n=Gunshot " + number;
  }

  /** The device behind the location. */
  String device(long now_ms) {
    return first
        ? "Decoder@Unknown@TIMING-PC"
        : "id=1|n=BibTag-0345|mac=0030568F2CE|ant=4|time=" + now_ms;
  }

  private LocalDateTime local(long time_ms) {
    return LocalDateTime.ofInstant(Instant.ofEpochMilli(time_ms), zone);
  }

  private static String fields(Read read, LocalDateTime at) {
    String passing =
        "t=" + TIME.format(at) + "|c=" + read.chip() + "|ct=CX|d=" + DATE.format(at) + "|l=1|dv=1";
    passing += read.antenna() == Read.NONE ? "" : "|an=" + read.antenna();
    return passing + (read.rssi_dbm() == Read.NONE ? "" : "|amd=" + read.rssi_dbm() + ".00");
  }

  private static String stored(Read read, LocalDateTime at, long number) {
    if (read.chip().length() > CHIP) {
      String why = "the first version of MYLAPS has no room for the chip " + read.chip();
      throw new IllegalArgumentException(why);
    }
    String record =
        "0".repeat(CHIP - read.chip().length())
            + read.chip()
            + TIME.format(at)
            + " 1 0F  1"
            + String.format(Locale.ROOT, "%04X", number & 0xffff)
            + DATE.format(at);
    int sum = 0;
    for (int i = 0; i < record.length(); i++) {
      sum = (sum + record.charAt(i)) % 256;
    }
    return record + String.format(Locale.ROOT, "%02X", sum);
  }
}

package org.racegantry.protocol.llrp;

import org.racegantry.protocol.Decoded;
import org.racegantry.race.Read;

/** One TagReportData: which tag, when, by which antenna and how strong. */
final class TagReport {
  private static final int EPC_BYTES_MAX = 32;
  private static final int EPC_96_BYTES = 12;
  private static final int ANTENNA_MAX = 64;
  private static final int RSSI_MAX_dbm = 30;
  private static final int SHOWN_BYTES = 16;

  private final byte[] bytes;
  private final String reader;
  private final ReaderClock clock;
  private final long now_ms;
  private int epcFrom;
  private int epcBytes;
  private int utc;
  private int uptime;
  private int antenna = Read.NONE;
  private int rssi_dbm = Read.NONE;

  private TagReport(byte[] bytes, String reader, ReaderClock clock, long now_ms) {
    this.bytes = bytes;
    this.reader = reader;
    this.clock = clock;
    this.now_ms = now_ms;
  }

  /**
   * What the parameter {@code report} stands at comes to.
   *
   * @param start where its message begins, for columns
   * @param reader our name for the reader
   * @param now_ms when it came, or {@link ReaderClock#NONE} where nobody knows
   */
  static Decoded decode(
      byte[] bytes, int start, Parameters report, String reader, ReaderClock clock, long now_ms) {
    TagReport tag = new TagReport(bytes, reader, clock, now_ms);
    Parameters inside = report.inside(0);
    while (inside.advance()) {
      tag.take(inside);
    }
    return tag.read(start, report, inside.torn());
  }

  private void take(Parameters at) {
    switch (at.type()) {
      case ParameterType.EPC_96 -> epc(at.from(), EPC_96_BYTES);
      case ParameterType.EPC_DATA -> epcData(at);
      case ParameterType.ANTENNA_ID -> antenna = Octets.u16(bytes, at.from());
      case ParameterType.PEAK_RSSI -> {
        int dbm = bytes[at.from()];
        rssi_dbm = dbm > RSSI_MAX_dbm ? Read.NONE : dbm;
      }
      case ParameterType.FIRST_SEEN_UTC -> utc = at.from();
      case ParameterType.LAST_SEEN_UTC -> utc = utc == 0 ? at.from() : utc;
      case ParameterType.FIRST_SEEN_UPTIME -> uptime = at.from();
      case ParameterType.LAST_SEEN_UPTIME -> uptime = uptime == 0 ? at.from() : uptime;
      default -> {
        // Which plan found the tag, on which channel, how often: nothing a race asks for.
      }
    }
  }

  private void epcData(Parameters at) {
    int bits = at.length() < 2 ? 0 : Octets.u16(bytes, at.from());
    int whole = (bits + 7) / 8;
    if (whole <= at.length() - 2) {
      epc(at.from() + 2, whole);
    }
  }

  private void epc(int from, int length) {
    if (epcFrom == 0) {
      epcFrom = from;
      epcBytes = length;
    }
  }

  private Decoded read(int start, Parameters report, boolean torn) {
    if (epcBytes == 0 || epcBytes > EPC_BYTES_MAX) {
      return refusal(start, report.from(), report.length(), "send an EPC of 1 to 32 bytes");
    }
    if (torn && utc == 0 && uptime == 0) {
      return refusal(start, report.from(), report.length(), "send the report in one piece");
    }
    if (antenna != Read.NONE && antenna > ANTENNA_MAX) {
      return refusal(start, report.from(), report.length(), "send an antenna from 0 to 64");
    }
    long time_ms = time_ms();
    if (time_ms == ReaderClock.NONE) {
      return utc == 0
          ? refusal(start, report.from(), report.length(), "have the reader send the time of day")
          : refusal(start, utc, 8, "send a time from 1970 to 2100");
    }
    String chip = Octets.hex(bytes, epcFrom, epcBytes);
    return new Decoded.Detection(new Read(reader, chip, time_ms, antenna, rssi_dbm, Read.NONE));
  }

  private long time_ms() {
    if (utc != 0) {
      long utc_us = Octets.u64(bytes, utc);
      return ReaderClock.plausible(utc_us) ? clock.utc_ms(utc_us) : ReaderClock.NONE;
    }
    if (now_ms == ReaderClock.NONE) {
      return ReaderClock.NONE;
    }
    if (uptime == 0) {
      return clock.arrival_ms(now_ms);
    }
    long uptime_us = Octets.u64(bytes, uptime);
    return ReaderClock.plausible(uptime_us) ? clock.uptime_ms(uptime_us, now_ms) : ReaderClock.NONE;
  }

  private Decoded.Refusal refusal(int start, int at, int length, String mend) {
    String value = Octets.hex(bytes, at, Math.min(length, SHOWN_BYTES));
    return new Decoded.Refusal(at - start + 1, value, mend);
  }
}

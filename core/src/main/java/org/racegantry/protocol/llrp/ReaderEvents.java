package org.racegantry.protocol.llrp;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.racegantry.protocol.Decoded;

/**
 * What a reader says of itself: that it takes our call, its clock, its antennas, its troubles.
 * Confined to one talk.
 */
final class ReaderEvents {
  /** Nobody was told yet whether our call is taken. */
  static final int CALL_OPEN = -1;

  /** It takes our call. */
  static final int CALL_TAKEN = 0;

  private final String reader;
  private final int gunPort;
  private final ReaderClock clock;
  private final SortedMap<Integer, Boolean> antennas = new TreeMap<>();
  private int call = CALL_OPEN;
  private boolean closing;

  /** Events of a reader; an input of it that is no number, below 1, marks no gun. */
  ReaderEvents(String reader, int gunPort, ReaderClock clock) {
    this.reader = reader;
    this.gunPort = gunPort;
    this.clock = clock;
  }

  /** What it said of our call: {@link #CALL_TAKEN}, {@link #CALL_OPEN}, or why not. */
  int call() {
    return call;
  }

  /** Why our call is not taken, in words. */
  String refusal() {
    return switch (call) {
      case 1 -> "the reader has called somebody itself and talks to them";
      case 2 -> "another program is connected to the reader; one at a time is all it takes";
      case 3 -> "the reader refuses the connection and does not say why";
      default -> "the reader refuses the connection (code " + call + ")";
    };
  }

  /** Whether the reader is about to hang up. */
  boolean closing() {
    return closing;
  }

  /** Takes one READER_EVENT_NOTIFICATION. */
  void take(byte[] bytes, int offset, int length, long now_ms, Consumer<Decoded> said) {
    Parameters all = new Parameters(bytes, offset + Header.BYTES, offset + length);
    while (all.advance()) {
      if (all.type() == ParameterType.READER_EVENT_NOTIFICATION_DATA) {
        data(bytes, all.inside(0), now_ms, said);
        return;
      }
    }
  }

  private void data(byte[] bytes, Parameters at, long now_ms, Consumer<Decoded> said) {
    long time_ms = Decoded.Status.NO_TIME;
    String trouble = "";
    while (at.advance()) {
      switch (at.type()) {
        case ParameterType.UTC_TIMESTAMP -> time_ms = utc_ms(bytes, at);
        case ParameterType.UPTIME -> uptime(bytes, at, now_ms);
        case ParameterType.GPI_EVENT -> gun(bytes, at, time_ms, said);
        default -> {
          String told = told(bytes, at);
          trouble = told.isEmpty() ? trouble : told;
        }
      }
    }
    said.accept(status(time_ms, trouble.isEmpty() ? clock.trouble() : trouble));
  }

  /** The reader's state as far as it is known, with a trouble where there is one. */
  Decoded.Status status(long time_ms, String trouble) {
    String shown =
        antennas.entrySet().stream()
            .map(antenna -> antenna.getKey() + (antenna.getValue() ? " on" : " off"))
            .collect(Collectors.joining(", "));
    int no = Decoded.Status.NO_BATTERY;
    return new Decoded.Status(reader, time_ms, no, no, shown, trouble);
  }

  private long utc_ms(byte[] bytes, Parameters at) {
    long utc_us = at.length() < 8 ? -1 : Octets.u64(bytes, at.from());
    return ReaderClock.plausible(utc_us) ? clock.utc_ms(utc_us) : Decoded.Status.NO_TIME;
  }

  private void uptime(byte[] bytes, Parameters at, long now_ms) {
    long uptime_us = at.length() < 8 ? -1 : Octets.u64(bytes, at.from());
    if (ReaderClock.plausible(uptime_us) && now_ms != ReaderClock.NONE) {
      clock.uptime_ms(uptime_us, now_ms);
    }
  }

  private void gun(byte[] bytes, Parameters at, long time_ms, Consumer<Decoded> said) {
    boolean on = at.length() >= 3 && (bytes[at.from() + 2] & 0x80) != 0;
    if (on && time_ms != Decoded.Status.NO_TIME && Octets.u16(bytes, at.from()) == gunPort) {
      said.accept(new Decoded.GunMark(reader, time_ms, "input-" + gunPort));
    }
  }

  private String told(byte[] bytes, Parameters at) {
    int from = at.from();
    switch (at.type()) {
      case ParameterType.CONNECTION_ATTEMPT -> {
        return at.length() < 2 ? "" : attempt(Octets.u16(bytes, from));
      }
      case ParameterType.CONNECTION_CLOSE -> closing = true;
      case ParameterType.ANTENNA_EVENT -> {
        if (at.length() >= 3) {
          antennas.put(Octets.u16(bytes, from + 1), bytes[from] != 0);
        }
      }
      case ParameterType.REPORT_BUFFER_LEVEL_WARNING -> {
        int full_pct = at.length() < 1 ? 0 : Octets.u8(bytes, from);
        return "its memory of reports is " + full_pct + " % full";
      }
      case ParameterType.REPORT_BUFFER_OVERFLOW -> {
        return "its memory of reports overflowed: reads are lost";
      }
      case ParameterType.READER_EXCEPTION -> {
        int words = at.length() < 2 ? 0 : Math.min(Octets.u16(bytes, from), at.length() - 2);
        return words == 0 ? "it has a fault" : "fault: " + StatusCode.text(bytes, from + 2, words);
      }
      default -> {
        // Hops between channels and ends of plans say nothing to a crew.
      }
    }
    return "";
  }

  private String attempt(int code) {
    if (call == CALL_TAKEN) {
      return "another program tried to connect to it";
    }
    call = code;
    return "";
  }
}

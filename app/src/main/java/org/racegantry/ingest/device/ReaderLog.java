package org.racegantry.ingest.device;

import org.racegantry.protocol.Decoded;

/** What is kept of one reader. Guarded by the lock of its {@link ReaderBook}. */
final class ReaderLog {
  private static final long SILENT_MS = 60_000;

  final String reader;
  private final Minutes minutes = new Minutes();
  private final ClockOffset clock = new ClockOffset();
  private Lane lane;
  private long lastRead_ms = ReaderState.NONE;
  private long lastHeard_ms = ReaderState.NONE;
  private long reads;
  private long refused;
  private int backlog;
  private int battery_pct = ReaderState.NONE;
  private int battery_mv = ReaderState.NONE;
  private String antennas = "";
  private String trouble = "";
  private String linkTrouble = "";
  private String protocol = "";
  private String calledAt = "";
  private final Gaps gaps = new Gaps();

  ReaderLog(String reader) {
    this.reader = reader;
  }

  void read(Lane by, long own_ms, long now_ms) {
    heard(by, now_ms);
    reads++;
    backlog++;
    lastRead_ms = own_ms;
    minutes.add(now_ms);
    clock.read(own_ms, now_ms);
  }

  void status(Lane by, long now_ms, int charge_pct) {
    heard(by, now_ms);
    battery_pct = charge_pct;
  }

  void status(Lane by, long now_ms, Decoded.Status told) {
    heard(by, now_ms);
    if (told.battery_pct() != Decoded.Status.NO_BATTERY) {
      battery_pct = told.battery_pct();
    }
    if (told.battery_mv() != Decoded.Status.NO_BATTERY) {
      battery_mv = told.battery_mv();
    }
    antennas = told.antennas().isEmpty() ? antennas : told.antennas();
    // A bare sign of life says nothing about trouble; any fuller status says there is none.
    if (!told.equals(Decoded.Status.alive(told.reader()))) {
      trouble = told.trouble();
    }
  }

  void missing(long first, long until) {
    gaps.open(first, until);
  }

  void recovered(long first, long until) {
    gaps.close(first, until);
  }

  /** We call it, and this is what came of it. */
  void called(String speaks, String at, String what) {
    protocol = speaks;
    calledAt = at;
    linkTrouble = what;
  }

  void trouble(Lane on, String what) {
    if (lane == on) {
      linkTrouble = what;
    }
  }

  void said(long own_ms, long now_ms) {
    clock.said(own_ms, now_ms);
  }

  /** Reads that wait no more: they were stored, or their connection broke. */
  void settled(int count) {
    backlog -= count;
  }

  void refused() {
    refused++;
  }

  void heard(Lane by, long now_ms) {
    if (lane != by) {
      lane = by;
      linkTrouble = "";
      // What was missing before the break is part of what this connection goes on from.
      gaps.forget();
      protocol = by.protocol();
    }
    lastHeard_ms = now_ms;
  }

  ReaderState state(long now_ms) {
    return new ReaderState(
        reader,
        link(now_ms),
        lane == null ? calledAt : lane.from(),
        lastRead_ms,
        lastHeard_ms,
        reads,
        minutes.until(now_ms),
        clock.offset_ms(now_ms),
        Math.max(0, backlog),
        refused,
        battery_pct,
        new ReaderState.Vitals(
            protocol,
            gaps.missing(),
            gaps.recovered(),
            battery_mv,
            antennas,
            linkTrouble.isEmpty() ? trouble : linkTrouble));
  }

  private ReaderState.Link link(long now_ms) {
    if (lane == null) {
      return ReaderState.Link.NEVER;
    }
    return lane.link(now_ms, SILENT_MS);
  }
}

package org.racegantry.ingest.device;

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

  private void heard(Lane by, long now_ms) {
    lane = by;
    lastHeard_ms = now_ms;
  }

  ReaderState state(long now_ms) {
    return new ReaderState(
        reader,
        link(now_ms),
        lane == null ? "" : lane.from(),
        lastRead_ms,
        lastHeard_ms,
        reads,
        minutes.until(now_ms),
        clock.offset_ms(now_ms),
        Math.max(0, backlog),
        refused,
        battery_pct,
        ReaderState.Vitals.UNTOLD);
  }

  private ReaderState.Link link(long now_ms) {
    if (lane == null) {
      return ReaderState.Link.NEVER;
    }
    return lane.link(now_ms, SILENT_MS);
  }
}

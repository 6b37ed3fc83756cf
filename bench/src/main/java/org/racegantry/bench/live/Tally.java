package org.racegantry.bench.live;

import org.HdrHistogram.Histogram;

/** What the clients of one thread have counted since they came, or since the last storm began. */
final class Tally {
  private static final long LONGEST_MS = 600_000;

  long bytes;
  long pieces;
  long events;
  long beats;
  long lost;
  long refused;
  long backwards;

  /** From the moment a client was to connect to its first event. */
  final Histogram firstEvents_ms = new Histogram(LONGEST_MS, 3);

  /** Counts from nothing again. */
  void startAgain() {
    bytes = 0;
    pieces = 0;
    events = 0;
    beats = 0;
    lost = 0;
    refused = 0;
    backwards = 0;
    firstEvents_ms.reset();
  }
}

package org.racegantry.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.racegantry.ingest.ReaderClient;
import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.jsonlines.ReadLine;
import org.racegantry.race.RaceSetup;

/**
 * The readers of a demo tell about themselves once a minute of the race, as real ones do: their
 * clock and their battery, both simulated. Confined to one thread.
 */
final class DemoBoxes {
  private static final long MINUTE_MS = 60_000;

  /** A box runs out of power in about so many minutes. */
  private static final long LASTS_MIN = 720;

  private final List<String> readers = new ArrayList<>();
  private final long since_ms;
  private long next_ms;

  /** The readers on the lines of a course, switched on at {@code since_ms} (since 1970). */
  DemoBoxes(RaceSetup setup, long since_ms) {
    setup.lines().forEach(line -> readers.addAll(line.readers()));
    this.since_ms = since_ms;
    this.next_ms = since_ms;
  }

  /** Sends what is due at a moment; the next flush puts it on the wire. */
  void until(long race_ms, ReaderClient client) throws IOException {
    if (race_ms < next_ms) {
      return;
    }
    for (int i = 0; i < readers.size(); i++) {
      client.send(ReadLine.encode(new Decoded.Status(readers.get(i), race_ms, charge(i, race_ms))));
    }
    next_ms = race_ms + MINUTE_MS;
  }

  /** Some were charged well, and some were not. */
  private int charge(int reader, long race_ms) {
    long full_pct = reader % 11 == 7 ? 24 : 99 - reader % 5 * 3;
    long used_pct = (race_ms - since_ms) / MINUTE_MS * 100 / LASTS_MIN;
    return (int) Math.max(1, full_pct - used_pct);
  }
}

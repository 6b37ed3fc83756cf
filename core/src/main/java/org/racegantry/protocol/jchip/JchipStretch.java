package org.racegantry.protocol.jchip;

import org.racegantry.protocol.Decoded;
import org.racegantry.protocol.Setting;
import org.racegantry.protocol.Turn;

/**
 * The numbered records of one reader, over all its connections. Record 0 tells whether it counts
 * anew: when its time is another than it was, the memory was cleared. Confined to one thread.
 */
final class JchipStretch {
  private static final long NEVER = 0;

  private final String reader;
  private final String beginning;
  private final RecordNumbers numbers;
  private long began_ms;

  JchipStretch(String reader, Setting setting) {
    this.reader = reader;
    this.beginning = reader + " record 0";
    this.numbers = new RecordNumbers(setting.reachedIn(reader));
    this.began_ms = setting.reachedIn(beginning);
  }

  /** A record came; says what is missing now or has been recovered, and whether to ask again. */
  boolean came(long index, long time_ms, Turn turn) {
    if (index == 0) {
      begin(time_ms, turn);
    }
    long expected = numbers.next();
    RecordNumbers.Seen seen = numbers.came(index);
    switch (seen) {
      case AHEAD -> turn.take(new Decoded.Missing(reader, expected, index - 1));
      case RECOVERED -> turn.take(new Decoded.Recovered(reader, index, index));
      case KNOWN -> {}
    }
    turn.reached(reader, numbers.reached());
    return seen == RecordNumbers.Seen.AHEAD;
  }

  private void begin(long time_ms, Turn turn) {
    if (began_ms != NEVER && began_ms != time_ms) {
      numbers.restart();
    }
    if (began_ms != time_ms) {
      began_ms = time_ms;
      turn.reached(beginning, time_ms);
    }
  }
}

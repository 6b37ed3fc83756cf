package org.racegantry.protocol;

import java.util.Objects;
import org.racegantry.race.Read;

/** What one message of a reader came to: a read, a reader's own state, or neither. */
public sealed interface Decoded {
  /** The message was a read. */
  record Detection(Read read) implements Decoded {
    public Detection {
      Objects.requireNonNull(read, "read");
    }
  }

  /**
   * The message was about the reader itself; no fact of the race.
   *
   * @param reader the reader's id
   * @param time_ms its clock when it sent this, in milliseconds since 1970, or {@link #NO_TIME}
   * @param battery_pct its charge, or {@link #NO_BATTERY}
   */
  record Status(String reader, long time_ms, int battery_pct) implements Decoded {
    /** Stands where the reader told no time. */
    public static final long NO_TIME = Long.MIN_VALUE;

    /** Stands where the reader has no battery, or does not know. */
    public static final int NO_BATTERY = -1;

    public Status {
      Objects.requireNonNull(reader, "reader");
    }
  }

  /**
   * The message was no read.
   *
   * @param column where in the message, counted from 1
   * @param value what stood there
   * @param mend what should stand there
   */
  record Refusal(int column, String value, String mend) implements Decoded {
    public Refusal {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(mend, "mend");
    }
  }
}

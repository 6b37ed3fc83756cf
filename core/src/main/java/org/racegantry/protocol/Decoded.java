package org.racegantry.protocol;

import java.util.Objects;
import org.racegantry.race.Read;

/** What one message of a reader came to: a read, or a reason why not. */
public sealed interface Decoded {
  /** The message was a read. */
  record Detection(Read read) implements Decoded {
    public Detection {
      Objects.requireNonNull(read, "read");
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

package org.racegantry.protocol;

import java.util.Objects;
import org.racegantry.race.Read;

/** What one message of a reader came to: a read, a gun, a reader's own state, or none of them. */
public sealed interface Decoded {
  /** The message was a read. */
  record Detection(Read read) implements Decoded {
    public Detection {
      Objects.requireNonNull(read, "read");
    }
  }

  /**
   * The device marked a gun. It is evidence and no gun of the race until an official confirms it;
   * the same mark may come any number of times and is one.
   *
   * @param reader the device, named as in its reads
   * @param time_ms the device's own clock in milliseconds since 1970, uncorrected
   * @param kind the device's own word for it, such as {@code ext-gun}
   */
  record GunMark(String reader, long time_ms, String kind) implements Decoded {
    public GunMark {
      Objects.requireNonNull(reader, "reader");
      Objects.requireNonNull(kind, "kind");
    }
  }

  /**
   * Records of the device are missing, by its own numbers, and have been asked for again where the
   * protocol can.
   *
   * @param first the first missing number
   * @param last the last missing number
   */
  record Missing(String reader, long first, long last) implements Decoded {
    public Missing {
      Objects.requireNonNull(reader, "reader");
    }
  }

  /** Records that were missing have come, or the device says it does not have them. */
  record Recovered(String reader, long first, long last) implements Decoded {
    public Recovered {
      Objects.requireNonNull(reader, "reader");
    }
  }

  /**
   * The message was about the reader itself; no fact of the race. With nothing but a name it is a
   * sign of life.
   *
   * @param reader the reader's id
   * @param time_ms its clock when it sent this, in milliseconds since 1970, or {@link #NO_TIME}
   * @param battery_pct its charge, or {@link #NO_BATTERY}
   * @param battery_mv its battery's voltage in millivolts, or {@link #NO_BATTERY}
   * @param antennas which antennas it has and how they are, in a few words; empty where not told
   * @param trouble what the device says is wrong with it, in a few words; empty for nothing
   */
  record Status(
      String reader, long time_ms, int battery_pct, int battery_mv, String antennas, String trouble)
      implements Decoded {
    /** Stands where the reader told no time. */
    public static final long NO_TIME = Long.MIN_VALUE;

    /** Stands where the reader has no battery, or does not know. */
    public static final int NO_BATTERY = -1;

    public Status {
      Objects.requireNonNull(reader, "reader");
      Objects.requireNonNull(antennas, "antennas");
      Objects.requireNonNull(trouble, "trouble");
    }

    /** A clock and a charge, and nothing else told. */
    public Status(String reader, long time_ms, int battery_pct) {
      this(reader, time_ms, battery_pct, NO_BATTERY, "", "");
    }

    /** Nothing but that the reader is there. */
    public static Status alive(String reader) {
      return new Status(reader, NO_TIME, NO_BATTERY);
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

package org.racegantry.rehearsal.device;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One way in which readers and their lines misbehave. */
public enum Trick {
  /** The connection breaks in the middle of a frame. */
  CUT,
  /** Two frames come as one piece. */
  MERGED,
  /** Everything is sent again. */
  RESEND,
  /** A frame comes in two halves, a second apart. */
  SLOW,
  /** Nonsense comes between two frames. */
  GARBAGE,
  /** The reader's clock is an hour ahead. */
  HOUR_OFF,
  /** The reader's date is wrong by days; its time of day is right. */
  WRONG_DATE,
  /** All clocks are shifted so that local midnight falls into the middle of the race. */
  MIDNIGHT;

  /** The word on the command line, such as {@code hour-off}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it makes times wrong, so that an official must correct the reader's clock. */
  public boolean ofClocks() {
    return this == HOUR_OFF || this == WRONG_DATE || this == MIDNIGHT;
  }

  /** The one with this word. */
  public static Optional<Trick> of(String word) {
    return Arrays.stream(values()).filter(trick -> trick.word().equals(word)).findFirst();
  }
}

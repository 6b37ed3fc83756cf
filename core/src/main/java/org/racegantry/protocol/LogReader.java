package org.racegantry.protocol;

import java.util.function.Consumer;

/** Reads one log file, line by line. Confined to one thread. */
public interface LogReader {
  /**
   * The next line, without its end (LF, CR or both). A line may say several things, or nothing: a
   * header, a comment. A line that should be a read and is none is a {@link Decoded.Refusal}.
   */
  void line(byte[] bytes, int offset, int length, Consumer<Decoded> said);

  /** The file is over; what was held back is said now. */
  default void end(Consumer<Decoded> said) {}
}

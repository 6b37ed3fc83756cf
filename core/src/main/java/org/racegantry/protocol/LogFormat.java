package org.racegantry.protocol;

import java.util.List;
import java.util.Optional;

/** A kind of log file with reads in it, recognised by what stands in it. */
public interface LogFormat {
  /** The short name for {@code --format}, such as {@code mylaps}. */
  String id();

  /** The name for people. */
  String title();

  /**
   * How many of these first lines, without their ends, are unmistakably of this format; a line that
   * another format could have written too does not count. Any text may come; nothing is thrown.
   */
  int recognised(List<String> lines);

  /** Begins to read such a file from its first line. */
  LogReader open(Setting setting);

  /**
   * What cuts the file where it is no lines of text, such as the stream of a binary protocol; empty
   * for lines. {@link LogReader#line} is given what it cuts then.
   */
  default Optional<Cutter> cutter() {
    return Optional.empty();
  }

  /** Finds where messages end. */
  interface Cutter {
    /**
     * The length of the message that begins at {@code offset}, in bytes and at most {@code length},
     * or 0 where its end is not there yet.
     */
    int message(byte[] bytes, int offset, int length);

    /** Whether what it cuts are lines of text all the same, which people find by their numbers. */
    default boolean text() {
      return true;
    }
  }
}

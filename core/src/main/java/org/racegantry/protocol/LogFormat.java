package org.racegantry.protocol;

import java.util.List;

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
}

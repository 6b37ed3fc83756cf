package org.racegantry.cli;

/** The exit codes of every command, as in the BSD header {@code sysexits.h}. */
public final class Exit {
  /** All went well. */
  public static final int OK = 0;

  /** The command line was wrong: an unknown option, a missing argument. */
  public static final int USAGE = 64;

  /** The input was wrong: a file that does not parse, a bib nobody wears, a broken chain. */
  public static final int DATA = 65;

  /** An input file is not there or cannot be read. */
  public static final int NO_INPUT = 66;

  /** Something the command needs is not available: no JDK, a port that is taken. */
  public static final int UNAVAILABLE = 69;

  /** A fault of Gantry itself. */
  public static final int SOFTWARE = 70;

  /** An output file cannot be created. */
  public static final int CANT_CREATE = 73;

  /** Reading or writing failed: a full disk, a failed sync. */
  public static final int IO = 74;

  /** The operating system does not allow it. */
  public static final int NO_PERMISSION = 77;

  private Exit() {}
}

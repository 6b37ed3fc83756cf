package org.racegantry.cli;

/** The command line. */
public final class Gantry {
  private Gantry() {}

  /** Runs one command and exits with its code. */
  public static void main(String[] args) {
    throw new UnsupportedOperationException();
  }
}

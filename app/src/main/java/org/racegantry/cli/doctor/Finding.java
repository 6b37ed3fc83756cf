package org.racegantry.cli.doctor;

/**
 * What one look at the machine showed.
 *
 * @param what what was looked at
 * @param verdict how good it is
 * @param found what was found
 * @param mend what to do about it; empty where nothing is
 * @param exitCode the code a machine with this fault deserves; 0 unless the verdict is a fault
 */
public record Finding(String what, Verdict verdict, String found, String mend, int exitCode) {
  /** How good it is. */
  public enum Verdict {
    /** Fit for a race. */
    GOOD,
    /** Works, and somebody should know. */
    NOTE,
    /** Not fit for a race until it is mended. */
    FAULT
  }

  static Finding good(String what, String found) {
    return new Finding(what, Verdict.GOOD, found, "", 0);
  }

  static Finding note(String what, String found, String mend) {
    return new Finding(what, Verdict.NOTE, found, mend, 0);
  }

  static Finding fault(String what, String found, String mend, int exitCode) {
    return new Finding(what, Verdict.FAULT, found, mend, exitCode);
  }
}

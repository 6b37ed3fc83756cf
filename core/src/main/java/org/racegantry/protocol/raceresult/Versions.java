package org.racegantry.protocol.raceresult;

import org.racegantry.protocol.ClockText;

/** Versions of the protocol, such as 3.2; compared part by part, as numbers. */
record Versions(int major, int minor) {
  /** The newest version whose passings are known. */
  static final Versions NEWEST = new Versions(3, 2);

  /** What a decoder is taken to speak that says nothing of versions. */
  static final Versions OLDEST = new Versions(1, 0);

  /** From here on passings can be pushed. */
  private static final int PUSHES = 2;

  /** A version, or 0.0 where the text is none. */
  static Versions of(String text) {
    String[] parts = text.strip().split("\\.", -1);
    int major = number(parts[0]);
    int minor = parts.length > 1 ? number(parts[1]) : 0;
    return major < 0 || minor < 0 ? new Versions(0, 0) : new Versions(major, minor);
  }

  private static int number(String digits) {
    boolean any = !digits.isEmpty() && digits.length() < 5;
    return any ? ClockText.digits(digits, 0, digits.length()) : -1;
  }

  boolean pushes() {
    return major >= PUSHES;
  }

  boolean isAbove(Versions other) {
    return major != other.major ? major > other.major : minor > other.minor;
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}

package org.racegantry.cli;

import java.io.InputStream;
import java.util.Arrays;

/** A gigabyte without a line break, and a count of how much of it was taken. */
final class EndlessLine extends InputStream {
  private static final long LENGTH = 1L << 30;

  private long given;

  @Override
  public int read() {
    return given++ < LENGTH ? 'x' : -1;
  }

  @Override
  public int read(byte[] into, int from, int length) {
    if (given >= LENGTH) {
      return -1;
    }
    Arrays.fill(into, from, from + length, (byte) 'x');
    given += length;
    return length;
  }

  /** How many bytes were taken. */
  long given() {
    return given;
  }
}

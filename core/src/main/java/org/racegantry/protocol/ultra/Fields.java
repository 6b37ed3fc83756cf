package org.racegantry.protocol.ultra;

import java.nio.charset.StandardCharsets;

/** The fields of one line, divided by commas; a look at the bytes that keeps nothing of them. */
final class Fields {
  private static final int MOST = 24;
  private static final int CHIP_LENGTH_MAX = 64;

  private final byte[] bytes;
  private final int start;
  private final int[] from = new int[MOST + 1];
  private int count;

  /** Divides a line; what comes after the {@value #MOST}th comma is left out. */
  Fields(byte[] bytes, int offset, int length) {
    this.bytes = bytes;
    this.start = offset;
    from[0] = offset;
    for (int i = offset; i < offset + length && count < MOST; i++) {
      if (bytes[i] == ',') {
        from[++count] = i + 1;
      }
    }
    if (count < MOST) {
      from[++count] = offset + length + 1;
    }
  }

  int count() {
    return count;
  }

  /** Where a field begins in the line, counted from 1. */
  int column(int field) {
    return from[field] - start + 1;
  }

  /** What stands in a field, without blanks around it. */
  String text(int field) {
    int length = from[field + 1] - 1 - from[field];
    return new String(bytes, from[field], length, StandardCharsets.ISO_8859_1).strip();
  }

  boolean isEmpty(int field) {
    return text(field).isEmpty();
  }

  /** A whole number, with a sign or without. */
  long number(int field, long min, long max, String mend) throws BadField {
    int at = from[field];
    int until = from[field + 1] - 1;
    while (at < until && bytes[at] == ' ') {
      at++;
    }
    while (until > at && bytes[until - 1] == ' ') {
      until--;
    }
    boolean minus = at < until && bytes[at] == '-';
    at += minus ? 1 : 0;
    if (at == until || until - at > 12) {
      throw bad(field, mend);
    }
    long value = 0;
    for (; at < until; at++) {
      if (bytes[at] < '0' || bytes[at] > '9') {
        throw bad(field, mend);
      }
      value = value * 10 + bytes[at] - '0';
    }
    value = minus ? -value : value;
    if (value < min || value > max) {
      throw bad(field, mend);
    }
    return value;
  }

  /** A chip's code, as sent. */
  String chip(int field) throws BadField {
    String code = text(field);
    boolean printable = code.chars().allMatch(c -> c > ' ' && c < 127);
    if (code.isEmpty() || code.length() > CHIP_LENGTH_MAX || !printable) {
      throw bad(field, "send 1 to " + CHIP_LENGTH_MAX + " printable characters for the chip");
    }
    return code;
  }

  BadField bad(int field, String mend) {
    return new BadField(column(field), text(field), mend);
  }
}

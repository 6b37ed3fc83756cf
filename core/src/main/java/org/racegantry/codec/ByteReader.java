package org.racegantry.codec;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads what {@link ByteWriter} wrote and refuses every other spelling of it, naming the offset.
 * What it allocates is bounded by the length of the body, whatever the body claims.
 */
final class ByteReader {
  private final byte[] bytes;
  private int at;

  ByteReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Where the next byte is read from. */
  int offset() {
    return at;
  }

  /** What to throw when the value read last, or about to be read, is no good. */
  BadBody bad(String what) {
    return new BadBody("offset " + at + ": " + what);
  }

  /** One byte, 0 to 255. */
  int octet() {
    if (at == bytes.length) {
      throw bad("the body ends too early");
    }
    return bytes[at++] & 0xFF;
  }

  /** An unsigned number of up to 64 bits, in its shortest form. */
  long varint() {
    if (at < bytes.length && bytes[at] >= 0) {
      return bytes[at++];
    }
    return longVarint();
  }

  private long longVarint() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      int next = octet();
      value |= (long) (next & 0x7F) << shift;
      if (next < 0x80) {
        if (next == 0 && shift > 0 || shift == 63 && next > 1) {
          throw bad("a number is longer than it need be");
        }
        return value;
      }
    }
    throw bad("a number is longer than 64 bits");
  }

  /** A signed number. */
  long signed() {
    long raw = varint();
    return (raw >>> 1) ^ -(raw & 1);
  }

  /** A signed number that fits an int. */
  int signedInt() {
    return fitting(signed());
  }

  /** An unsigned number that fits an int. */
  int unsignedInt() {
    long value = varint();
    if (value < 0 || value > Integer.MAX_VALUE) {
      throw bad("a number is too large");
    }
    return (int) value;
  }

  /** The value as an int; refused where it does not fit. */
  int fitting(long value) {
    if (value != (int) value) {
      throw bad("a number does not fit 32 bits");
    }
    return (int) value;
  }

  /** How many items follow, of at least {@code leastBytes} bytes each. */
  int count(int leastBytes) {
    long count = varint();
    if (count < 0 || count > (bytes.length - at) / leastBytes) {
      throw bad(Long.toUnsignedString(count) + " items cannot follow in the bytes that are left");
    }
    return (int) count;
  }

  /** Eight bytes, the highest first. */
  long fixed64() {
    long value = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      value = value << 8 | octet();
    }
    return value;
  }

  /** A text: its length in bytes, then strict UTF-8. */
  String text() {
    int length = count(1);
    int from = at;
    at += length;
    for (int i = from; i < at; i++) {
      if (bytes[i] < 0) {
        return beyondAscii(from, length);
      }
    }
    return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
  }

  /**
   * Goes past that many bytes as they are, which then stand in {@link #bytes} before {@link
   * #offset}, and hands their number out; {@code length} is unsigned.
   */
  int octets(long length) {
    if (length < 0 || length > bytes.length - at) {
      throw bad(Long.toUnsignedString(length) + " bytes cannot follow where fewer are left");
    }
    at += (int) length;
    return (int) length;
  }

  /** The whole body; whoever reads it changes nothing. */
  byte[] bytes() {
    return bytes;
  }

  private String beyondAscii(int from, int length) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, from, length))
          .toString();
    } catch (CharacterCodingException malformed) {
      throw new BadBody("offset " + from + ": a text is not UTF-8");
    }
  }

  /** How many items, then each as {@code each} reads it. */
  <T> List<T> list(Supplier<T> each) {
    int count = count(1);
    List<T> items = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      items.add(each.get());
    }
    return items;
  }

  /** The item of that number in a fixed list. */
  <T> T oneOf(List<T> choices, String what) {
    int code = octet();
    if (code >= choices.size()) {
      throw bad("there is no " + what + " of code " + code);
    }
    return choices.get(code);
  }

  /** Everything must have been read. */
  void end() {
    if (at < bytes.length) {
      throw bad(bytes.length - at + " bytes follow where the body should end");
    }
  }
}

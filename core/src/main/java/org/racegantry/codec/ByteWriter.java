package org.racegantry.codec;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Collects the bytes of one body. Each method writes one value in its only form. */
final class ByteWriter {
  private static final int LONGEST_VARINT = 10;

  private byte[] bytes;
  private int size;

  ByteWriter(int expectedSize) {
    bytes = new byte[Math.max(expectedSize, LONGEST_VARINT)];
  }

  /** One byte; {@code value} is 0 to 255. */
  void octet(int value) {
    room(1);
    bytes[size++] = (byte) value;
  }

  /** An unsigned number, seven bits a byte, the lowest first; the top bit says more follow. */
  void varint(long value) {
    room(LONGEST_VARINT);
    int at = size;
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      bytes[at++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[at++] = (byte) rest;
    size = at;
  }

  /** A signed number; small ones of either sign are short: 0, -1, 1, -2 become 0, 1, 2, 3. */
  void signed(long value) {
    varint((value << 1) ^ (value >> 63));
  }

  /** Eight bytes, the highest first. */
  void fixed64(long value) {
    room(Long.BYTES);
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes[size++] = (byte) (value >>> shift);
    }
  }

  /**
   * The length in bytes, then UTF-8. Half a surrogate pair is no text, so it is refused: the bytes
   * could not give it back.
   */
  void text(String text) {
    if (isAscii(text)) {
      varint(text.length());
      room(text.length());
      for (int i = 0; i < text.length(); i++) {
        bytes[size++] = (byte) text.charAt(i);
      }
      return;
    }
    try {
      ByteBuffer utf8 = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      varint(utf8.remaining());
      room(utf8.remaining());
      int length = utf8.remaining();
      utf8.get(bytes, size, length);
      size += length;
    } catch (CharacterCodingException halfPair) {
      throw new IllegalArgumentException("a text with half a surrogate pair is no text", halfPair);
    }
  }

  /** How many items, then each as {@code each} writes it. */
  <T> void list(List<T> items, Consumer<T> each) {
    varint(items.size());
    items.forEach(each);
  }

  /** Everything written so far. */
  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.addExact(size, Math.max(size, more)));
    }
  }
}

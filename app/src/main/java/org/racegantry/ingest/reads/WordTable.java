package org.racegantry.ingest.reads;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the different runs of bytes of one column, from 0, in order of appearance. A file has
 * millions of reads and some ten thousand chips: a chip is looked up by its bytes, packed into two
 * longs, and no string is made for it but the first time.
 */
final class WordTable {
  /** Bytes that must lie behind the end of every buffer, because eight are taken at a time. */
  static final int SLACK_BYTES = 16;

  private static final int PACKED_BYTES_MAX = 16;
  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final List<String> words = new ArrayList<>();
  private final Map<String, Integer> longWords = new LinkedHashMap<>();
  // Two longs and one number for each place; number 0 means nobody is there.
  private long[] keys = new long[2 << 12];
  private int[] numbers = new int[1 << 12];

  /** The number of these bytes; none of them is 0. */
  int numberOf(byte[] from, int start, int end) {
    int length = end - start;
    if (length > PACKED_BYTES_MAX) {
      return numberOfLong(text(from, start, end));
    }
    long low = eight(from, start, Math.min(length, 8));
    long high = length > 8 ? eight(from, start + 8, length - 8) : 0;
    int at = placeOf(low, high);
    if (numbers[at] == 0) {
      words.add(text(from, start, end));
      put(at, low, high, words.size());
      if (words.size() * 2 > numbers.length) {
        grow();
      }
      return words.size() - 1;
    }
    return numbers[at] - 1;
  }

  /** The word of a number. */
  String word(int number) {
    return words.get(number);
  }

  /** How many different words there are. */
  int size() {
    return words.size();
  }

  private int numberOfLong(String word) {
    Integer known = longWords.putIfAbsent(word, words.size());
    if (known == null) {
      words.add(word);
      return words.size() - 1;
    }
    return known;
  }

  private static String text(byte[] from, int start, int end) {
    return new String(from, start, end - start, StandardCharsets.UTF_8);
  }

  private static long eight(byte[] from, int start, int length) {
    long all = (long) EIGHT.get(from, start);
    return length == 8 ? all : all & (1L << length * 8) - 1;
  }

  private int placeOf(long low, long high) {
    int mask = numbers.length - 1;
    long mixed = (low ^ high * 0x9E3779B97F4A7C15L) * 0xD6E8FEB86659FD93L;
    int at = (int) (mixed >>> 32) & mask;
    while (numbers[at] != 0 && (keys[2 * at] != low || keys[2 * at + 1] != high)) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void put(int at, long low, long high, int number) {
    keys[2 * at] = low;
    keys[2 * at + 1] = high;
    numbers[at] = number;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[oldKeys.length * 2];
    numbers = new int[oldNumbers.length * 2];
    for (int i = 0; i < oldNumbers.length; i++) {
      if (oldNumbers[i] != 0) {
        long low = oldKeys[2 * i];
        long high = oldKeys[2 * i + 1];
        put(placeOf(low, high), low, high, oldNumbers[i]);
      }
    }
  }
}

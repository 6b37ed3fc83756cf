package org.racegantry.ingest.reads;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One string for each different run of bytes. A file has millions of reads and some ten thousand
 * chips, so looking a chip up by its bytes saves making a string per read.
 */
final class WordTable {
  /**
   * More different words than this are no longer kept, so that a broken file cannot fill memory.
   */
  private static final int WORDS_MAX = 1 << 21;

  private String[] words = new String[1 << 12];
  private byte[][] bytes = new byte[1 << 12][];
  private int size;

  /** The string of these bytes, read as UTF-8. */
  String of(byte[] from, int start, int end) {
    int mask = words.length - 1;
    int at = hash(from, start, end) & mask;
    while (words[at] != null) {
      byte[] known = bytes[at];
      if (known.length == end - start && same(known, from, start)) {
        return words[at];
      }
      at = (at + 1) & mask;
    }
    String word = new String(from, start, end - start, StandardCharsets.UTF_8);
    if (size < WORDS_MAX) {
      words[at] = word;
      bytes[at] = Arrays.copyOfRange(from, start, end);
      size++;
      if (size * 2 > words.length) {
        grow();
      }
    }
    return word;
  }

  private static boolean same(byte[] known, byte[] from, int start) {
    for (int i = 0; i < known.length; i++) {
      if (known[i] != from[start + i]) {
        return false;
      }
    }
    return true;
  }

  private static int hash(byte[] from, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + from[i];
    }
    hash *= 0x9E3779B1;
    return hash ^ hash >>> 15;
  }

  private void grow() {
    String[] oldWords = words;
    byte[][] oldBytes = bytes;
    words = new String[oldWords.length * 2];
    bytes = new byte[words.length][];
    int mask = words.length - 1;
    for (int i = 0; i < oldWords.length; i++) {
      if (oldWords[i] != null) {
        int at = hash(oldBytes[i], 0, oldBytes[i].length) & mask;
        while (words[at] != null) {
          at = (at + 1) & mask;
        }
        words[at] = oldWords[i];
        bytes[at] = oldBytes[i];
      }
    }
  }
}

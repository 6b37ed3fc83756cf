package org.racegantry.bench;

import java.util.Arrays;
import org.racegantry.scoring.Hands;

/**
 * As many bytes as the reads of a race have, laid out as well as can be, and the least anybody can
 * do with them: add them up. Nobody who looks at every read is faster.
 */
final class MemoryFloor {
  /** A read is a reader and a chip of four bytes each, and a time of eight. */
  static final int BYTES_BY_READ = 16;

  private final Hands hands;
  private final long[] words;
  private final long[] sums;

  MemoryFloor(int reads, Hands hands) {
    this.hands = hands;
    this.words = new long[Math.toIntExact((long) reads * BYTES_BY_READ / Long.BYTES)];
    this.sums = new long[hands.count()];
    Arrays.setAll(words, i -> i * 0x9E37_79B9_7F4A_7C15L);
  }

  /** Adds all of it up, by as many hands as scoring has. */
  long sum() {
    hands.share(part -> sums[part] = sum(at(part), at(part + 1)));
    return Arrays.stream(sums).sum();
  }

  private int at(int part) {
    return (int) ((long) words.length * part / sums.length);
  }

  private long sum(int from, int to) {
    long sum = 0;
    for (int i = from; i < to; i++) {
      sum += words[i];
    }
    return sum;
  }

  /** Gigabytes by second, if it took so many milliseconds. */
  double gigabytesPerSecond(double ms) {
    return words.length * (double) Long.BYTES / 1e6 / ms;
  }
}

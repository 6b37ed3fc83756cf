package org.racegantry.publish.queue;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one reader has sent so far, by its own clock: how much in which minute, from which antenna,
 * and when it first and last saw each chip. Grows with every batch; confined to one thread.
 */
final class ReaderTally {
  /** Stands where the reader never saw the chip. */
  static final long NEVER = Long.MIN_VALUE;

  private static final int MINUTES = 3 * 24 * 60;
  private static final int MINUTE_MS = 60_000;
  private static final int UNSEEN = Integer.MIN_VALUE;

  private final long origin_ms;
  private final int[] perMinute = new int[MINUTES];
  private final Map<Integer, Antenna> antennas = new TreeMap<>();
  private int[] first = new int[0];
  private int[] last = new int[0];
  private long reads;
  private long latest_ms = NEVER;

  /** One antenna's share. */
  static final class Antenna {
    long reads;
    long latest_ms = NEVER;
  }

  /** A tally whose minutes begin a day before {@code origin_ms}, in milliseconds since 1970. */
  ReaderTally(long origin_ms) {
    this.origin_ms = origin_ms;
  }

  void add(int chip, long own_ms) {
    reads++;
    if (chip >= first.length) {
      int before = first.length;
      int size = Math.max(chip + 1, before * 2);
      first = Arrays.copyOf(first, size);
      last = Arrays.copyOf(last, size);
      Arrays.fill(first, before, size, UNSEEN);
      Arrays.fill(last, before, size, UNSEEN);
    }
    long since_ms = own_ms - origin_ms;
    // A clock that is weeks off still counts as a read, at the edge of what can be told.
    int at = Math.clamp(since_ms, -Integer.MAX_VALUE, Integer.MAX_VALUE);
    if (first[chip] == UNSEEN || at < first[chip]) {
      first[chip] = at;
    }
    last[chip] = Math.max(last[chip], at);
    if (at == since_ms) {
      latest_ms = Math.max(latest_ms, own_ms);
      int minute = minuteOf(own_ms);
      if (minute >= 0 && minute < MINUTES) {
        perMinute[minute]++;
      }
    }
  }

  void addAntenna(int antenna, long own_ms) {
    Antenna share = antennas.computeIfAbsent(antenna, _ -> new Antenna());
    share.reads++;
    share.latest_ms = Math.max(share.latest_ms, own_ms);
  }

  private int minuteOf(long own_ms) {
    return (int) Math.floorDiv(own_ms - origin_ms, MINUTE_MS) + MINUTES / 3;
  }

  /** How many reads it made in the minute that holds this moment of its own clock. */
  int inMinute(long own_ms) {
    int minute = minuteOf(own_ms);
    return minute >= 0 && minute < MINUTES ? perMinute[minute] : 0;
  }

  boolean saw(int chip) {
    return chip >= 0 && chip < first.length && first[chip] != UNSEEN;
  }

  /** When it first saw the chip by its own clock, or {@link #NEVER}. */
  long first_ms(int chip) {
    return saw(chip) ? origin_ms + first[chip] : NEVER;
  }

  /** When it last saw the chip by its own clock, or {@link #NEVER}. */
  long last_ms(int chip) {
    return saw(chip) ? origin_ms + last[chip] : NEVER;
  }

  /** Its latest read by its own clock, or {@link #NEVER}. */
  long latest_ms() {
    return latest_ms;
  }

  long reads() {
    return reads;
  }

  Map<Integer, Antenna> antennas() {
    return antennas;
  }
}

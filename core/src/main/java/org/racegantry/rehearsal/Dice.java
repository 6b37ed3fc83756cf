package org.racegantry.rehearsal;

/**
 * Rehearsal's own seeded generator (SplitMix64): the same seed throws the same numbers on every
 * machine, for ever. Whole numbers only, so that no platform rounds differently.
 */
public final class Dice {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  Dice(long seed) {
    this.state = seed;
  }

  /** Dice of their own for one purpose: what is thrown with them leaves all others untouched. */
  public static Dice of(long seed, long purpose) {
    return new Dice(mixed(seed ^ mixed(purpose + GOLDEN)));
  }

  /** Sixty-four random bits. */
  public long next() {
    state += GOLDEN;
    return mixed(state);
  }

  /** A number from 0 to {@code bound - 1}. */
  public int below(int bound) {
    return (int) Math.unsignedMultiplyHigh(next(), bound);
  }

  /** A number from {@code low} to {@code high}, both included. */
  public long between(long low, long high) {
    return low + Math.unsignedMultiplyHigh(next(), high - low + 1);
  }

  /** True this many times in a thousand. */
  public boolean chance(int perMille) {
    return below(1000) < perMille;
  }

  /** A bell-shaped number around 0: standard deviation {@code spread}, never beyond 3.5 of them. */
  public long bell(long spread) {
    long half = spread * 866 / 1000;
    long sum = 0;
    for (int i = 0; i < 4; i++) {
      sum += between(-half, half);
    }
    return sum;
  }

  private static long mixed(long bits) {
    long z = bits;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}

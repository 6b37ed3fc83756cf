package org.racegantry.scoring;

import java.math.BigInteger;

/** The one sum of the naive scorer that could outgrow a long. */
final class Exact {
  private Exact() {}

  /** {@code a * b / c}, rounded down; {@code c} is above 0. */
  static long timesOver(long a, long b, long c) {
    BigInteger product = BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    BigInteger[] parts = product.divideAndRemainder(BigInteger.valueOf(c));
    boolean below = parts[1].signum() < 0;
    return parts[0].longValueExact() - (below ? 1 : 0);
  }
}

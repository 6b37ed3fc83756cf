package org.racegantry.records.rule;

import java.math.BigDecimal;

/** Millimetres as metres, exactly: {@code 42195}, {@code 21097.501}. */
final class Metres {
  private Metres() {}

  static String of(long mm) {
    return BigDecimal.valueOf(mm, 3).stripTrailingZeros().toPlainString();
  }
}

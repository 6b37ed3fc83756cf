package org.racegantry.story.check.read;

import java.util.Objects;

/**
 * A number as a report gives it: exact, or with room around it. {@code 18 seconds} is 18 to 18,
 * {@code almost three minutes} is 150 to 179, {@code more than 48,000} is 48,001 and up to what a
 * reader would still call so.
 *
 * @param low the smallest value the words allow
 * @param high the largest
 * @param said the value the words name: 18, 180, 48,000
 * @param words as printed
 */
public record Amount(long low, long high, long said, String words) {
  public Amount {
    Objects.requireNonNull(words, "words");
    if (low > high) {
      throw new IllegalArgumentException("no number can be " + words);
    }
  }

  /** Whether a value is what the words say. */
  public boolean holds(long value) {
    return low <= value && value <= high;
  }
}

package org.racegantry.race;

/**
 * The random key that ties an entrant to a person. It means nothing by itself, so the person can be
 * erased and the journal still proves the result.
 */
public record EntrantId(long value) implements Comparable<EntrantId> {
  @Override
  public int compareTo(EntrantId other) {
    return Long.compareUnsigned(value, other.value);
  }

  /** Sixteen hexadecimal digits. */
  @Override
  public String toString() {
    return String.format(java.util.Locale.ROOT, "%016x", value);
  }

  /** Reads back what {@link #toString} wrote; throws NumberFormatException on anything else. */
  public static EntrantId parse(String hex) {
    return new EntrantId(Long.parseUnsignedLong(hex, 16));
  }
}

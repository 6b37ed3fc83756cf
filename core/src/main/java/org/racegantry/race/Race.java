package org.racegantry.race;

import java.util.List;
import java.util.Objects;

/**
 * Who races whom: elite men, elite women, the mass, wheelchairs. An entrant is in one race: the one
 * the entry names, else the first whose filter and waves take him in.
 *
 * @param id short name, unique
 * @param name as printed
 * @param filter who belongs to it
 * @param waves ids of its waves; empty for any
 * @param basis which time ranks unless a ranking says otherwise
 * @param ties how equal times are placed unless a ranking says otherwise
 * @param fastest_mm_per_s no leg can be faster than this; above it a read is not this runner's
 * @param limit_ms time limit from the gun in milliseconds, or {@link #NO_LIMIT}; after it whoever
 *     is not in did not finish
 */
public record Race(
    String id,
    String name,
    Filter filter,
    List<String> waves,
    Basis basis,
    Ties ties,
    long fastest_mm_per_s,
    long limit_ms) {
  /** Stands for a race without a time limit. */
  public static final long NO_LIMIT = Long.MAX_VALUE;

  public Race {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(filter, "filter");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(ties, "ties");
    waves = List.copyOf(waves);
    if (fastest_mm_per_s <= 0) {
      throw new IllegalArgumentException("race " + id + ": the fastest speed must be above 0");
    }
  }
}

package org.racegantry.scoring;

import java.util.Objects;
import org.racegantry.race.Read;

/**
 * What became of one read.
 *
 * @param read the read as reported
 * @param corrected_ms its time after the reader's clock correction
 * @param line id of the line it was made on, or empty where the reader is on none
 * @param point id of the point it was used for, or empty where it was not used
 * @param notice why it was not used; for a used read, that it was
 */
public record ReadVerdict(Read read, long corrected_ms, String line, String point, Notice notice) {
  public ReadVerdict {
    Objects.requireNonNull(read, "read");
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(point, "point");
    Objects.requireNonNull(notice, "notice");
  }

  /** Whether a split rests on this read. */
  public boolean used() {
    return !point.isEmpty();
  }
}

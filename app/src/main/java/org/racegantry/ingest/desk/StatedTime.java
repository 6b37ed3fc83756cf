package org.racegantry.ingest.desk;

import java.util.Objects;

/**
 * When an official saw somebody at a point, in the words of a list.
 *
 * @param bib the number on the chest
 * @param point id of the point
 * @param time time of day in the race's zone, or ISO 8601
 * @param source where it comes from, such as {@code video}; empty means {@code manual}
 */
public record StatedTime(String bib, String point, String time, String source) {
  public StatedTime {
    Objects.requireNonNull(bib, "bib");
    Objects.requireNonNull(point, "point");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(source, "source");
  }
}

package org.racegantry.story.tell;

import java.util.List;
import java.util.Objects;

/**
 * One sentence of a report.
 *
 * @param key which phrase it was made of, stable over languages; tells sentences apart
 * @param text as printed
 * @param grounds every fact in it, in the order they are named
 * @param quote whether it is somebody's own words, placed and not made up
 */
public record Line(String key, String text, List<Ground> grounds, boolean quote) {
  public Line {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(text, "text");
    grounds = List.copyOf(grounds);
  }
}

package org.racegantry.publish;

import java.util.Objects;

/**
 * Some rows of one results list.
 *
 * @param section the list, with these rows only
 * @param from position of the first row in the whole list, from 1
 * @param total how many rows the whole list has
 */
public record ResultPage(ResultSection section, int from, int total) {
  public ResultPage {
    Objects.requireNonNull(section, "section");
  }

  /** The position the next page begins at, or 0 where this is the last. */
  public int next() {
    int next = from + section.rows().size();
    return section.rows().isEmpty() || next > total ? 0 : next;
  }
}

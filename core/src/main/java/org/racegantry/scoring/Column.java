package org.racegantry.scoring;

import java.util.List;

/**
 * One field of all entries as a column of numbers, which costs far less to walk over than the
 * entries do. Whoever asks must not write into it.
 *
 * @param valueOf index in {@code values} of each entrant by position, or {@link #NOTHING}
 * @param values the different values there are, in order
 */
public record Column(int[] valueOf, List<String> values) {
  /** Stands for an empty field. */
  public static final int NOTHING = Grouping.NO_GROUP;

  /** The value of the entrant at this position; empty where nothing was entered. */
  public String of(int entrant) {
    return valueOf[entrant] == NOTHING ? "" : values.get(valueOf[entrant]);
  }
}

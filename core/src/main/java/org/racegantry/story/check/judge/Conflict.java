package org.racegantry.story.check.judge;

import java.util.Arrays;
import java.util.List;

/**
 * Statements that cannot all be true.
 *
 * @param members their positions among all statements
 * @param why as half a sentence
 */
record Conflict(List<Integer> members, String why) {
  Conflict {
    members = List.copyOf(members);
  }

  static Conflict of(String why, int... members) {
    return new Conflict(Arrays.stream(members).boxed().toList(), why);
  }
}

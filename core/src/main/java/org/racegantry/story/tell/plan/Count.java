package org.racegantry.story.tell.plan;

import java.util.List;
import org.racegantry.story.tell.word.Value;

/** Counts about nobody. */
final class Count {
  private Count() {}

  static Value.Count of(String name, long count) {
    return new Value.Count(name, List.of(), "", count);
  }
}

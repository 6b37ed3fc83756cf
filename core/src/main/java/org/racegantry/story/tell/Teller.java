package org.racegantry.story.tell;

import java.util.List;
import org.racegantry.race.ResultState;
import org.racegantry.story.Story;

/** Writes reports. */
public final class Teller {
  private Teller() {}

  /** The languages there are, such as {@code en-GB}, in a fixed order. */
  public static List<String> languages() {
    return List.of("en-GB", "en-US");
  }

  /** The report of what happened, for a reader of such habits; an unknown language throws. */
  public static Report write(Story story, Habit habit) {
    if (!languages().contains(habit.language())) {
      throw new IllegalArgumentException("no phrases of " + habit.language());
    }
    String name = story.sources().results().setup().name();
    return new Report(
        habit,
        ResultState.LIVE,
        new Line("headline", name, List.of(), false),
        List.of(),
        List.of());
  }
}

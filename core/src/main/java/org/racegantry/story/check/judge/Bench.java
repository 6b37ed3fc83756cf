package org.racegantry.story.check.judge;

import org.racegantry.story.Story;
import org.racegantry.story.check.Claim;
import org.racegantry.story.check.read.Statement;

/** Judges statements against one race. */
public final class Bench {
  private final Story story;

  private Bench(Story story) {
    this.story = story;
  }

  /** The bench of a race. */
  public static Bench of(Story story) {
    return new Bench(story);
  }

  /** What becomes of a statement. */
  public Claim judge(Statement statement) {
    throw new UnsupportedOperationException(statement + " in " + story);
  }
}

package org.racegantry.story.check.read;

import java.util.List;
import java.util.Objects;
import org.racegantry.story.Story;

/** Reads reports of one race. */
public final class Reader {
  private final Story story;

  private Reader(Story story) {
    this.story = Objects.requireNonNull(story, "story");
  }

  /** A reader who knows who took part. */
  public static Reader of(Story story) {
    return new Reader(story);
  }

  /** What the report claims, in its order. */
  public List<Statement> read(String report) {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(story, "story");
    return List.of();
  }
}

package org.racegantry.story.check.judge;

import org.racegantry.story.check.read.Statement.Counted;

/**
 * Heads counted.
 *
 * @param whose {@code Elite men, men}; empty for the whole day
 * @param state how final the results are, in words
 * @param open whether anybody may still start or finish
 */
record Tally(String whose, String state, boolean open, long entered, long started, long finished) {
  long of(Counted what) {
    return switch (what) {
      case ENTERED -> entered;
      case STARTED -> started;
      case FINISHED -> finished;
      case LEAD_GROUP -> throw new IllegalArgumentException("a group is counted on the way");
    };
  }

  /** {@code 24 finished (Elite men, men)}. */
  String words(Counted what) {
    String word =
        switch (what) {
          case ENTERED -> " entered";
          case STARTED -> " started";
          case FINISHED -> " finished";
          case LEAD_GROUP -> throw new IllegalArgumentException("a group is counted on the way");
        };
    return Say.count(of(what)) + word + whoseWords();
  }

  String all() {
    return Say.count(entered)
        + " entered, "
        + Say.count(started)
        + " started, "
        + Say.count(finished)
        + " finished"
        + whoseWords();
  }

  private String whoseWords() {
    return whose.isEmpty() ? "" : " (" + whose + ")";
  }

  /** Both together. */
  Tally and(Tally other, String whoseOfBoth) {
    return new Tally(
        whoseOfBoth,
        state,
        open || other.open,
        entered + other.entered,
        started + other.started,
        finished + other.finished);
  }
}

package org.racegantry.race;

import java.util.List;
import java.util.Objects;

/**
 * One act of an official: numbered, signed, with a reason, and whole. All its changes hold, or none
 * of them.
 *
 * <p>An act that supersedes another takes that one's changes out of force; without changes of its
 * own it is an undo. Superseding an undo brings the first act back. Acts are applied in the order
 * of their numbers, whatever the order of their arrival.
 *
 * @param number this act's number in the race, from 1 upward, unique
 * @param by who did it: a person's role or name at the desk, or the command that did
 * @param why the reason in a sentence; may be empty
 * @param at_ms when it was done, in milliseconds since 1970; for the record only, never for results
 * @param supersedes the number of the earlier act this one replaces, or {@link #NOTHING}
 * @param changes what it changes, applied in order
 */
public record Act(
    int number, String by, String why, long at_ms, int supersedes, List<Change> changes)
    implements Fact {
  /** Stands in {@link #supersedes} where an act replaces no other. */
  public static final int NOTHING = 0;

  public Act {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(why, "why");
    changes = List.copyOf(changes);
    if (number < 1) {
      throw new IllegalArgumentException("an act's number starts at 1, not " + number);
    }
    if (supersedes < NOTHING || supersedes >= number) {
      throw new IllegalArgumentException(
          "act " + number + " can only supersede an earlier one, not " + supersedes);
    }
  }
}

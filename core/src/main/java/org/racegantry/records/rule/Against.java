package org.racegantry.records.rule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a performance is held against.
 *
 * @param day the book is asked as of this day
 * @param toBeat the fastest mark that counts on that day, or the runner's own best
 * @param pending whether that mark is still pending
 * @param recognised the fastest mark that is not pending
 * @param world the world mark of that event, sex and kind of race, if the book has it
 * @param ahead a faster time of the same race day that could be this record itself
 * @param debut whether it is known that there is no earlier own time
 */
public record Against(
    LocalDate day,
    Optional<Bar> toBeat,
    boolean pending,
    Optional<Bar> recognised,
    Optional<Bar> world,
    Optional<Bar> ahead,
    boolean debut) {
  public Against {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(toBeat, "toBeat");
    Objects.requireNonNull(recognised, "recognised");
    Objects.requireNonNull(world, "world");
    Objects.requireNonNull(ahead, "ahead");
  }

  /** Held against nothing. */
  public static Against nothing(LocalDate day) {
    return new Against(
        day, Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  /** The same behind a faster time of the same day. */
  public Against behind(Bar faster) {
    return new Against(day, toBeat, pending, recognised, world, Optional.of(faster), debut);
  }
}

package org.racegantry.records;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.racegantry.race.EntrantId;
import org.racegantry.race.Race;
import org.racegantry.race.TimingPoint;
import org.racegantry.records.book.BookMark;
import org.racegantry.scoring.OfficialTime;

/**
 * A record that is still open in a race, and whoever is nearest to it. An estimate, never a
 * verdict.
 *
 * @param entrant who leads those who may hold it
 * @param position of that runner in the list of entrants
 * @param race in which race
 * @param key which record
 * @param toBeat the mark as of the day
 * @param steps how it stood at each point the runner was seen at, along the course; never empty
 */
public record Watch(
    EntrantId entrant, int position, Race race, RecordKey key, BookMark toBeat, List<Step> steps) {
  /**
   * How it stood at one point.
   *
   * @param point where
   * @param elapsed_ms from the gun
   * @param projected_ms the finish, should the pace of the last leg hold to the end
   * @param behind_s projected official time less the mark, in whole seconds: below zero is faster
   * @param behindSplit_s the time here less that of the record run here, where the book has it
   * @param pace on, off or lost
   */
  public record Step(
      TimingPoint point,
      long elapsed_ms,
      long projected_ms,
      long behind_s,
      OptionalLong behindSplit_s,
      Pace pace) {
    public Step {
      Objects.requireNonNull(point, "point");
      Objects.requireNonNull(behindSplit_s, "behindSplit_s");
      Objects.requireNonNull(pace, "pace");
    }

    /** The projected finish in whole official seconds. */
    public long projected_s() {
      return OfficialTime.seconds(projected_ms);
    }
  }

  public Watch {
    Objects.requireNonNull(entrant, "entrant");
    Objects.requireNonNull(race, "race");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(toBeat, "toBeat");
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("nobody can be watched who was seen nowhere");
    }
  }

  /** How it stands now: at the last point the runner was seen at. */
  public Step now() {
    return steps.getLast();
  }
}

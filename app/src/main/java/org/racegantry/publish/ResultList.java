package org.racegantry.publish;

import java.util.List;
import java.util.Objects;
import org.racegantry.race.RaceSetup;
import org.racegantry.race.TimingPoint;

/**
 * Results as somebody asked for them: the one thing every format prints.
 *
 * @param setup the race file's setup
 * @param point where the places were taken
 * @param asOf_ms the latest read counted, in milliseconds since 1970, or -1 where there is none
 * @param sections race by race, group by group
 */
public record ResultList(
    RaceSetup setup, TimingPoint point, long asOf_ms, List<ResultSection> sections) {
  public ResultList {
    Objects.requireNonNull(setup, "setup");
    Objects.requireNonNull(point, "point");
    sections = List.copyOf(sections);
  }

  /** Whether the places are those at the finish. */
  public boolean atFinish() {
    return point.id().equals(setup.finish().id());
  }

  /** The points between the start and where the places were taken. */
  public List<TimingPoint> between() {
    int end = setup.points().indexOf(point);
    return end <= 1 ? List.of() : setup.points().subList(1, end);
  }

  /** {@code as of 14:02:11}: how far these results reach, or that nothing was read yet. */
  public String asOf() {
    return asOf_ms < 0
        ? "before the first read"
        : "as of " + RaceClock.seconds(asOf_ms, setup.zone());
  }
}

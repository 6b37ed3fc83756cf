package org.racegantry.forecast;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to be expected of one runner who is on the way, as of a moment.
 *
 * @param entrant position among the entrants of the results
 * @param lastPoint position of the last point the runner was seen at; 0, the start, where only the
 *     start or the gun is known
 * @param lastSeen_ms when, in milliseconds since 1970
 * @param started_ms the own start, in milliseconds since 1970: net times count from it
 * @param gun_ms the gun of the runner's wave: gun times count from it
 * @param grounds what it rests on
 * @param late whether the runner should, nine times of ten, have been at the next point by now
 * @param coming the points ahead in the order of the course, the finish last; never empty, and no
 *     quantile is before the moment it was made for
 */
public record RunnerForecast(
    int entrant,
    int lastPoint,
    long lastSeen_ms,
    long started_ms,
    long gun_ms,
    Grounds grounds,
    boolean late,
    List<PointForecast> coming) {
  public RunnerForecast {
    Objects.requireNonNull(grounds, "grounds");
    coming = List.copyOf(coming);
    if (coming.isEmpty()) {
      throw new IllegalArgumentException("whoever is in has no forecast");
    }
  }

  /** The next point ahead. */
  public PointForecast next() {
    return coming.getFirst();
  }

  /** The finish, in milliseconds since 1970. */
  public Band finish() {
    return coming.getLast().at();
  }

  /** The finish from the own start. */
  public Band finishNet() {
    return finish().plus(-started_ms);
  }

  /** The finish from the gun. */
  public Band finishGun() {
    return finish().plus(-gun_ms);
  }

  /** When the runner will be at a point, unless past it. */
  public Optional<Band> at(int point) {
    return coming.stream().filter(c -> c.point() == point).map(PointForecast::at).findFirst();
  }
}

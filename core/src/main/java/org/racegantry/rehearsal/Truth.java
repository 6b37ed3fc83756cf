package org.racegantry.rehearsal;

import java.util.Objects;
import org.racegantry.race.Basis;
import org.racegantry.race.Entrant;
import org.racegantry.race.Race;
import org.racegantry.race.Status;

/**
 * What really happened to one entrant, whatever the readers saw of it: the measure a scorer is held
 * against. Immutable.
 */
public final class Truth {
  /** Stands for a point the entrant never crossed, or of which the table knows no crossing. */
  public static final long NOT_THERE = -1;

  private final Entrant entrant;
  private final Race race;
  private final Status status;
  private final long gun_ms;
  private final long[] times_ms;

  /**
   * One entrant's race.
   *
   * @param gun_ms the wave's gun, in milliseconds since 1970
   * @param times_ms the crossing of each point in course order, in milliseconds since 1970, or
   *     {@link #NOT_THERE}
   */
  Truth(Entrant entrant, Race race, Status status, long gun_ms, long[] times_ms) {
    this.entrant = Objects.requireNonNull(entrant, "entrant");
    this.race = Objects.requireNonNull(race, "race");
    this.status = Objects.requireNonNull(status, "status");
    this.gun_ms = gun_ms;
    this.times_ms = times_ms.clone();
  }

  /** Who. */
  public Entrant entrant() {
    return entrant;
  }

  /** The race run in. */
  public Race race() {
    return race;
  }

  /** {@code OK}, {@code DNF} or {@code DNS}. */
  public Status status() {
    return status;
  }

  /** The gun of the entrant's wave, in milliseconds since 1970. */
  public long gun_ms() {
    return gun_ms;
  }

  /** How many points the course has. */
  public int points() {
    return times_ms.length;
  }

  /** When the entrant crossed this point, in milliseconds since 1970, or {@link #NOT_THERE}. */
  public long time_ms(int point) {
    return times_ms[point];
  }

  /** From the gun to the finish, in milliseconds, or {@link #NOT_THERE}. */
  public long gunTime_ms() {
    long finish = times_ms[times_ms.length - 1];
    return finish == NOT_THERE ? NOT_THERE : finish - gun_ms;
  }

  /** From the own start to the finish, in milliseconds, or {@link #NOT_THERE}. */
  public long netTime_ms() {
    long finish = times_ms[times_ms.length - 1];
    return finish == NOT_THERE ? NOT_THERE : finish - times_ms[0];
  }

  /** From the start that ranks in this race to the point, in milliseconds, or not there. */
  public long elapsed_ms(int point) {
    if (times_ms[point] == NOT_THERE) {
      return NOT_THERE;
    }
    return times_ms[point] - (race.basis() == Basis.NET ? times_ms[0] : gun_ms);
  }
}

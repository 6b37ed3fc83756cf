package org.racegantry.scoring;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.racegantry.race.Entrant;
import org.racegantry.race.Race;
import org.racegantry.race.Status;
import org.racegantry.race.Wave;

/**
 * Everything the facts say about one entrant.
 *
 * @param entrant who
 * @param race the race run in
 * @param wave the wave started in
 * @param status where the entrant stands
 * @param rule the rule behind a disqualification, else empty
 * @param gun_ms the wave's gun in milliseconds since 1970
 * @param gunPlanned whether that gun is only the planned time, because none was recorded yet
 * @param splits one per point seen, stated or estimated, in course order
 * @param gunTime_ms gun to finish, or {@link Split#UNKNOWN}
 * @param netTime_ms own start to finish, or {@link Split#UNKNOWN}; the gun stands in, marked, where
 *     the start was missed
 * @param places place in each ranking that takes the entrant in; empty where there is none
 * @param notices what is doubtful about this result
 */
public record Result(
    Entrant entrant,
    Race race,
    Wave wave,
    Status status,
    String rule,
    long gun_ms,
    boolean gunPlanned,
    List<Split> splits,
    long gunTime_ms,
    long netTime_ms,
    Places places,
    List<Notice> notices) {
  public Result {
    Objects.requireNonNull(entrant, "entrant");
    Objects.requireNonNull(race, "race");
    Objects.requireNonNull(wave, "wave");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(rule, "rule");
    splits = List.copyOf(splits);
    notices = List.copyOf(notices);
  }

  /** The time that ranks in this race (gun or net), in milliseconds, or {@link Split#UNKNOWN}. */
  public long rankingTime_ms() {
    return switch (race.basis()) {
      case GUN -> gunTime_ms;
      case NET -> netTime_ms;
    };
  }

  /** The split at a point, where there is one. */
  public Optional<Split> at(String point) {
    return splits.stream().filter(split -> split.point().id().equals(point)).findFirst();
  }

  /** The last point where the entrant was really seen. */
  public Optional<Split> lastSeen() {
    return splits.reversed().stream()
        .filter(split -> split.ranks() && split.source() != Split.Source.GUN)
        .findFirst();
  }

  /** Elapsed time at a split by the basis of this race, in milliseconds. */
  public long elapsed_ms(Split split) {
    return switch (race.basis()) {
      case GUN -> split.gun_ms();
      case NET -> split.net_ms();
    };
  }
}

package org.racegantry.race;

import java.util.Objects;

/**
 * A person in this race, as far as rankings and records need to know. Names, birth date and town
 * are in {@link Person}, outside the hash chain. Texts that are not known are empty.
 *
 * @param id the random key shared with {@link Person}
 * @param bib the number on the chest, unique in the race
 * @param sex {@code M}, {@code F}, {@code X} or empty
 * @param age age in years on race day, or {@link #UNKNOWN}
 * @param nation three letters, the nation on the day of the race
 * @param club club or team of membership
 * @param team team scored together in this race
 * @param division competing class, such as {@code 40-44}; empty where it follows from nothing
 * @param wave id of the wave, or empty where the race has one wave only
 * @param race id of the race, or empty where race filters decide
 * @param personalBest_ms best earlier time over this distance, {@link #DEBUT} where there is none,
 *     or {@link #UNKNOWN}
 * @param seasonBest_ms best time of the season, or {@link #UNKNOWN}
 */
public record Entrant(
    EntrantId id,
    Bib bib,
    String sex,
    int age,
    String nation,
    String club,
    String team,
    String division,
    String wave,
    String race,
    long personalBest_ms,
    long seasonBest_ms) {
  /** Stands for an age or a best that is not known. */
  public static final int UNKNOWN = -1;

  /** Stands for the personal best of somebody who has never raced this distance. */
  public static final int DEBUT = -2;

  public Entrant {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(bib, "bib");
    Objects.requireNonNull(sex, "sex");
    Objects.requireNonNull(nation, "nation");
    Objects.requireNonNull(club, "club");
    Objects.requireNonNull(team, "team");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(wave, "wave");
    Objects.requireNonNull(race, "race");
  }

  /** An entrant of whom only id and bib are known. */
  public static Entrant of(EntrantId id, Bib bib) {
    return new Entrant(id, bib, "", UNKNOWN, "", "", "", "", "", "", UNKNOWN, UNKNOWN);
  }
}
